/** The pitch. Reader: whoever decides on money. The bad side first, no belief, every figure from the facts. */
import type { PITCH_MESSAGES } from "../../advice/pitch/messages.ts";

export const pitch: Readonly<Record<keyof typeof PITCH_MESSAGES, string>> = {
  "pitch.shift.headline": "Reklamdan içeriğe ayda {{fact.amount}}, durma kuralı baştan belli",
  "pitch.pilot.headline":
    "Reklam bütçesinden ayda {{fact.amount}} ile içerik denemesi, şimdilik fazlası değil",
  "pitch.hold.headline": "Reklam parasını şimdi içeriğe kaydırmayalım",
  "pitch.unknown.headline": "Henüz sunulacak hâlde değil: kararı belirleyen rakamlar eksik",
  "pitch.shift.ask":
    "Ek bütçe istemiyorum. Reklam bütçesinden ayda {{fact.amount}} (bütçenin {{fact.share}} kadarı) içeriğe kaydırılsın istiyorum; durma kuralı daha önce bitirmezse süre {{fact.horizon}}. Bu parayla ayda yaklaşık {{fact.pieces}} çıkar.",
  "pitch.pilot.ask":
    "Ek bütçe istemiyorum. Kontrol noktasına kadar reklam bütçesinden ayda {{fact.amount}} (bütçenin {{fact.share}} kadarı) içerik denemesine ayrılsın istiyorum; bu parayla ayda yaklaşık {{fact.pieces}} çıkar.",
  "pitch.hold.ask":
    "İçeriğe para kaydırılmasını istemiyorum. Bugünkü rakamlarla ve beklenen hesapla bu kaydırma zarar ettirir; bunu bütçeyi harcayarak öğrenmektense baştan söylemeyi tercih ederim.",
  "pitch.hold.ask-small":
    "İçeriğe para kaydırılmasını istemiyorum. Bugünkü rakamlarla ancak düzenli yayına yetmeyecek kadar küçük bir kaydırma kazandırır, daha büyüğü zarar ettirir.",
  "pitch.hold.ask-locked":
    "İçeriğe para kaydırılmasını istemiyorum. Ücretli kanalların hepsi ya kilitli ya alt sınırında ya da marka aramamıza ayrılmış; kaydırılacak para yok.",
  "pitch.unknown.ask":
    "Henüz bir isteğim yok. Tahminî rakamlara dayanan bir sunum ilk soruda dağılır; dağılmalı da.",
  "pitch.from-channel":
    "Kesinti, eklenen paranın en az getirdiği kanaldan yapılacak: {{fact.channel}}. Varsayılan getiri eğrisine göre, oraya eklenen paranın brüt kâr olarak geri dönme oranı {{fact.marginal}}.",
  "pitch.from-channel-part":
    "Kesintinin {{fact.amount}} tutarındaki bölümü, eklenen paranın en az getirdiği kanaldan yapılacak: {{fact.channel}}. Varsayılan getiri eğrisine göre, oraya eklenen paranın brüt kâr olarak geri dönme oranı {{fact.marginal}}.",
  "pitch.from-all":
    "Kesinti bütün reklamlara eşit dağıtılacak. Varsayılan getiri eğrisine göre, reklama eklenen paranın brüt kâr olarak geri dönme oranı {{fact.marginal}}.",
  "pitch.own-name":
    "{{fact.channel}} olduğu gibi kalıyor, ama parlak rakamları kanıt sayılmaz: oradan satın alanlar zaten bizi adımızla arıyordu. Deneylerde, markanın adına başka kimse teklif vermezken o addaki reklamlar tıklamaları en çok {{fact.added}} artırmış; rakip teklif verirken reklam kapatılınca tıklamalar en az {{fact.lost}} azalmış. Bu kanal kendi başına denenmeyi hak ediyor.",
  "pitch.buys.guides":
    "Üretilecek içerik: bizi henüz tanımayan alıcıların arattığı soruları yanıtlayan rehberler.",
  "pitch.buys.landing-pages":
    "Üretilecek içerik: satın alma kararına yakın sayfalar (karşılaştırmalar, tereddütlere yanıtlar, kanıtlar); kontroller huniyi orada zayıf buldu.",
  "pitch.buys.lifecycle-emails":
    "Her içerik eski müşterilere e-postayla da gönderilecek; tekrar satın alma zayıf noktalarımız arasında.",
  "pitch.buys.fast-pages":
    "İlk içerikten önce sayfalar hızlanmalı: okur da yavaş sayfayı alıcı gibi terk eder. Bunun maliyeti bu tutarların içinde değil.",
  "pitch.why.passes":
    "Yerini aldığı reklam kadar kazandırması için ilk içeriğin ayda {{fact.needed}} getirmesi gerekiyor, hepsinin ise ortalama {{fact.all}}; güvenebildiğim rakam {{fact.have}}.",
  "pitch.why.fails":
    "İlk içeriğin, yerini alacağı reklam kadar kazandırması için ayda {{fact.needed}} getirmesi gerekirdi; güvenebildiğim rakam ise {{fact.have}}.",
  "pitch.why.barely":
    "Bir içeriğin, yerini alacağı reklam kadar kazandırması için ayda {{fact.needed}} getirmesi gerekiyor; güvenebildiğim rakam {{fact.have}}. Arada pay kalmıyor.",
  "pitch.why.piece":
    "Bir içerik en verimli döneminde ayda yaklaşık {{fact.monthly}} brüt kâr getirir; maliyeti bir defalık {{fact.cost}}.",
  "pitch.why.cautious-passes":
    "Temkinli hesapta ziyaret, dönüşüm, maliyet ve eskime hep kötü tarafta (her birinde olası değerlerin {{fact.tail}} kadarı daha da kötü), gerisi beklendiği gibi; bu hesap bile {{fact.end}} artıda kapanıyor.",
  "pitch.why.cautious-smaller":
    "Temkinli hesapta ziyaret, dönüşüm, maliyet ve eskime hep kötü tarafta (her birinde olası değerlerin {{fact.tail}} kadarı daha da kötü), gerisi beklendiği gibi; bu hesap, istenen tutarla {{fact.loss}} ekside kapanıyor. Öyle bir durumda kazandıran en büyük kaydırma ayda {{fact.most}}.",
  "pitch.why.cautious-fails":
    "Temkinli hesapta ziyaret, dönüşüm, maliyet ve eskime hep kötü tarafta (her birinde olası değerlerin {{fact.tail}} kadarı daha da kötü), gerisi beklendiği gibi; bu hesap {{fact.loss}} ekside kapanıyor. Bu yüzden kalıcı bir program değil, bir deneme öneriyorum.",
  "pitch.why.two-periods":
    "Önceki dönemden bu döneme tıklamaların reklam parasına esnekliği {{fact.elasticity}} çıktı. Tek bir gözlem olduğu için yayımlanmış aralığın yanında hesaba {{fact.weight}} ağırlıkla girdi.",
  "pitch.why.rival-save":
    "Aleyhte olanı başkası söylemeden söyleyeyim: hesap dönemi sonunda, bu parayı reklamdan çekip hiç harcamamak, sonuna kadar sürdürülen kaydırmayı geçiyor: {{fact.save}} artıya karşılık {{fact.end}} artı. Burada yalnızca bugünkü siparişlerin brüt kârı sayılıyor; içeriklerin hesap döneminden sonra getireceği toplamların hiçbirinde yok.",
  "pitch.why.rival-other-ads":
    "Aleyhte olanı başkası söylemeden ben söyleyeyim: bu para hâlâ daha çok getiren reklamlara aktarılırsa aynı eğrilere göre hesap {{fact.other}} artıda kapanır, içeriğe kaydırılırsa {{fact.end}} artıda. Ben önce onu yapardım.",
  "pitch.why.hold-save":
    "Bu rakamlar reklamın kendisi hakkında da bir şey söylüyor: varsayılan getiri eğrisine göre oraya giden son para kendini karşılamıyor. Reklamdan ayda {{fact.amount}} çekilip harcanmazsa hesap {{fact.save}} artıda kapanır. Burada yalnızca bugünkü siparişlerin brüt kârı sayılıyor; ileride geri gelecek müşteriler hesapta yok.",
  "pitch.why.locked":
    "Hiçbir kanaldan para alınamadığı için, bir içeriğin ne getirmesi gerektiği sorusuna henüz sıra gelmiyor.",
  "pitch.why.too-late":
    "Bugün yapılan bir içeriğin ilk siparişleri ancak hesap dönemi bittikten sonra gelir; bu yüzden ziyaret ne kadar çok olursa olsun yetmez.",
  "pitch.why.unknown":
    "Hesap için aynı döneme ait reklam harcaması, ziyaret, sipariş ve ciro gerekiyor. Bunlar gelince cevap kaydırmak, denemek ya da beklemek olur; takvimi ve riskiyle birlikte.",
  "pitch.numbers.dip":
    "Önce bedeli ödenir: en derin noktada, {{fact.month}}. ayda, kaydırma olmasa bulunacağımız yerin {{fact.dip}} gerisinde oluruz.",
  "pitch.numbers.payback":
    "Beklendiği gibi giderse {{fact.breakEven}}. aydan itibaren içerikler her ay, kısılan reklamın getireceğinden fazla brüt kâr getirir; kayıp {{fact.payback}}. ayda geri kazanılmış olur. Hesaplanan durumların {{fact.backBy}} kadarında kayıp o aya gelindiğinde geri kazanılmış oluyor.",
  "pitch.numbers.no-payback": "Bu kayıp hesap dönemi içinde geri kazanılmaz.",
  "pitch.numbers.end-gain":
    "Beklenen hesap, {{fact.horizon}} sonunda brüt kârda {{fact.end}} artıda kapanır.",
  "pitch.numbers.end-loss":
    "Beklenen hesap, {{fact.horizon}} sonunda brüt kârda {{fact.end}} ekside kapanır.",
  "pitch.numbers.range-loss-gain":
    "Aralık geniş: kötü durumda {{fact.low}} zarar, iyi durumda {{fact.high}} kazanç; hem en kötü hem en iyi uçta durumların {{fact.tail}} kadarı dışarıda bırakıldı.",
  "pitch.numbers.range-gain":
    "Aralık: kötü durumda {{fact.low}}, iyi durumda {{fact.high}} kazanç; hem en kötü hem en iyi uçta durumların {{fact.tail}} kadarı dışarıda bırakıldı.",
  "pitch.numbers.range-loss":
    "Aralık: kötü durumda {{fact.low}}, iyi durumda bile {{fact.high}} zarar; hem en kötü hem en iyi uçta durumların {{fact.tail}} kadarı dışarıda bırakıldı.",
  "pitch.numbers.black": "Hesaplanan bütün durumlar içinde artıda kapananların oranı {{fact.black}}.",
  "pitch.numbers.left":
    "Hesap döneminin sonunda yayın kesilse, para reklama dönse bile içerikler sonraki yıl yaklaşık {{fact.left}} brüt kâr daha getirir; bu, yukarıdaki hesapta yok.",
  "pitch.numbers.if-piloted": "Yine de ayda {{fact.amount}} ile bir deneme yapılsaydı sonuç şöyle olurdu:",
  "pitch.risk.capacity":
    "Bunun için ayda {{fact.pieces}} gerekiyor, bugün çıkan {{fact.now}}. Bunları kimin yazacağı, düzelteceği ve kontrol edeceği para kaydırılmadan önce belli olmalı; bir içeriğin maliyeti de bu emeği kapsamalı.",
  "pitch.risk.ranking":
    "Yeni sayfaların çoğu bir yıl içinde ilk sonuçlara çıkamıyor: rastgele sayfalarla yapılan büyük bir araştırmada, metin içeren sayfalardan oraya çıkabilenlerin oranı yalnızca {{fact.share}} olmuş. Burada kullanılan içerik başına ziyaret, tutmayan içerikleri de kapsamalı; kendi rakamımız, eski içeriklerin hepsi sayıldıysa kapsar.",
  "pitch.risk.summaries":
    "Sonuç sayfasındaki hazır yanıtlar ziyaret götürüyor: ABD’li kullanıcılarla yapılan bir araştırmada, normal bir sonuca tıklamayla biten aramaların oranı yapay zekâ özeti varken {{fact.with}}, yokken {{fact.without}} çıkmış.",
  "pitch.risk.fewer-gain":
    "Sonuç sayfasındaki hazır yanıtlar bir içeriğin getireceği ziyaretlerin {{fact.share}} kadarını alsa bile hesap {{fact.end}} artıda kapanır.",
  "pitch.risk.fewer-loss":
    "Sonuç sayfasındaki hazır yanıtlar bir içeriğin getireceği ziyaretlerin {{fact.share}} kadarını alırsa hesap {{fact.end}} ekside kapanır.",
  "pitch.risk.ads-work":
    "Reklam gerçekten müşteri kazandırıyor: bir şirketin arama reklamlarını kapattığı deneyde, o reklamlara yazılan müşterilerin {{fact.lost}} kadarı gerçekten kaybedilmiş. Bu yüzden o paranın reklamda getirdiği kâr burada kayıp sayılıyor.",
  "pitch.risk.attribution":
    "Her kanalın getirisi, raporların ona yazdığı siparişlerden hesaplandı. Reklamın, başka kanala yazılan siparişlerde de payı varsa ondan vazgeçmenin bedeli burada yazandan yüksektir.",
  "pitch.risk.assumed":
    "Aşağıda sıralanan {{fact.of}} rakamın {{fact.count}} tanesi varsayım; ötekiler verildi ya da hesaplandı. Her varsayım kaynağıyla ve yerine geçecek soruyla birlikte duruyor.",
  "pitch.risk.never-off":
    "Reklamı kapatmak riskli: geniş kitle reklamını bırakan alkollü içki markaları ilk yıl ortalama {{fact.fall}} daha az satmış; bu bir gözlem, deney değil. İleride ne kaydırılırsa kaydırılsın, küçük bir dilim olmalı ve geri alınabilmeli.",
  "pitch.objection.when": "Parayı ne zaman görürüz?",
  "pitch.objection.when-answer":
    "Hemen değil. İçerikler varsayıldığı gibi başlayıp büyürse ilk güvenilir işaret {{fact.month}}. ayda görülür; beklendiği gibi giderse kaybedilen brüt kâr {{fact.payback}}. ayda telafi edilmiş olur.",
  "pitch.objection.when-never":
    "Hemen değil, belki hesap dönemi içinde de değil. İlk güvenilir işaret {{fact.month}}. ayda, ilk içerikler olgunlaşınca görülür; deneme de zaten bu işareti ucuza görmek için.",
  "pitch.objection.fails": "Ya işe yaramazsa?",
  "pitch.objection.more-ads": "Neden reklama daha çok para koymuyoruz?",
  "pitch.objection.more-ads-gain":
    "Reklama ayda {{fact.amount}} eklenirse aynı eğriye göre hesap, eklenen para düşülünce {{fact.more}} artıda kapanır. Ek bütçe varsa makul bir kullanım; içeriğe kaydırmak ise ek bütçe istemez.",
  "pitch.objection.more-ads-loss":
    "Çünkü reklama ayda {{fact.amount}} eklenirse aynı eğriye göre hesap, eklenen para düşülünce {{fact.more}} ekside kapanır.",
  "pitch.objection.more-ads-study":
    "Bu yalnız bize özgü değil: büyük tüketici markalarının televizyon reklamlarını inceleyen bir araştırmada, reklamının son diliminde zarar eden markaların oranı {{fact.losing}} düzeyini aşmış. Orada mecra farklı; bu yalnızca böyle bir şeyin olabildiğini gösteriyor.",
  "pitch.objection.save": "Neden parayı hiç harcamayıp elde tutmuyoruz?",
  "pitch.objection.save-better":
    "Yalnızca bugünkü siparişlerin brüt kârına bakılırsa bu daha kazançlı: hesap {{fact.save}} artıda kapanır. Ama elde tutulan para, geride ziyaretçi getirmeyi sürdürecek bir şey bırakmaz; asıl soru, bunun aradaki farka değip değmeyeceği.",
  "pitch.objection.save-worse":
    "Para elde tutulursa hesap {{fact.save}} artıda kapanır, içeriğe kaydırılırsa {{fact.end}} artıda. Elde tutmak daha sağlam; kaydırmak ancak içerikler tutarsa daha çok kazandırır, ama o zaman içerikler hesap döneminden sonra da ziyaretçi getirmeyi sürdürür.",
  "pitch.objection.save-loss":
    "Çünkü reklam hâlâ maliyetinden fazlasını kazandırıyor: para çekilip elde tutulursa hesap {{fact.save}} ekside kapanır.",
  "pitch.objection.other-ads": "Neden parayı daha iyi çalışan reklamlara aktarmıyoruz?",
  "pitch.objection.other-ads-gain":
    "O zaman aynı eğrilere göre hesap {{fact.other}} artıda kapanır, etkisi de hemen başlar. Bu, aynı paranın başka bir kullanımı; etkisi zamanla büyümez.",
  "pitch.objection.other-ads-loss":
    "Çünkü onlar sınırlarına yakın: aynı eğrilere göre hesap {{fact.other}} ekside kapanır.",
  "pitch.objection.guessed": "Bunun ne kadarı tahmin?",
  "pitch.objection.guessed-answer":
    "Hesaptaki {{fact.of}} rakamın {{fact.count}} tanesi varsayım; her birinin, gerçek rakamı verecek bir sorusu var. Cevabı en çok belirleyen rakam: {{fact.input}}.",
  "pitch.objection.why-not": "Herkes içeriğin uzun vadede daha ucuz olduğunu söylüyor. Neden şimdi değil?",
  "pitch.objection.why-not-answer":
    "Çünkü burada henüz öyle değil: içerik başına ayda {{fact.needed}} gerekiyor, güvenebildiğim rakam {{fact.have}}.",
  "pitch.objection.little": "Hiç değilse küçük bir deneme yapsak?",
  "pitch.objection.little-loss":
    "O da zarar ettirir: ayda {{fact.amount}} ile yapılan bir deneme {{fact.month}}. ayda bitirilirse hesap, dönem sonunda {{fact.pilotEnd}} ekside kapanır; sürdürülürse {{fact.end}} ekside. Sürdürüldüğünde, hesaplanan durumlar içinde artıda kapananların oranı yalnızca {{fact.black}}.",
  "pitch.objection.little-gain":
    "Ayda {{fact.amount}} ile yapılacak bir denemede hesap {{fact.end}} artıda kapanır, hesaplanan durumlar içinde artıda kapananların oranı {{fact.black}}. Bu, savunulamayacak kadar sıfıra yakın.",
  "pitch.objection.cut": "O zaman reklamı mı kısalım?",
  "pitch.objection.cut-gain":
    "Varsayılan getiri eğrisine göre reklamın ayda {{fact.amount}} tutarındaki son dilimi maliyetini karşılamıyor: o dilim kesilirse hesap {{fact.save}} artıda kapanır. Kesmeden önce, reklam bütçesi son kez değiştiğinde siparişlere ne olduğuna bakılmalı, sonra da bu ayrı bir bölgede birkaç hafta denenmeli.",
  "pitch.objection.cut-loss":
    "Hayır. Reklamın ayda {{fact.amount}} tutarındaki son dilimi maliyetinden fazlasını kazandırıyor: kesilirse hesap {{fact.save}} ekside kapanır.",
  "pitch.measure.pieces": "Her ay: planlanan {{fact.pieces}} yayımlandı mı, kaç ziyaret getirdi.",
  "pitch.measure.ads":
    "Her ay: parası kısılan reklamlara yazılan siparişlerin brüt kârı. Eğriye göre ayda {{fact.credited}} azalır; bunun {{fact.lost}} tutarındaki bölümü gerçekten kaybedilmiş sayılıyor. Azalma birkaç ay boyunca bundan belirgin biçimde fazla olursa bu, eğrinin tutmadığına işarettir.",
  "pitch.measure.checkpoint":
    "{{fact.month}}. ay, kontrol noktası: bütün yeni içeriklerin o ayki toplam ziyareti. Beklenen {{fact.expected}}, alt sınır {{fact.visits}}.",
  "pitch.measure.break-even":
    "{{fact.month}}. ay: beklenen hesapla, içeriğin o ay getirdiği brüt kâr, kısılan reklamın artık getirmediğini karşılamaya başlıyor.",
  "pitch.measure.payback": "{{fact.month}}. ay: beklendiği gibi giderse kaybedilen brüt kâr geri kazanılmış.",
  "pitch.stop":
    "Durma kuralı: bütün yeni içerikler {{fact.month}}. ay içinde toplam en az {{fact.visits}} getirmezse dururuz, para reklama döner.",
  "pitch.stop.errors":
    "Bu kural bir fren, hüküm değil: hesaplanan durumların {{fact.stopped}} kadarını durduruyor; durdurduklarının {{fact.wrong}} kadarı, sürdürülseydi artıda kapanırdı. Ziyaret sayıyor; yanında ziyaret başına siparişe de bakılır.",
  "pitch.reopen":
    "Konuyu yeniden açtıracak olan: gerisi aynı kalırken ya içeriklerin ayda {{fact.needed}} düzeyine çıkması ya da cevabı neyin değiştireceğini gösteren tablodaki öteki rakamlardan birinin oradaki değere gelmesi.",
  "pitch.cheaper": "Daha az maliyetli ve önce gelen bir adım var; kontrol onu bana şöyle anlatıyor:",
  "pitch.do-nothing.shift":
    "Hiçbir şeyi değiştirmemek de makul bir seçenek: ne ilk ayların kaybı var ne de bu kaydırmanın riski. Burada bugünkü ayın tekrarı olarak hesaplandı; reklam pahalanmayı ya da ucuzlamayı sürdürürse bütün tutarlar onunla birlikte değişir.",
  "pitch.do-nothing.new-gain":
    "Kaydırmak yerine içerik için ayda {{fact.amount}} ek bütçe istenir, reklama dokunulmazsa hesap, içeriklerin maliyeti düşülünce {{fact.end}} artıda kapanır.",
  "pitch.do-nothing.new-loss":
    "Kaydırmak yerine içerik için ayda {{fact.amount}} ek bütçe istenir, reklama dokunulmazsa hesap, içeriklerin maliyeti düşülünce {{fact.end}} ekside kapanır.",
  "pitch.do-nothing.hold":
    "Parayı olduğu yerde bırakmak bugüne göre bir şey kaybettirmez; içerik sorusuna bu rakamların verdiği cevap da bu.",
  "pitch.do-nothing.unknown":
    "Rakamlar gelene kadar parayı kaydırmanın lehine de aleyhine de söylenecek bir şey yok; geri alınabilecek karar, onu olduğu yerde bırakmak.",
  "pitch.numbers.computed":
    "Bütün tutarlar, her şeyin olduğu gibi kaldığı duruma göre brüt kâr farkıdır; aksi söylenmedikçe hesap döneminin sonuna kadar her ay aynı para üzerinden, sondaki rakamlarla hesaplandı. Yan yana verilen seçenekler aynı paranın farklı kullanımlarıdır, toplanmaz.",
  "pitch.compare.extrapolated":
    "Bu seçenek, {{fact.channel}} için bilinenin dışına çıkıyor: kalan harcama bugünkünün {{fact.share}} kadarını bile bulmuyor. Orada eğri yalnızca bir tahmin.",
  "pitch.compare.extrapolated-all":
    "Bu seçenek, reklamın bütünü için bilinenin dışına çıkıyor: kalan harcama bugünkünün {{fact.share}} kadarını bile bulmuyor. Orada eğri yalnızca bir tahmin.",
  "pitch.compare.capped": "Bu, istenenden az: kilitli kanallar ve alt sınırlar daha fazlasına izin vermiyor.",
  "pitch.numbers.gap":
    "Kaydırma {{fact.month}}. aydan önce bugünkü {{fact.gap}} tutarındaki açığı büyütür; hesap döneminin son ayında, beklenen hesapla, açığın {{fact.share}} kadarını kapatır, o gün açık bugünkü kadarsa.",
  "pitch.numbers.parts-both-gain":
    "Bunun {{fact.save}} tutarındaki bölümü, para sonra nereye giderse gitsin, yalnızca parayı reklamdan çekmekten gelir; {{fact.content}} tutarındaki bölümü ise, maliyetleri düşülünce, içeriklerin kendisinden.",
  "pitch.numbers.parts-content-loss":
    "Parayı reklamdan çekmek tek başına {{fact.save}} kazandırır; içerikler ise maliyetleri düşülünce {{fact.content}} kaybettirir. Yalnızca bu rakamlara bakılırsa daha az harcayıp karşılığında hiçbir şey almamak daha kârlı; içerikler ancak burada varsayılandan iyi giderse değer.",
  "pitch.numbers.parts-save-loss":
    "Parayı reklamdan çekmek tek başına {{fact.save}} kaybettirir; içerikler ise maliyetleri düşülünce {{fact.content}} kazandırır.",
  "pitch.numbers.parts-both-loss":
    "Parayı reklamdan çekmek tek başına {{fact.save}} kaybettirir; içerikler de maliyetlerini çıkarmaz, {{fact.content}} daha kaybettirir.",
  "pitch.numbers.money-back": "İçeriklere harcanan para ise {{fact.month}}. ayda geri kazanılır.",
  "pitch.numbers.money-not-back": "İçeriklere harcanan para ise hesap dönemi içinde geri kazanılmaz.",
  "pitch.numbers.expected":
    "Beklenen hesap, her girdinin orta değeriyle yapılan hesaptır; durumların ortalaması değil.",
  "pitch.numbers.dip-still":
    "Hesap dönemi biterken kayıp hâlâ büyür: o noktada, kaydırma olmasa bulunacağımız yerin {{fact.dip}} gerisinde oluruz.",
  "pitch.pilot.ended-gain-gain":
    "Denemede {{fact.month}}. aya kadar içeriklere {{fact.committed}} harcanır. Deneme o ay biter ve para reklama dönerse, dönem sonunda beklenen hesap {{fact.end}} artıda, temkinli hesap da {{fact.cautious}} artıda kapanır.",
  "pitch.pilot.ended-gain-loss":
    "Denemede {{fact.month}}. aya kadar içeriklere {{fact.committed}} harcanır. Deneme o ay biter ve para reklama dönerse, dönem sonunda beklenen hesap {{fact.end}} artıda, temkinli hesap ise {{fact.cautious}} ekside kapanır.",
  "pitch.pilot.ended-loss-loss":
    "Denemede {{fact.month}}. aya kadar içeriklere {{fact.committed}} harcanır. Deneme o ay biter ve para reklama dönerse, dönem sonunda beklenen hesap {{fact.end}} ekside, temkinli hesap da {{fact.cautious}} ekside kapanır.",
  "pitch.objection.fails-loss":
    "Erken dururuz: bütün yeni içerikler {{fact.month}}. ay içinde toplam en az {{fact.visits}} getirmezse para reklama döner. O zamana kadar içeriklere harcanan para {{fact.committed}}; kaybedilen brüt kâr temkinli hesapta {{fact.atRisk}}, kötü durumda {{fact.atRiskBad}}. Yapılmış içerikler çalışmayı sürdürür; yine de temkinli hesap, dönem sonunda {{fact.end}} ekside kapanır.",
  "pitch.objection.fails-gain":
    "Erken dururuz: bütün yeni içerikler {{fact.month}}. ay içinde toplam en az {{fact.visits}} getirmezse para reklama döner. O zamana kadar içeriklere harcanan para {{fact.committed}}; kaybedilen brüt kâr temkinli hesapta {{fact.atRisk}}, kötü durumda {{fact.atRiskBad}}. Yapılmış içerikler çalışmayı sürdürür: temkinli hesap, dönem sonunda {{fact.end}} artıda kapanır.",
  "pitch.objection.little-short-gain":
    "Kısa bir deneme savunulabilir: ayda {{fact.amount}} ile yapılan bir deneme {{fact.month}}. ayda bitirilirse hesap, dönem sonunda {{fact.pilotEnd}} artıda kapanır, çünkü yapılmış içerikler çalışmayı sürdürür. Ama deneme sürdürülürse hesap {{fact.end}} ekside kapanır, hesaplanan durumlar içinde artıda kapananların oranı da {{fact.black}} olur; buna dayanarak kaydırma istenmez.",
  "pitch.why.beat-saving":
    "Parayı hiç harcamamaktan daha kazançlı olmaları için içeriklerin ayda ortalama {{fact.keep}} getirmesi gerekir.",
  "pitch.why.beat-saving-never":
    "İçeriklerin getirebileceği en çok ziyaret bile, kaydırmayı parayı hiç harcamamaktan daha kazançlı yapmaya yetmez.",
  "pitch.why.piece-filling":
    "İlk içeriklerin her biri en verimli döneminde ayda yaklaşık {{fact.monthly}} brüt kâr getirir; konular tükendikçe bu, oturmuş bir içerik için dönem sonunda ortalama {{fact.atEnd}} düzeyine iner. Bir içeriğin maliyeti bir defalık {{fact.cost}}.",
  "pitch.save.turns":
    "Getiri eğrisi orta değerindeyken, reklama yazılan siparişlerin gerçekten reklamdan gelen payı {{fact.at}} düzeyini aşarsa parayı reklamdan çekmek kazandırmaz olur; hesapta {{fact.assumed}} varsayıldı.",
  "pitch.save.holds":
    "Getiri eğrisi orta değerindeyken, reklama yazılan siparişlerin hepsi gerçekten reklamdan gelse bile parayı reklamdan çekmek kazandırır.",
  "pitch.objection.save-odds":
    "Sonuna kadar sürdürülen kaydırma, hesaplanan durumların {{fact.share}} kadarında parayı aynı süre elde tutmaktan daha kazançlı.",
  "pitch.objection.other-ads-less":
    "O zaman aynı eğrilere göre hesap {{fact.other}} artıda kapanır, etkisi de hemen başlar; ama parayı hiç harcamamak daha kazançlı: hesap {{fact.save}} artıda kapanır, çünkü o reklamlarda da eklenen para kendini karşılamıyor. Bu, aynı paranın başka bir kullanımı, kaydırmaya ek değil.",
  "pitch.risk.attribution-all":
    "Kanallar kendi siparişlerini bildirmiyor; bu yüzden organik ziyaretlerin payına düşenler dışında bütün siparişler reklama yazıldı. Bir bölümü başka yerden geliyorsa reklamın değeri de ondan vazgeçmenin bedeli de burada yazandan düşüktür.",
  "pitch.do-nothing.hold-save":
    "İçerikle karşılaştırıldığında bu rakamların söylediği, parayı olduğu yerde bırakmak; reklamın kendisi hakkında söyledikleri ise yukarıda.",
  "pitch.pilot.carried-on":
    "Aşağıdaki rakamlar, kaydırma hesap döneminin sonuna kadar sürerse geçerli; istenen ise yalnızca {{fact.month}}. aya kadarki ilk bölümü. Kontrol noktası geçilirse hiçbir şey kendiliğinden sürmez: o zaman yeni bir karar istenir.",
  "pitch.numbers.ends-early":
    "Erken bitirilirse aynı kaydırma hesap dönemi sonunda daha yukarıda kapanır; çünkü geç yapılan içeriklerin parası dönem içinde ödenir, getirisi sonrasına kalır. Bu yalnızca dönem sonundaki tutarların karşılaştırması; içeriklerin sonra getireceği bunlarda yok.",
  "pitch.objection.guessed-now": "Şu anki değeri {{fact.now}}.",
  "pitch.objection.guessed-turn":
    "Değeri {{fact.at}} olsaydı, ki bu varsayılan aralığın içinde, cevap değişirdi: “{{fact.to}}”.",
  "pitch.objection.guessed-turn-outside":
    "Cevap ancak {{fact.at}} olsaydı, yani varsayılan aralığın dışında, değişirdi: “{{fact.to}}”.",
  "pitch.numbers.cases":
    "Durumlar, cevabın bağlı olduğu rakamların kendi aralıklarından birbirinden bağımsız seçilmiş {{fact.cases}} bileşimi; gerisi orta değerinde. Oranları hesaplandı, gözlenmiş olasılık değil. Değerlerin {{fact.tail}} kadarı aralığın altında, aynı kadarı üstünde sayılıyor; rakamın kendisi verilmiş olsa bile.",
  "pitch.note.margin":
    "Varsayılan getiri eğrisinin orta değerine göre ve yalnızca bugünkü siparişlerin brüt kârıyla. < işareti, bilinen en düşük harcamada bile son paranın kendini karşılamadığını; > işareti, bilinen en yükseğinde de karşıladığını gösterir. Bu rakamların düşündürebileceği kadar büyük bir adımı burada kimse denemedi.",
  "pitch.measure.ads-all":
    "Her ay: yeni içeriklerden gelenler dışındaki bütün siparişlerin brüt kârı; kanallar kendi siparişlerini bildirmiyor. Eğriye göre bunun ayda {{fact.lost}} tutarındaki bölümü gerçekten kaybedilir. Azalma birkaç ay boyunca bundan belirgin biçimde fazla olursa bu, eğrinin tutmadığına işarettir.",
  "pitch.note.cautious":
    "Temkinli hesap; ziyaretin, dönüşümün, maliyetin ve eskimenin temkinli tarafta (değerlerin {{fact.tail}} kadarı bundan kötü), gerisinin beklendiği gibi alındığı hesaptır; kontrol noktası {{fact.month}}. ay.",
};
