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
  "pitch.unknown.ask":
    "Henüz bir isteğim yok. Tahminî rakamlarla hazırlanan bir sunum ilk soruda dağılır, dağılmalı da.",
  "pitch.from-channel":
    "Bu para, getirisi bilinen ücretli kanallar içinde en düşük getirili olandan gelir: {{fact.channel}}.",
  "pitch.from-channel-part":
    "Bunun {{fact.amount}} kadarı, getirisi bilinen ücretli kanallar içinde en düşük getirili olandan gelir: {{fact.channel}}.",
  "pitch.from-all": "Kesinti bütün reklamlara eşit dağılır.",
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
  "pitch.risk.ads-work":
    "Reklam gerçek müşteri kazandırıyor: bir deneyde, arama reklamlarına yazılan müşterilerden reklamlar kapanınca gerçekten kaybedilenlerin oranı {{fact.lost}}. Bu yüzden vazgeçilen reklam parası burada tasarruf değil, kayıp sayılıyor.",
  "pitch.risk.assumed":
    "Gözleme değil varsayıma dayanan girdi sayısı: {{fact.count}}. Her biri aşağıda, aralığı ve kaynağıyla birlikte duruyor.",
  "pitch.risk.never-off":
    "Reklam öylece kapatılamaz: geniş kitle reklamını bırakan markaların satışı ilk yılın sonunda ortalama {{fact.fall}} daha düşük çıkmış. İleride ne kaydırılırsa kaydırılsın, küçük bir dilim olmalı ve geri alınabilmeli.",
  "pitch.objection.when": "Parayı ne zaman görürüz?",
  "pitch.objection.when-answer":
    "Hemen değil. İlk güvenilir işaret {{fact.month}}. ayda, ilk içerikler olgunlaşınca görülür; hesaba göre paranın tamamı {{fact.payback}}. ayda geri gelmiş olur.",
  "pitch.objection.when-never":
    "Hemen değil, belki hesap dönemi içinde de değil. İlk güvenilir işaret {{fact.month}}. ayda, ilk içerikler olgunlaşınca görülür; deneme de bu işareti ucuza almak için.",
  "pitch.objection.fails": "Ya işe yaramazsa?",
  "pitch.objection.fails-answer":
    "Erken dururuz. Yeni içerikler {{fact.month}}. ayda hep birlikte en az {{fact.visits}} getirmezse para reklama döner; beklenen {{fact.expected}}.",
  "pitch.objection.more-ads": "Neden bunun yerine reklama daha çok para koymuyoruz?",
  "pitch.objection.more-ads-answer":
    "Çünkü reklam parasının son dilimi çoğu zaman en az getiren dilim: büyük tüketici markalarıyla yapılan bir çalışmada o dilimde para kaybedenlerin oranı {{fact.losing}} düzeyini aşmış. Bizde nasıl olduğu denenene kadar tahmin; denemenin en ucuz yolu da bir dilim kesmek.",
  "pitch.objection.why-not": "Herkes içeriğin uzun vadede daha ucuz olduğunu söylüyor. Neden şimdi değil?",
  "pitch.objection.why-not-answer":
    "Çünkü burada henüz öyle değil: her içerik için ayda {{fact.needed}} gerekiyor, güvenebildiğim ise {{fact.have}}.",
  "pitch.stop":
    "Durma kuralı: {{fact.month}}. ayda bütün yeni içerikler birlikte en az {{fact.visits}} getirmezse dururuz, para reklama döner.",
  "pitch.reopen":
    "Konuyu yeniden açtıracak şeyler: ayda {{fact.needed}} düzeyine çıkan içerikler, daha ucuza çıkan içerikler ya da okuyanların daha büyük bir kısmının alıcıya dönüşmesi.",
  "pitch.cheaper": "Daha ucuz olan ve önce gelmesi gereken adım şu:",
  "pitch.do-nothing.shift":
    "Hiçbir şey yapmamak da makul bir seçenek: düşüş yok, risk yok; yalnız her ziyaretçi için tıklama parası ödemeye devam ederiz.",
  "pitch.do-nothing.hold":
    "Parayı olduğu yerde bırakmanın bugün bir maliyeti yok; bu rakamların önerdiği de bu.",
  "pitch.do-nothing.unknown": "Rakamlar gelene kadar parayı olduğu yerde bırakmanın bir maliyeti yok.",
};
