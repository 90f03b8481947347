/** The pitch. Reader: whoever decides on money. The bad side first, no belief, every figure from the facts. */
import type { PITCH_MESSAGES } from "../../advice/pitch/messages.ts";

export const pitch: Readonly<Record<keyof typeof PITCH_MESSAGES, string>> = {
  "pitch.shift.headline": "Reklamdan içeriğe ayda {{fact.amount}}, çıkış kuralı baştan belli",
  "pitch.pilot.headline":
    "Reklam parasından içeriğe ayda {{fact.amount}} tutarında bir deneme, şimdilik fazlası değil",
  "pitch.hold.headline": "Reklam parasını şimdi içeriğe kaydırmayalım",
  "pitch.unknown.headline": "Henüz sunulacak hâlde değil: kararı belirleyen rakamlar eksik",
  "pitch.shift.ask":
    "Ek bütçe istemiyorum. Reklam bütçesinden ayda {{fact.amount}}, yani bütçenin {{fact.share}} kadarı, içeriğe geçsin istiyorum; bu, ayda yaklaşık {{fact.pieces}} demek.",
  "pitch.pilot.ask":
    "Ek bütçe istemiyorum. Reklam bütçesinden ayda {{fact.amount}} ile, yani bütçenin {{fact.share}} kadarıyla, içeriği denemek istiyorum: kontrol noktasına kadar ayda yaklaşık {{fact.pieces}}.",
  "pitch.hold.ask":
    "Hiçbir şeyin kaydırılmasını istemiyorum. Bugünkü rakamlarla bu kaydırma zarar eder; bunu sizin bütçenizle öğrenmektense baştan söylemeyi tercih ederim.",
  "pitch.hold.ask-small":
    "Hiçbir şeyin kaydırılmasını istemiyorum. Bugünkü rakamlarla ancak düzenli yayına yetmeyecek kadar küçük bir kaydırma kazandırır, daha büyüğü zarar eder.",
  "pitch.hold.ask-locked":
    "Hiçbir şeyin kaydırılmasını istemiyorum. Buradaki ücretli kanalların hepsi ya kilitli ya alt sınırında ya da kendi adımıza ayrılmış; kaydırılacak para yok.",
  "pitch.unknown.ask":
    "Henüz bir isteğim yok. Tahminî rakamlarla hazırlanan bir sunum ilk soruda dağılır, dağılmalı da.",
  "pitch.from-channel":
    "Bu para, eklenen her tutarın en az getirdiği yerden gelir: {{fact.channel}}. Aşağıda varsayılan eğriye göre oraya eklenen paranın brüt kâr olarak geri dönen payı {{fact.marginal}}.",
  "pitch.from-channel-part":
    "Bunun {{fact.amount}} kadarı, eklenen her tutarın en az getirdiği yerden gelir: {{fact.channel}}. Aşağıda varsayılan eğriye göre oraya eklenen paranın brüt kâr olarak geri dönen payı {{fact.marginal}}.",
  "pitch.from-all":
    "Kesinti bütün reklamlara eşit dağılır. Aşağıda varsayılan eğriye göre reklama eklenen paranın brüt kâr olarak geri dönen payı {{fact.marginal}}.",
  "pitch.own-name":
    "{{fact.channel}} olduğu gibi kalıyor, ama parlak rakamları bir gerekçe değil: oradan alanlar zaten adımızı arıyordu. Deneylerde, o ada başka kimse teklif vermezken reklamın eklediği tıklama en çok {{fact.added}}; rakip teklif verdiğinde ise reklamsız kaybedilen tıklama en az {{fact.lost}}. Ayrı bir denemeyi hak ediyor.",
  "pitch.buys.guides":
    "Üretilecek olan: alıcıların bizi tanımadan önce aradığı sorulara yanıt veren rehberler.",
  "pitch.buys.landing-pages":
    "Üretilecek olan: satın almaya yakın sayfalar; karşılaştırmalar, tereddütlere yanıtlar, kanıtlar. Çünkü insanları satın alma anında kaybediyoruz.",
  "pitch.buys.lifecycle-emails":
    "Her içerik eski müşterilere e-postayla da gider; tekrar satın alma zayıf yerler arasında.",
  "pitch.buys.fast-pages":
    "İlk içerikten önce sayfalar hızlanmalı: okur da yavaş sayfayı alıcı gibi terk eder.",
  "pitch.why.passes":
    "Bir içeriğin, yerini aldığı reklama değmesi için ayda {{fact.needed}} getirmesi gerekiyor; güvenebildiğim {{fact.have}}.",
  "pitch.why.fails":
    "Bir içeriğin, yerini alacağı reklama değmesi için ayda {{fact.needed}} getirmesi gerekirdi; güvenebildiğim ise {{fact.have}}.",
  "pitch.why.barely":
    "Bir içeriğin, yerini alacağı reklama değmesi için ayda {{fact.needed}} getirmesi gerekiyor; güvenebildiğim {{fact.have}}. Arada pay kalmıyor.",
  "pitch.why.piece":
    "Bir içerik en verimli döneminde ayda yaklaşık {{fact.monthly}} brüt kâr getirir; maliyeti bir defalık {{fact.cost}}.",
  "pitch.why.cautious-passes":
    "Ziyaret, dönüşüm, maliyet ve eskime hep temkinli alındığında bile hesap {{fact.end}} artıda kapanıyor.",
  "pitch.why.cautious-smaller":
    "Ziyaret, dönüşüm, maliyet ve eskime hep temkinli alındığında bu tutar {{fact.loss}} ekside kapanıyor; o durumda ancak daha küçük bir kaydırma kazandırır.",
  "pitch.why.cautious-fails":
    "Ziyaret, dönüşüm, maliyet ve eskime hep temkinli alındığında hesap {{fact.loss}} ekside kapanıyor. Bu yüzden önerilen bir deneme, kalıcı bir program değil.",
  "pitch.why.two-periods":
    "Önceki dönemden bu döneme tıklamalar reklam parasını şu esneklikle izledi: {{fact.elasticity}}. Tek bir gözlem olduğu için yayımlanmış aralığın yanındaki ağırlığı {{fact.weight}}.",
  "pitch.why.rival-save":
    "Aleyhine olanı başkası söylemeden söyleyeyim: bu parayı reklamdan çekip hiç harcamamak hesabı {{fact.save}} artıda kapatırdı, kaydırmanın kendisi ise {{fact.end}} artıda; burada yalnızca bugünkü siparişlerin brüt kârı sayılıyor. Kaydırma ancak para pazarlamada kalacaksa daha iyi kullanım.",
  "pitch.why.rival-other-ads":
    "Aleyhine olanı başkası söylemeden söyleyeyim: bu parayı hâlâ daha çok getiren reklamlara aktarmak aynı eğrilerle hesabı {{fact.other}} artıda kapatırdı, kaydırmanın kendisi ise {{fact.end}} artıda. Önce onu yapardım.",
  "pitch.why.hold-save":
    "Bu rakamlar reklamın kendisi hakkında da bir şey söylüyor: oraya giden son para kendini çıkarmıyor. Ayda {{fact.amount}} çekilip harcanmasaydı hesap {{fact.save}} artıda kapanırdı. Bu, bugünkü siparişlerin brüt kârı; sonradan geri gelecek müşteriler hesapta yok.",
  "pitch.why.locked":
    "Burada hiçbir kanal para bırakamıyor; bu yüzden bir içeriğin ne getirmesi gerektiği henüz sorulmuyor.",
  "pitch.why.too-late":
    "Bugün yapılan bir içeriğin ilk siparişleri ancak hesap döneminden sonra gelir; bu yüzden hiçbir ziyaret sayısı yetmez.",
  "pitch.why.unknown":
    "Hesap için aynı dönemin reklam harcaması, ziyareti, siparişi ve cirosu gerekiyor. Bunlarla cevap ya kaydırmak ya denemek ya da beklemek olur; her biri kendi takvimi ve riskiyle.",
  "pitch.numbers.dip":
    "Önce bedeli ödenir; en derin noktada, {{fact.month}}. ayda, kaydırma yapmasaydık olacağımız yerin {{fact.dip}} gerisindeyiz.",
  "pitch.numbers.payback":
    "{{fact.breakEven}}. aydan itibaren her ayın getirdiği götürdüğünü aşıyor; {{fact.payback}}. ayda harcananın tamamı geri kazanılmış oluyor.",
  "pitch.numbers.no-payback": "Hesap dönemi içinde para geri kazanılmıyor.",
  "pitch.numbers.end-gain": "Hesap döneminin sonunda brüt kârda {{fact.end}} önde olmayı bekliyoruz.",
  "pitch.numbers.end-loss": "Hesap döneminin sonunda brüt kârda {{fact.end}} geride kalmayı bekleriz.",
  "pitch.numbers.range-loss-gain":
    "Aralık geniş: kötü durumda {{fact.low}} zarar, iyi durumda {{fact.high}} kazanç; en kötü ve en iyi uçlar dışarıda bırakıldı.",
  "pitch.numbers.range-gain":
    "Beklenen aralık: kötü durumda {{fact.low}}, iyi durumda {{fact.high}} kazanç; en kötü ve en iyi uçlar dışarıda bırakıldı.",
  "pitch.numbers.range-loss":
    "Beklenen aralık: kötü durumda {{fact.low}}, iyi durumda bile {{fact.high}} zarar; en kötü ve en iyi uçlar dışarıda bırakıldı.",
  "pitch.numbers.black": "Hesaplanan durumlar içinde artıda bitenlerin oranı {{fact.black}}.",
  "pitch.numbers.left":
    "O noktada yayını kessek bile içerikler sonraki yıl boyunca yaklaşık {{fact.left}} brüt kâr getirmeyi sürdürürdü.",
  "pitch.numbers.if-piloted": "Onun yerine ayda {{fact.amount}} ile bir deneme yapılsa tablo şöyle olurdu.",
  "pitch.risk.ranking":
    "Yeni sayfaların çoğu hiç bulunmuyor: büyük bir araştırmada, metin içeren yeni sayfalardan bir yıl içinde ilk sonuçlara çıkabilenlerin oranı yaklaşık {{fact.share}}. Burada kullanılan içerik başına ziyaret, tutmayan içerikleri de kapsıyor.",
  "pitch.risk.summaries":
    "Arama eskisi kadar ziyaretçi göndermiyor: yapay zekâ özeti çıkan aramalarda normal bir sonuca tıklama oranı {{fact.with}}, özet çıkmayanlarda {{fact.without}}.",
  "pitch.risk.fewer-gain":
    "Sonuç sayfasındaki hazır yanıtlar bir içeriğin getirdiğinin {{fact.share}} kadarını alsa bile hesap {{fact.end}} artıda kapanır.",
  "pitch.risk.fewer-loss":
    "Sonuç sayfasındaki hazır yanıtlar bir içeriğin getirdiğinin {{fact.share}} kadarını alırsa hesap {{fact.end}} ekside kapanır.",
  "pitch.risk.ads-work":
    "Reklam gerçek müşteri kazandırıyor: bir deneyde, arama reklamlarına yazılan müşterilerden reklamlar kapanınca gerçekten kaybedilenlerin oranı {{fact.lost}}. Bu yüzden vazgeçilen reklam parası burada tasarruf değil, kayıp sayılıyor.",
  "pitch.risk.attribution":
    "Her kanalın getirisi raporda yazıldığı gibi alındı. Reklam, başka kanala yazılan siparişlere de yardım ediyorsa ondan vazgeçmenin bedeli burada yazandan yüksektir.",
  "pitch.risk.assumed":
    "Gözleme değil varsayıma dayanan girdi sayısı: {{fact.count}}; toplam girdi: {{fact.of}}. Her biri aralığı, kaynağı ve yerine geçecek sorusuyla aşağıda.",
  "pitch.risk.never-off":
    "Reklam öylece kapatılamaz: geniş kitle reklamını bırakan markaların satışı ilk yılın sonunda ortalama {{fact.fall}} daha düşük çıkmış. İleride ne kaydırılırsa kaydırılsın, küçük bir dilim olmalı ve geri alınabilmeli.",
  "pitch.objection.when": "Parayı ne zaman görürüz?",
  "pitch.objection.when-answer":
    "Hemen değil. İlk güvenilir işaret {{fact.month}}. ayda, ilk içerikler olgunlaşınca görülür; hesaba göre paranın tamamı {{fact.payback}}. ayda geri gelmiş olur.",
  "pitch.objection.when-never":
    "Hemen değil, belki hesap dönemi içinde de değil. İlk güvenilir işaret {{fact.month}}. ayda, ilk içerikler olgunlaşınca görülür; deneme de bu işareti ucuza almak için.",
  "pitch.objection.fails": "Ya işe yaramazsa?",
  "pitch.objection.fails-answer":
    "Erken dururuz. Yeni içerikler {{fact.month}}. ayda hep birlikte en az {{fact.visits}} getirmezse para reklama döner. Temkinli hesapta o güne kadar kaybedilen brüt kâr {{fact.atRisk}}; o zamana dek yapılan içeriklerin sonraki yıl getireceği ise {{fact.left}}.",
  "pitch.objection.more-ads": "Neden bunun yerine reklama daha çok para koymuyoruz?",
  "pitch.objection.more-ads-gain":
    "Reklama ayda {{fact.amount}} eklenirse aynı eğriye göre hesap, maliyeti düşüldükten sonra {{fact.more}} artıda kapanır. Yeni para bulunursa yeri burası olabilir; bu kaydırma ise yeni para istemiyor.",
  "pitch.objection.more-ads-loss":
    "Çünkü reklamın üstüne ayda {{fact.amount}} eklenirse aynı eğriye göre hesap, maliyeti düşüldükten sonra {{fact.more}} ekside kapanır.",
  "pitch.objection.more-ads-study":
    "Bu alışılmadık bir durum değil: büyük tüketici markalarıyla yapılan bir çalışmada, reklamının son diliminde para kaybedenlerin oranı {{fact.losing}} düzeyini aşmış.",
  "pitch.objection.save": "Neden parayı harcamayıp elde tutmuyoruz?",
  "pitch.objection.save-better":
    "Bugünkü siparişlerin brüt kârına bakılırsa bu daha kazançlı: hesap dönemi sonunda {{fact.save}} artı. Ama elde tutulan para, ziyaretçi getirmeyi sürdürecek bir şey bırakmaz; aradaki farka değmesi gereken de bu.",
  "pitch.objection.save-worse":
    "Elde tutmak hesabı {{fact.save}} artıda kapatır, kaydırmak {{fact.end}} artıda. Elde tutmak daha sağlam; kaydırmak ancak içerikler tutarsa daha çok kazandırır, o zaman da hesap döneminden sonra ziyaretçi getirmeyi sürdürür.",
  "pitch.objection.save-loss":
    "Çünkü reklam hâlâ maliyetinden fazlasını kazandırıyor: parayı çekip elde tutmak hesabı {{fact.save}} ekside kapatırdı.",
  "pitch.objection.other-ads": "Neden daha iyi çalışan reklamlara aktarmıyoruz?",
  "pitch.objection.other-ads-gain":
    "Aynı eğrilere göre bu hesabı {{fact.other}} artıda kapatır, etkisi de hemen başlar. Onu da yapmaya değer; yalnız sonrasında büyümez.",
  "pitch.objection.other-ads-loss":
    "Çünkü onlar sınırlarına yakın: aynı eğrilere göre hesap {{fact.other}} ekside kapanırdı.",
  "pitch.objection.guessed": "Bunun ne kadarı tahmin?",
  "pitch.objection.guessed-answer":
    "Varsayıma dayanan girdi sayısı {{fact.count}}, toplam girdi {{fact.of}}; hepsi aşağıda. Cevabı en çok belirleyen rakam: {{fact.input}}.",
  "pitch.objection.guessed-flip": "Şu an {{fact.now}}; {{fact.at}} olsaydı cevap değişirdi: {{fact.to}}.",
  "pitch.objection.why-not": "Herkes içeriğin uzun vadede daha ucuz olduğunu söylüyor. Neden şimdi değil?",
  "pitch.objection.why-not-answer":
    "Çünkü burada henüz öyle değil: her içerik için ayda {{fact.needed}} gerekiyor, güvenebildiğim ise {{fact.have}}.",
  "pitch.objection.little": "Hiç değilse küçük bir deneme yapsak?",
  "pitch.objection.little-loss":
    "Küçük zarar da zarardır: ayda {{fact.amount}} ile yapılacak bir denemenin hesabı {{fact.end}} ekside kapanır; hesaplanan durumlar içinde artıda bitenlerin oranı yalnızca {{fact.black}}.",
  "pitch.objection.little-gain":
    "Ayda {{fact.amount}} ile yapılacak bir denemenin hesabı {{fact.end}} artıda kapanır, artıda bitenlerin oranı {{fact.black}}. Savunmak için sıfıra fazla yakın.",
  "pitch.objection.cut": "O zaman reklamı mı kısalım?",
  "pitch.objection.cut-gain":
    "Tek başına bakılırsa reklamın ayda {{fact.amount}} tutarındaki son dilimi kendini çıkarmıyor: varsayılan eğriye göre o harcanmasaydı hesap {{fact.save}} artıda kapanırdı. Kesmeden önce ayrı bir bölgede birkaç hafta denenmeli; öğrenmenin en ucuz yolu bu.",
  "pitch.objection.cut-loss":
    "Hayır. Reklamın ayda {{fact.amount}} tutarındaki son dilimi maliyetinden fazlasını kazandırıyor: o olmasa hesap {{fact.save}} ekside kapanırdı.",
  "pitch.measure.pieces": "Her ay: planlanan yayın ({{fact.pieces}}) çıktı mı, kaç ziyaret getirdi.",
  "pitch.measure.ads":
    "Her ay: parası kesilen reklamın siparişleri. Hesap orada ayda {{fact.lost}} brüt kâr kaybını göze alıyor; kayıp bunu aşarsa eğri yanlıştı.",
  "pitch.measure.checkpoint":
    "{{fact.month}}. ay: bütün yeni içeriklere gelen ziyaret. Beklenen {{fact.expected}}, en az {{fact.visits}}.",
  "pitch.measure.break-even":
    "{{fact.month}}. ay: okurlardan gelen aylık kâr, reklamın artık getirmediğini karşılıyor.",
  "pitch.measure.payback": "{{fact.month}}. ay: harcananın tamamı geri kazanılmış.",
  "pitch.stop":
    "Durma kuralı: {{fact.month}}. ayda bütün yeni içerikler birlikte en az {{fact.visits}} getirmezse dururuz, para reklama döner.",
  "pitch.stop.errors":
    "Kural yanılmaz değil: hesaplanan durumlardan kazandıracak olanların {{fact.falseAlarm}} kadarını da durduruyor, kaybettirecek olanların ise {{fact.caught}} kadarını.",
  "pitch.reopen":
    "Konuyu yeniden açtıracak şeyler: ayda {{fact.needed}} düzeyine çıkan içerikler, daha ucuza çıkan içerikler ya da okuyanların daha büyük bir kısmının alıcıya dönüşmesi.",
  "pitch.cheaper": "Daha ucuz olan ve önce gelmesi gereken adım şu:",
  "pitch.do-nothing.shift":
    "Hiçbir şey yapmamak da makul bir seçenek: düşüş yok, risk yok; yalnız her ziyaretçi için tıklama parası ödemeye devam ederiz.",
  "pitch.do-nothing.new-gain":
    "Kaydırmak yerine ayda {{fact.amount}} yeni para istenip reklama dokunulmasaydı hesap, içeriklerin maliyeti düşüldükten sonra {{fact.end}} artıda kapanırdı.",
  "pitch.do-nothing.new-loss":
    "Kaydırmak yerine ayda {{fact.amount}} yeni para istenip reklama dokunulmasaydı hesap, içeriklerin maliyeti düşüldükten sonra {{fact.end}} ekside kapanırdı.",
  "pitch.do-nothing.hold":
    "Parayı olduğu yerde bırakmanın bugün bir maliyeti yok; bu rakamların önerdiği de bu.",
  "pitch.do-nothing.unknown": "Rakamlar gelene kadar parayı olduğu yerde bırakmanın bir maliyeti yok.",
  "pitch.numbers.computed":
    "Buradaki bütün tutarlar, sondaki girdilerden, her şeyin olduğu gibi kaldığı duruma göre brüt kâr farkı olarak hesaplandı.",
};
