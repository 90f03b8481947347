/** The pitch. Reader: whoever decides on money. The bad side first, no belief, every figure from the facts. */
import type { PITCH_MESSAGES } from "../../advice/pitch/messages.ts";

export const pitch: Readonly<Record<keyof typeof PITCH_MESSAGES, string>> = {
  "pitch.shift.headline": "Reklamdan içeriğe ayda {{fact.amount}}, durma kuralı baştan belli",
  "pitch.pilot.headline":
    "Reklam bütçesinden ayda {{fact.amount}} ile içerik denemesi, şimdilik fazlası değil",
  "pitch.hold.headline": "Reklam parasını şimdi içeriğe kaydırmayalım",
  "pitch.unknown.headline": "Henüz sunulacak hâlde değil: kararı belirleyen rakamlar eksik",
  "pitch.shift.ask":
    "Ek bütçe istemiyorum. Reklam bütçesinden ayda {{fact.amount}} (bütçenin {{fact.share}} kadarı) içeriğe kaydırılsın istiyorum; bu parayla ayda yaklaşık {{fact.pieces}} çıkar.",
  "pitch.pilot.ask":
    "Ek bütçe istemiyorum. Kontrol noktasına kadar reklam bütçesinden ayda {{fact.amount}} (bütçenin {{fact.share}} kadarı) içerik denemesine ayrılsın istiyorum; bu parayla ayda yaklaşık {{fact.pieces}} çıkar.",
  "pitch.hold.ask":
    "İçeriğe para kaydırılmasını istemiyorum. Bugünkü rakamlarla bu kaydırma zarar ettirir; bunu bütçeyi harcayarak öğrenmektense baştan söylemeyi tercih ederim.",
  "pitch.hold.ask-small":
    "İçeriğe para kaydırılmasını istemiyorum. Bugünkü rakamlarla ancak düzenli yayına yetmeyecek kadar küçük bir kaydırma kazandırır, daha büyüğü zarar ettirir.",
  "pitch.hold.ask-locked":
    "İçeriğe para kaydırılmasını istemiyorum. Ücretli kanalların hepsi ya kilitli ya alt sınırında ya da marka aramamıza ayrılmış; kaydırılacak para yok.",
  "pitch.unknown.ask":
    "Henüz bir isteğim yok. Tahminî rakamlara dayanan bir sunum ilk soruda dağılır; dağılmalı da.",
  "pitch.from-channel":
    "Bu para, eklenen paranın en az getirdiği kanaldan alınacak: {{fact.channel}}. Aşağıdaki varsayımlarla kurulan getiri eğrisine göre, oraya eklenen paranın brüt kâr olarak geri dönme oranı {{fact.marginal}}.",
  "pitch.from-channel-part":
    "Bunun {{fact.amount}} tutarındaki bölümü, eklenen paranın en az getirdiği kanaldan alınacak: {{fact.channel}}. Aşağıdaki varsayımlarla kurulan getiri eğrisine göre, oraya eklenen paranın brüt kâr olarak geri dönme oranı {{fact.marginal}}.",
  "pitch.from-all":
    "Kesinti bütün reklamlara eşit dağıtılacak. Aşağıdaki varsayımlarla kurulan getiri eğrisine göre, reklama eklenen paranın brüt kâr olarak geri dönme oranı {{fact.marginal}}.",
  "pitch.own-name":
    "{{fact.channel}} olduğu gibi kalıyor, ama parlak rakamları kanıt sayılmaz: oradan satın alanlar zaten bizi adımızla arıyordu. Deneylerde, markanın adına başka kimse teklif vermezken o addaki reklamlar tıklamaları en çok {{fact.added}} artırmış; rakip teklif verirken reklam kapatılınca tıklamalar en az {{fact.lost}} azalmış. Bu kanal kendi başına denenmeyi hak ediyor.",
  "pitch.buys.guides":
    "Üretilecek içerik: bizi henüz tanımayan alıcıların arattığı soruları yanıtlayan rehberler.",
  "pitch.buys.landing-pages":
    "Üretilecek içerik: satın alma kararına yakın sayfalar (karşılaştırmalar, tereddütlere yanıtlar, kanıtlar), çünkü ziyaretçiyi satın alma anında kaybediyoruz.",
  "pitch.buys.lifecycle-emails":
    "Her içerik eski müşterilere e-postayla da gönderilecek; tekrar satın alma zayıf noktalarımız arasında.",
  "pitch.buys.fast-pages":
    "İlk içerikten önce sayfaların hızlanması gerek: alıcı yavaş sayfayı nasıl terk ediyorsa okur da öyle terk eder.",
  "pitch.why.passes":
    "Bir içeriğin, yerini aldığı reklam kadar kazandırması için ayda {{fact.needed}} getirmesi gerekiyor; güvenebildiğim rakam {{fact.have}}.",
  "pitch.why.fails":
    "Bir içeriğin, yerini alacağı reklam kadar kazandırması için ayda {{fact.needed}} getirmesi gerekirdi; güvenebildiğim rakam ise {{fact.have}}.",
  "pitch.why.barely":
    "Bir içeriğin, yerini alacağı reklam kadar kazandırması için ayda {{fact.needed}} getirmesi gerekiyor; güvenebildiğim rakam {{fact.have}}. Arada pay kalmıyor.",
  "pitch.why.piece":
    "Bir içerik en verimli döneminde ayda yaklaşık {{fact.monthly}} brüt kâr getirir; maliyeti bir defalık {{fact.cost}}.",
  "pitch.why.cautious-passes":
    "Ziyareti, dönüşümü, maliyeti ve eskimeyi hep temkinli tarafta tutan hesap bile {{fact.end}} artıda kapanıyor.",
  "pitch.why.cautious-smaller":
    "Ziyareti, dönüşümü, maliyeti ve eskimeyi hep temkinli tarafta tutan hesap bu tutarla {{fact.loss}} ekside kapanıyor; öyle bir durumda ancak daha küçük bir kaydırma kazandırır.",
  "pitch.why.cautious-fails":
    "Ziyareti, dönüşümü, maliyeti ve eskimeyi hep temkinli tarafta tutan hesap ise {{fact.loss}} ekside kapanıyor. Bu yüzden kalıcı bir program değil, bir deneme öneriyorum.",
  "pitch.why.two-periods":
    "Önceki dönemden bu döneme tıklamaların reklam parasına esnekliği {{fact.elasticity}} çıktı. Tek bir gözlem olduğu için yayımlanmış aralığın yanında hesaba {{fact.weight}} ağırlıkla girdi.",
  "pitch.why.rival-save":
    "Aleyhte olanı başkası söylemeden ben söyleyeyim: bu para reklamdan çekilip hiç harcanmazsa hesap {{fact.save}} artıda kapanır, içeriğe kaydırılırsa {{fact.end}} artıda. Burada yalnızca bugünkü siparişlerin brüt kârı sayılıyor. Kaydırma, ancak para pazarlamada kalacaksa daha iyi seçenek.",
  "pitch.why.rival-other-ads":
    "Aleyhte olanı başkası söylemeden ben söyleyeyim: bu para hâlâ daha çok getiren reklamlara aktarılırsa aynı eğrilere göre hesap {{fact.other}} artıda kapanır, içeriğe kaydırılırsa {{fact.end}} artıda. Ben önce onu yapardım.",
  "pitch.why.hold-save":
    "Bu rakamlar reklamın kendisi hakkında da bir şey söylüyor: oraya giden son para kendini çıkarmıyor. Reklamdan ayda {{fact.amount}} çekilip harcanmazsa hesap {{fact.save}} artıda kapanır. Burada yalnızca bugünkü siparişlerin brüt kârı sayılıyor; ileride geri gelecek müşteriler hesapta yok.",
  "pitch.why.locked":
    "Hiçbir kanaldan para alınamadığı için, bir içeriğin ne getirmesi gerektiği sorusuna henüz sıra gelmiyor.",
  "pitch.why.too-late":
    "Bugün yapılan bir içeriğin ilk siparişleri ancak hesap dönemi bittikten sonra gelir; bu yüzden ziyaret ne kadar çok olursa olsun yetmez.",
  "pitch.why.unknown":
    "Hesap için aynı döneme ait reklam harcaması, ziyaret, sipariş ve ciro gerekiyor. Bunlar gelince cevap kaydırmak, denemek ya da beklemek olur; takvimi ve riskiyle birlikte.",
  "pitch.numbers.dip":
    "Önce bedeli ödenir: en derin noktada, {{fact.month}}. ayda, hiçbir şeyi kaydırmasaydık olacağımız yerin {{fact.dip}} gerisinde oluruz.",
  "pitch.numbers.payback":
    "{{fact.breakEven}}. aydan itibaren her ay, götürdüğünden fazlasını getirir; {{fact.payback}}. ayda kaybın tamamı geri kazanılmış olur.",
  "pitch.numbers.no-payback": "Bu kayıp hesap dönemi içinde geri kazanılmaz.",
  "pitch.numbers.end-gain": "Beklendiği gibi giderse hesap dönemi brüt kârda {{fact.end}} artıda kapanır.",
  "pitch.numbers.end-loss": "Beklendiği gibi giderse hesap dönemi brüt kârda {{fact.end}} ekside kapanır.",
  "pitch.numbers.range-loss-gain":
    "Aralık geniş: kötü durumda {{fact.low}} zarar, iyi durumda {{fact.high}} kazanç; en kötü ve en iyi uçlar dışarıda bırakıldı.",
  "pitch.numbers.range-gain":
    "Aralık: kötü durumda {{fact.low}}, iyi durumda {{fact.high}} kazanç; en kötü ve en iyi uçlar dışarıda bırakıldı.",
  "pitch.numbers.range-loss":
    "Aralık: kötü durumda {{fact.low}}, iyi durumda bile {{fact.high}} zarar; en kötü ve en iyi uçlar dışarıda bırakıldı.",
  "pitch.numbers.black": "Hesaplanan bütün durumlar içinde artıda kapananların oranı {{fact.black}}.",
  "pitch.numbers.left":
    "Hesap döneminin sonunda yayını kessek bile içerikler sonraki yıl yaklaşık {{fact.left}} brüt kâr daha getirir.",
  "pitch.numbers.if-piloted": "Yine de ayda {{fact.amount}} ile bir deneme yapılsaydı tablo şöyle olurdu.",
  "pitch.risk.ranking":
    "Yeni sayfaların çoğunu kimse bulmuyor: büyük bir araştırmada, metin içeren yeni sayfaların bir yıl içinde ilk sonuçlara çıkma oranı yaklaşık {{fact.share}} olmuş. Burada kullanılan içerik başına ziyaret, tutmayan içerikleri de kapsıyor.",
  "pitch.risk.summaries":
    "Arama eskisi kadar ziyaretçi göndermiyor: bir araştırmada, normal bir sonuca tıklamayla biten aramaların oranı yapay zekâ özeti varken {{fact.with}}, yokken {{fact.without}} çıkmış.",
  "pitch.risk.fewer-gain":
    "Sonuç sayfasındaki hazır yanıtlar bir içeriğin getireceği ziyaretlerin {{fact.share}} kadarını alsa bile hesap {{fact.end}} artıda kapanır.",
  "pitch.risk.fewer-loss":
    "Sonuç sayfasındaki hazır yanıtlar bir içeriğin getireceği ziyaretlerin {{fact.share}} kadarını alırsa hesap {{fact.end}} ekside kapanır.",
  "pitch.risk.ads-work":
    "Reklam gerçekten müşteri kazandırıyor: bir deneyde arama reklamları kapatılınca, o reklamlara yazılan müşterilerin {{fact.lost}} kadarı gerçekten kaybedilmiş. Bu yüzden reklamdan çekilen para burada tasarruf değil, kaybedilen brüt kâr olarak hesaba giriyor.",
  "pitch.risk.attribution":
    "Her kanalın getirisi için raporların ona yazdığı siparişler temel alındı. Reklamın, başka kanala yazılan siparişlerde de payı varsa ondan vazgeçmenin bedeli burada yazandan yüksektir.",
  "pitch.risk.assumed":
    "Hesaptaki {{fact.of}} girdiden {{fact.count}} tanesi gözlem değil, varsayım. Hepsi aralığı, kaynağı ve yerini gerçek rakama bırakacağı soruyla aşağıda.",
  "pitch.risk.never-off":
    "Reklam öylece kapatılamaz: bir araştırmada, geniş kitle reklamını bırakan markaların satışları ilk yılda ortalama {{fact.fall}} düşmüş. İleride ne kaydırılırsa kaydırılsın, küçük bir dilim olmalı ve geri alınabilmeli.",
  "pitch.objection.when": "Parayı ne zaman görürüz?",
  "pitch.objection.when-answer":
    "Hemen değil. İlk güvenilir işaret {{fact.month}}. ayda, ilk içerikler olgunlaşınca görülür; beklendiği gibi giderse kaybın tamamı {{fact.payback}}. ayda geri kazanılmış olur.",
  "pitch.objection.when-never":
    "Hemen değil, belki hesap dönemi içinde de değil. İlk güvenilir işaret {{fact.month}}. ayda, ilk içerikler olgunlaşınca görülür; deneme de zaten bu işareti ucuza almak için.",
  "pitch.objection.fails": "Ya işe yaramazsa?",
  "pitch.objection.fails-answer":
    "Erken dururuz: yeni içerikler {{fact.month}}. ay içinde toplam en az {{fact.visits}} getirmezse para reklama döner. Temkinli hesapta o zamana kadar kaybedilen brüt kâr {{fact.atRisk}}; o güne dek yapılmış içeriklerin sonraki yıl getireceği ise {{fact.left}}.",
  "pitch.objection.more-ads": "Neden reklama daha çok para koymuyoruz?",
  "pitch.objection.more-ads-gain":
    "Reklama ayda {{fact.amount}} eklenirse aynı eğriye göre hesap, eklenen para düşülünce {{fact.more}} artıda kapanır. Ek bütçe varsa makul bir kullanım; içeriğe kaydırmak ise ek bütçe istemez.",
  "pitch.objection.more-ads-loss":
    "Çünkü reklama ayda {{fact.amount}} eklenirse aynı eğriye göre hesap, eklenen para düşülünce {{fact.more}} ekside kapanır.",
  "pitch.objection.more-ads-study":
    "Bu alışılmadık bir durum değil: büyük tüketici markalarıyla yapılan bir araştırmada, reklamının son diliminde zarar eden markaların oranı {{fact.losing}} düzeyini aşmış.",
  "pitch.objection.save": "Neden parayı hiç harcamayıp elde tutmuyoruz?",
  "pitch.objection.save-better":
    "Yalnızca bugünkü siparişlerin brüt kârına bakılırsa bu daha kazançlı: hesap {{fact.save}} artıda kapanır. Ama elde tutulan para, geride ziyaretçi getirmeyi sürdürecek bir şey bırakmaz; asıl soru, bunun aradaki farka değip değmeyeceği.",
  "pitch.objection.save-worse":
    "Para elde tutulursa hesap {{fact.save}} artıda kapanır, içeriğe kaydırılırsa {{fact.end}} artıda. Elde tutmak daha sağlam; kaydırmak ancak içerikler tutarsa daha çok kazandırır, ama o zaman içerikler hesap döneminden sonra da ziyaretçi getirmeyi sürdürür.",
  "pitch.objection.save-loss":
    "Çünkü reklam hâlâ maliyetinden fazlasını kazandırıyor: para çekilip elde tutulursa hesap {{fact.save}} ekside kapanır.",
  "pitch.objection.other-ads": "Neden parayı daha iyi çalışan reklamlara aktarmıyoruz?",
  "pitch.objection.other-ads-gain":
    "O zaman aynı eğrilere göre hesap {{fact.other}} artıda kapanır, etkisi de hemen başlar. Onu da yapmaya değer; yalnız etkisi zamanla büyümez.",
  "pitch.objection.other-ads-loss":
    "Çünkü onlar sınırlarına yakın: aynı eğrilere göre hesap {{fact.other}} ekside kapanır.",
  "pitch.objection.guessed": "Bunun ne kadarı tahmin?",
  "pitch.objection.guessed-answer":
    "Hesaptaki {{fact.of}} girdiden {{fact.count}} tanesi varsayım, hepsi aşağıda. Cevabı en çok belirleyen girdi: {{fact.input}}.",
  "pitch.objection.guessed-flip":
    "Bunun şu anki değeri {{fact.now}}; {{fact.at}} olsaydı cevap “{{fact.to}}” olurdu.",
  "pitch.objection.why-not": "Herkes içeriğin uzun vadede daha ucuz olduğunu söylüyor. Neden şimdi değil?",
  "pitch.objection.why-not-answer":
    "Çünkü burada henüz öyle değil: içerik başına ayda {{fact.needed}} gerekiyor, güvenebildiğim rakam {{fact.have}}.",
  "pitch.objection.little": "Hiç değilse küçük bir deneme yapsak?",
  "pitch.objection.little-loss":
    "Küçük zarar da zarardır: ayda {{fact.amount}} ile yapılacak bir denemede hesap {{fact.end}} ekside kapanır; hesaplanan bütün durumlar içinde artıda kapananların oranı yalnızca {{fact.black}}.",
  "pitch.objection.little-gain":
    "Ayda {{fact.amount}} ile yapılacak bir denemede hesap {{fact.end}} artıda kapanır, hesaplanan durumlar içinde artıda kapananların oranı {{fact.black}}. Bu, savunulamayacak kadar sıfıra yakın.",
  "pitch.objection.cut": "O zaman reklamı mı kısalım?",
  "pitch.objection.cut-gain":
    "Tek başına bakılırsa reklamın ayda {{fact.amount}} tutarındaki son dilimi kendini çıkarmıyor: varsayılan eğriye göre o dilim kesilirse hesap {{fact.save}} artıda kapanır. Ama kesmeden önce bu, ayrı bir bölgede birkaç hafta denenmeli; öğrenmenin daha ucuz yolu yok.",
  "pitch.objection.cut-loss":
    "Hayır. Reklamın ayda {{fact.amount}} tutarındaki son dilimi maliyetinden fazlasını kazandırıyor: kesilirse hesap {{fact.save}} ekside kapanır.",
  "pitch.measure.pieces": "Her ay: planlanan {{fact.pieces}} yayımlandı mı, kaç ziyaret getirdi.",
  "pitch.measure.ads":
    "Her ay: bütçesi kısılan reklamların siparişleri. Hesap orada ayda {{fact.lost}} brüt kâr kaybını göze alıyor; kayıp bunu aşarsa eğri yanlış demektir.",
  "pitch.measure.checkpoint":
    "{{fact.month}}. ay, kontrol noktası: bütün yeni içeriklerin o ayki toplam ziyareti. Beklenen {{fact.expected}}, alt sınır {{fact.visits}}.",
  "pitch.measure.break-even":
    "{{fact.month}}. ay: içeriğin o ay getirdiği brüt kâr, kısılan reklamın artık getirmediğini karşılamaya başlıyor.",
  "pitch.measure.payback": "{{fact.month}}. ay: o güne kadarki kaybın tamamı geri kazanılmış.",
  "pitch.stop":
    "Durma kuralı: bütün yeni içerikler {{fact.month}}. ay içinde toplam en az {{fact.visits}} getirmezse dururuz, para reklama döner.",
  "pitch.stop.errors":
    "Kural yanılmaz değil: hesaplanan durumlardan kaybettirecek olanların {{fact.caught}} kadarını durduruyor, ama kazandıracak olanların da {{fact.falseAlarm}} kadarını.",
  "pitch.reopen":
    "Konuyu yeniden açtıracak olan: içeriklerin ayda {{fact.needed}} düzeyine çıkması, daha ucuza mal olması ya da okurların daha büyük bir kısmının alıcıya dönüşmesi.",
  "pitch.cheaper": "Daha az maliyetli olan ve önce gelmesi gereken adım:",
  "pitch.do-nothing.shift":
    "Hiçbir şeyi değiştirmemek de makul bir seçenek: ilk ayların kaybı yok, risk yok; yalnız her ziyaretçi için tıklama parası ödemeyi sürdürürüz.",
  "pitch.do-nothing.new-gain":
    "Kaydırmak yerine içerik için ayda {{fact.amount}} ek bütçe istenir, reklama dokunulmazsa hesap, içeriklerin maliyeti düşülünce {{fact.end}} artıda kapanır.",
  "pitch.do-nothing.new-loss":
    "Kaydırmak yerine içerik için ayda {{fact.amount}} ek bütçe istenir, reklama dokunulmazsa hesap, içeriklerin maliyeti düşülünce {{fact.end}} ekside kapanır.",
  "pitch.do-nothing.hold":
    "Parayı olduğu yerde bırakmak bugüne göre bir şey kaybettirmez; içerik sorusuna bu rakamların verdiği cevap da bu.",
  "pitch.do-nothing.unknown":
    "Rakamlar gelene kadar parayı olduğu yerde bırakmak bugüne göre bir şey kaybettirmez.",
  "pitch.numbers.computed":
    "Buradaki bütün tutarlar, her şeyin olduğu gibi kaldığı duruma göre brüt kâr farkıdır; sondaki girdilerle hesaplandı.",
  "pitch.compare.extrapolated":
    "{{fact.channel}} için bu, bilinenin ötesine geçip harcamanın {{fact.share}} altına iniyor; orada eğri yalnızca tahmin.",
  "pitch.compare.extrapolated-all":
    "Reklamın bütünü için bu, bilinenin ötesine geçip harcamanın {{fact.share}} altına iniyor; orada eğri yalnızca tahmin.",
  "pitch.compare.capped": "Bu, istenenden az: kilitli kanallar ve alt sınırlar daha fazlasını bırakmıyor.",
  "pitch.numbers.gap":
    "Bugünkü açığı {{fact.month}}. aydan önce kapatmaya başlamaz; hesap döneminin son ayında açığın {{fact.share}} kadarını getirir.",
};
