/** What the checks of the money say. */

export const money = {
  "check.unprofitable-ads.title": "Parasını çıkarmayan reklamlar",
  "check.unprofitable-ads.pass":
    "Cironun reklam harcamasına oranı {{fact.value}}; [senin marjınla|sizin marjınızla] başabaş noktası {{fact.threshold}}. Reklam parası çıktıktan sonra elde kalan brüt kâr {{fact.left}}.",
  "check.unprofitable-ads.fail":
    "Cironun reklam harcamasına oranı {{fact.value}}; [senin marjınla|sizin marjınızla] başabaş noktası ise {{fact.threshold}}. Başabaş için {{fact.left}} brüt kâr eksik.",
  "check.unprofitable-ads.step":
    "Harcamayı ve ciroyu kampanyalara [ayır|ayırın]; yeni bir şeye başlamadan önce başabaş noktasının gerisinde kalanları [durdur|durdurun].",
  "check.unprofitable-ads.limits":
    "Cironun tamamı reklamın hanesine yazılıyor, bu da reklamı olduğundan iyi gösterir; tekrar alışverişler ve genel giderler hesapta yok.",
  "check.dear-leads.title": "Pahalı talepler",
  "check.dear-leads.pass":
    "{{fact.channel}}: talep başına maliyet {{fact.value}}, bu kanalın sınırı {{fact.threshold}}. Hiçbir kanal kendi sınırını açıkça aşmıyor.",
  "check.dear-leads.fail":
    "{{fact.channel}}: talep başına maliyet {{fact.value}}, bu kanalın sınırı {{fact.threshold}}. Satış daha kimseyle konuşmadan, aynı bütçe huniye daha az kişi getiriyor.",
  "check.dear-leads.step":
    "Bu kanalın en çok harcayan reklamından gönderilmiş forma kadar bütün yolu telefondan [geç|geçin] ve satışın hiç bakmadığı bir alanı formdan [çıkar|çıkarın].",
  "check.dear-leads.limits":
    "Sınır, kanalın kendi eski maliyetinin biraz üstünde; o bilinmiyorsa ABD ortalamasının epey üstünde, bu da yalnızca dolar için geçerli. Satın alan pahalı talep, almayan ucuz talepten iyidir.",
  "check.refused-budget.title": "Onaylanmayan ek bütçe",
  "check.refused-budget.pass":
    "Ek olarak istenen {{fact.requested}}, onaylanan {{fact.approved}}; onaylanan pay {{fact.value}}. Ret sayılması için {{fact.threshold}} altında kalması gerekirdi.",
  "check.refused-budget.fail":
    "Ek olarak istenen {{fact.requested}}, onaylanan {{fact.approved}}; onaylanan pay {{fact.value}}. Hedef aynı kaldıysa bir bölümü hiç gelmeyen paraya dayanıyor; bunu sonucun yanında [göster|gösterin].",
  "check.refused-budget.step":
    "Kararı verecek kişiye tek satır [yaz|yazın]: ne istendi, ne onaylandı, hedefin hangi kısmı aradaki farka dayanıyordu? Değişmesi gereken para mı, hedef mi, onu da [sor|sorun].",
  "check.refused-budget.limits":
    "Neden verilmediğini ve bu paranın karşılığını verip vermeyeceğini rakamlar söylemez; bütçenin son dilimi genellikle en az kazandırandır.",
  "check.slow-payback.title": "Uzun geri ödeme süresi",
  "check.slow-payback.pass":
    "Yeni bir müşterinin geri ödeme süresi {{fact.value}}; abonelikte {{fact.threshold}} ve daha kısası makul.",
  "check.slow-payback.fail":
    "Yeni bir müşterinin geri ödeme süresi {{fact.value}}; abonelikte makul sayılan en uzun süre {{fact.threshold}}. O güne kadar her yeni müşteri para bağlıyor; ne kadar hızlı [büyürsen|büyürseniz] kasa önce o kadar daralır.",
  "check.slow-payback.step":
    "Finanstan geri ödeme süresini kanal ve paket bazında [iste|isteyin]; gelecek haftanın reklam parasını en yavaş olandan en hızlı olana kaydırmayı [öner|önerin].",
  "check.slow-payback.limits":
    "Bu sınırlar abonelik yazılımlarından gelen pratik kurallar. Kasada para varsa daha uzun beklemek de doğru olabilir; erken ayrılan müşteriler süreyi göründüğünden uzun yapar.",
  "check.uneven-pacing.title": "Bütçe temposunda sapma",
  "check.uneven-pacing.pass":
    "Reklama harcanan {{fact.spent}}; eşit tempoda {{fact.even}} olurdu. Her yöne {{fact.threshold}} kadar sapma olağan.",
  "check.uneven-pacing.fail":
    "Reklama harcanan {{fact.spent}}; eşit tempoda {{fact.even}} olurdu. Harcama bu tempoya göre {{claim.drift}}. Yani bu sonuç, planlanan parayla alınmış bir sonuç değil; öyleymiş gibi [okuma|okumayın].",
  "check.uneven-pacing.step":
    "Kalan bütçeyi kalan güne [böl|bölün], çıkan tutarı bugünden günlük sınır olarak [gir|girin], bir hafta sonra yeniden [bak|bakın]. Dönem bittiyse farkı sonucun yanında [göster|gösterin].",
  "check.uneven-pacing.limits":
    "Bir indirim dönemi ya da sezon tam da böyle bir tempo isteyebilir; o zaman eşit çizgiyle değil, kendi [takviminle karşılaştır|takviminizle karşılaştırın].",
  "check.unprofitable-channel.title": "Parasını çıkarmayan kanal",
  "check.unprofitable-channel.pass":
    "Elde en az kalan kanal {{fact.channel}}: cironun harcamaya oranı {{fact.value}}, [senin marjınla|sizin marjınızla] başabaş noktası {{fact.threshold}}. Hiçbir kanalda tesadüfle açıklanamayacak bir zarar yok.",
  "check.unprofitable-channel.fail":
    "{{fact.channel}}: cironun harcamaya oranı {{fact.value}}, [senin marjınla|sizin marjınızla] bir kanalın parasını çıkardığı nokta {{fact.threshold}}. Panellerin bu kanala yazdığı ciroyla bile orada {{fact.left}} brüt kâr eksik.",
  "check.unprofitable-channel.step":
    "Bu kanalın kampanyalarını harcamaya göre [sırala|sıralayın], bütün dönem tek bir sipariş getirmeyenlerin en büyüğünü [duraklat|duraklatın]; bir hafta sonra bu, toplam siparişe yansımış mı, [bak|bakın].",
  "check.unprofitable-channel.limits":
    "Bir kanala yazılan her sonuca o kanal yol açmış değildir: alışverişi başlatan kanal olduğundan kötü, marka araması olduğundan iyi görünür. Tekrar alışverişler burada sayılmıyor.",
  "check.weak-lifetime-value.title": "Maliyetine göre az getiren müşteriler",
  "check.weak-lifetime-value.pass":
    "Bir müşteri ömrü boyunca {{fact.lifetime}} getiriyor, kazanılması {{fact.cost}} tutuyor. Getirinin maliyete oranı {{fact.value}}, sınır {{fact.threshold}}.",
  "check.weak-lifetime-value.fail":
    "Bir müşteriyi kazanmak {{fact.cost}} tutuyor, müşteri ömrü boyunca {{fact.lifetime}} getiriyor. Oran {{fact.value}}, sınır {{fact.threshold}}: bu maliyetle yeni bir müşteriden geriye, üzerine bir şey kurulamayacak kadar az kalıyor.",
  "check.weak-lifetime-value.step":
    "Müşteri değerini ilk alınan ürüne ya da kanala göre ayrı ayrı [iste|isteyin] ve bu haftanın harcamasını en uzun kalanlara doğru [kaydır|kaydırın].",
  "check.weak-lifetime-value.limits":
    "Ömür boyu değer bir tahmindir; hesaptaki tekrar siparişler de kazanmayı olduğundan ucuz gösterir. Abonelikte sınır pratik bir kural, diğerlerinde müşterinin kendi maliyetini ancak çıkardığı nokta.",
} as const;
