/** What the checks of the site say. */

export const website = {
  "check.abandoned-carts.title": "Ödenmeden kalan sepetler",
  "check.abandoned-carts.pass":
    "Ödenmeden kalan sepetlerin payı {{fact.value}}. Araştırmalarda ortalama {{fact.usual}}, olağan sayılan üst sınır {{fact.threshold}}.",
  "check.abandoned-carts.fail":
    "Ödenmeden kalan sepetlerin payı {{fact.value}}; araştırmalarda ortalama {{fact.usual}}, olağan sayılan üst sınır {{fact.threshold}}. Bunların hepsi kaçmış satış değil: bir ankette alışveriş yapanların {{fact.browsing}} kadarı, yalnızca baktığı için sepet bırakmış.",
  "check.abandoned-carts.step":
    "Bir sepet [doldur|doldurun], ödeme sayfasına kadar [git|gidin], oradaki tutarı ürün sayfasındaki fiyatla [karşılaştır|karşılaştırın]. Sonradan çıkan her masrafı mağazayı yöneten ekip için bir listeye [yaz|yazın].",
  "check.abandoned-carts.limits":
    "Sepeti herkes aynı saymaz: ürüne her tıklamada sepet açan bir mağazada ödenmeyenler hep daha çok görünür.",
  "check.falling-conversion.title": "Düşen dönüşüm oranı",
  "check.falling-conversion.pass":
    "Ziyaretlerin sonuca dönüşme oranı {{fact.value}}, önceki dönemde {{fact.threshold}}. Tesadüfün açıklayamayacağı bir düşüş yok.",
  "check.falling-conversion.fail":
    "Ziyaretlerin sonuca dönüşme oranı {{fact.value}}, önceki dönemde {{fact.threshold}}. Bu kadar ziyarette böyle bir düşüşü tesadüf pek açıklamaz: ziyaretçilerde, sitede ya da sayımda bir şey değişmiş.",
  "check.falling-conversion.step":
    "Bu dönemle öncekini cihaz cihaz, kaynak kaynak yan yana [koy|koyun], oranın en çok düştüğü satırı [bul|bulun]; orada hangi gün ne değişmiş, [öğren|öğrenin].",
  "check.falling-conversion.limits":
    "Az satın alan bir kaynağın payı büyürse oran, sitenin kusuru olmadan da düşer; dönem bitmediyse ziyaretten günler sonra gelen sonuçlar da henüz eksiktir.",
  "check.mobile-gap.title": "Bilgisayarın çok gerisinde kalan telefon",
  "check.mobile-gap.pass":
    "Telefondaki dönüşüm oranının bilgisayardakine oranı {{fact.value}}. Telefon hemen her yerde geride kalır; göze batan farkın sınırı {{fact.threshold}}.",
  "check.mobile-gap.fail":
    "Sonuca dönüşen ziyaretlerin payı telefonda {{fact.phones}}, bilgisayarda {{fact.computers}}. Telefon hemen her yerde geride kalır, ama burada birinin ötekine oranı {{fact.value}}, göze batan farkın sınırı ise {{fact.threshold}}. Küçük ekranda bir engel olabilir; insanlar telefonda bakıp sonra bilgisayardan da alıyor olabilir. [Senin düzeltebileceğin|Sizin düzeltebileceğiniz], ilki.",
  "check.mobile-gap.step":
    "[Telefonunu|Telefonunuzu] mağazayı hiç görmemiş birine [ver|verin], belli bir ürünü almasını [iste|isteyin]; hiç [karışma|karışmayın], takıldığı her yeri [yaz|yazın].",
  "check.mobile-gap.limits":
    "Telefonda bakıp bilgisayardan alanlar telefonu olduğundan kötü gösterir; cihaza göre ziyaretler verilmediyse tesadüf de elenmiş değildir.",
  "check.shifting-layout.title": "Yerinde durmayan sayfa düzeni",
  "check.shifting-layout.pass":
    "Sayfa düzeni yerinde duruyor: kayma puanı {{fact.value}}, iyi sayılan üst sınır {{fact.threshold}}.",
  "check.shifting-layout.fail":
    "Sayfa okunurken kayıyor: kayma puanı {{fact.value}}, iyi sayılan üst sınır {{fact.threshold}}. Yanlış anda kayan sayfada parmak yanlış yere gider. Çoğu zaman ucuza düzelir; [sana|size] satış kaybettirip kaybettirmediğini bu puan söyleyemez.",
  "check.shifting-layout.step":
    "Reklamın götürdüğü sayfayı telefonda yavaş bağlantıyla [aç|açın], yazıyı neyin ittiğine [bak|bakın]; o görsel, bant ya da yazı tipi için baştan yer ayrılmasını [iste|isteyin].",
  "check.shifting-layout.limits":
    "Puan, parmağın altındaki sıçramayı kimsenin fark etmediğinden ayırmaz; öne almadan önce sayfaya kendi [gözünle bak|gözünüzle bakın].",
  "check.slow-interaction.title": "Dokunuşa geç gelen tepki",
  "check.slow-interaction.pass":
    "Sayfa bir dokunuşa {{fact.value}} içinde tepki veriyor; iyi sayılan üst sınır {{fact.threshold}}.",
  "check.slow-interaction.fail":
    "Sayfanın bir dokunuşa tepki vermesi {{fact.value}} sürüyor; iyi sayılan üst sınır {{fact.threshold}}. Geç tepki veren düğme ziyaretçiye bozuk görünür. Öne almaya değer, ama satış kaybettirdiğini bu süre göstermez.",
  "check.slow-interaction.step":
    "En çok ziyaret alan [sayfanı|sayfanızı] sıradan bir telefonda [aç|açın]; menüye, bir filtreye ve asıl düğmeye [bas|basın]; takılan ne varsa ekran kaydını siteyi yöneten ekibe [gönder|gönderin].",
  "check.slow-interaction.limits":
    "Bu değer ziyaretin bütününden çıkar; ağır bir sohbet penceresi ya da bant tek başına bozabilir. Yenileme istemeden önce o öğeyi [bul|bulun].",
  "check.slow-server.title": "Geç yanıt veren sunucu",
  "check.slow-server.pass":
    "Sunucunun yanıtı {{fact.value}} içinde başlıyor; iyi sayılan üst sınır {{fact.threshold}}.",
  "check.slow-server.fail":
    "Sunucu yanıt vermeden sayfada hiçbir şey görünmez, bu da {{fact.value}} sürüyor; iyi sayılan üst sınır {{fact.threshold}}. Başka her hızlandırma ancak bu beklemeden sonra işe yarar. Sebebi reklamlarda değil, barındırmada, önbellekte ve yönlendirmelerde [ara|arayın].",
  "check.slow-server.step":
    "Reklamla sayfa arasındaki yönlendirmeleri ücretsiz bir araçla [say|sayın], [sana|size] bağlı olanları [kaldır|kaldırın], kalanları bu süreyle birlikte siteyi yöneten ekibe [ilet|iletin].",
  "check.slow-server.limits":
    "Uzaktaki bir sunucu, fazladan bir yönlendirme ve boş bir önbellek burada aynı görünür; ziyaretçi de bu ilk parçayı değil, bütün beklemeyi hisseder.",
  "check.weak-conversion.title": "Zayıf dönüşüm oranı",
  "check.weak-conversion.pass":
    "Sipariş ya da kayıtla biten ziyaretlerin payı {{fact.value}}. İş [modelin|modeliniz] için ölçüt {{fact.usual}}, olağan sayılan alt sınır {{fact.threshold}}.",
  "check.weak-conversion.fail":
    "Sipariş ya da kayıtla biten ziyaretlerin payı {{fact.value}}. İş [modelin|modeliniz] için ölçüt {{fact.usual}}, olağan sayılan alt sınır {{fact.threshold}}. Kendi önceki [dönemin|döneminiz] verilmediği için bunu site hakkında bir hüküm değil, yakından bakmak için bir sebep [say|sayın].",
  "check.weak-conversion.step":
    "Yeni bir müşteriye, satın almadan önce onu en çok neyin tereddüde düşürdüğünü [sor|sorun]; [sayfan|sayfanız] tam da buna cevap veriyor mu, [bak|bakın].",
  "check.weak-conversion.limits":
    "Sektörler arasında kat kat fark var; ölçüt de başka pazarların mağazalarından ya da açılış sayfalarından geliyor. Kendi önceki [dönemin|döneminiz] daha sağlam bir ölçü olurdu.",
  "check.slow-pages.title": "Yavaş sayfalar",
  "check.slow-pages.pass":
    "Sayfaların açılması {{fact.value}} sürüyor; {{fact.threshold}} ve daha kısası iyi sayılır.",
  "check.slow-pages.fail":
    "Sayfanın açılması {{fact.value}} sürüyor; {{fact.threshold}} ve daha kısası iyi sayılır. Düzeltmeye değer; ama farkın buradan geldiğini tek başına kanıtlamaz.",
  "check.slow-pages.step":
    "En çok ziyaret alan açılış [sayfanın|sayfanızın] mobil hızını PageSpeed Insights ile [ölç|ölçün], en başta saydığı sorunun giderilmesini [iste|isteyin], birkaç hafta da telefondan gelen satışları [izle|izleyin].",
  "check.slow-pages.limits":
    "Bütün site için tek bir hız değeri, asıl önemli sayfayı gizler; [reklamlarının|reklamlarınızın] götürdüğü sayfayı [ölç|ölçün].",
} as const;
