/** What the checks of customers say. */

export const customers = {
  "check.falling-repeat.title": "Azalan tekrar alışveriş",
  "check.falling-repeat.pass":
    "Daha önce almış müşterilerin cirodaki payı {{fact.value}}, önceki dönemde {{fact.threshold}}. Uzaklaştıklarını gösteren bir işaret yok.",
  "check.falling-repeat.fail":
    "Daha önce almış müşterilerin cirodaki payı {{fact.value}}, önceki dönemde {{fact.threshold}}; bu kadar siparişte böyle bir fark tesadüften fazlası. Ya eski müşteriler daha seyrek dönüyor ya da yeniler daha hızlı artıyor. İlkiyse satışların daha büyük bir kısmını her ay yeniden reklamla [kazanman|kazanmanız] gerekir.",
  "check.falling-repeat.step":
    "Eskiden düzenli sipariş verip artık sesi çıkmayanların listesini [çıkar|çıkarın], birkaçına kişisel bir mesaj [yaz|yazın] ve şimdi nereden aldıklarını [sor|sorun].",
  "check.falling-repeat.limits":
    "Yeni satışlar büyüdüğünde de bu pay düşer ve bu iyi haberdir. Dönen müşterilerin getirdiği tutara da [bak|bakın], mümkünse geçen yılın aynı ayıyla [karşılaştır|karşılaştırın].",
  "check.few-reviews.title": "Az sayıda yorum",
  "check.few-reviews.pass":
    "Yayında {{fact.value}} var. Bir çalışmada yorumların satışa katkısının neredeyse tamamı için {{fact.threshold}} yeterli olmuş.",
  "check.few-reviews.fail":
    "Yayında {{fact.value}} var. Bir çalışmada yorumların satışa katkısının neredeyse tamamı ilk {{fact.threshold}} ile gelmiş; yani şimdi [kazanacağın|kazanacağınız] her yorum sonrakilerden değerli. En yakın kaynak, memnun olup sesini çıkarmayanlar.",
  "check.few-reviews.step":
    "Son haftaların müşterilerine kendi [cümlelerinle|cümlelerinizle] kısa bir mesaj [yaz|yazın], yorum sayfasının doğrudan bağlantısını [ekle|ekleyin]. Yalnızca övmesi beklenenlere değil, hepsine [gönder|gönderin].",
  "check.few-reviews.limits":
    "Çalışma, birkaç mağazada tek tek ürünlerin yorumlarını saymış; bir hizmet ya da pahalı bir alışveriş için daha fazlası gerekebilir. Satın alınmış yorum, hiç olmamasından kötüdür.",
  "check.idle-email.title": "Boşta duran e-posta",
  "check.idle-email.pass":
    "E-postanın cirodaki payı {{fact.value}}; bir mağazada {{fact.threshold}} altına tesadüfü aşacak kadar düşmedikçe liste boşta sayılmaz.",
  "check.idle-email.fail":
    "E-postanın cirodaki payı {{fact.value}}; bir mağazada {{fact.threshold}} altında kalması listenin boşta durduğunu düşündürür. Adresini bırakan birine yeniden tıklama parası ödemeden [yazabilirsin|yazabilirsiniz]; bundan ucuza denenebilecek az şey var.",
  "check.idle-email.step":
    "Terk edilmiş sepetler için sade sözlerle, ürün fotoğrafıyla tek bir hatırlatma [yaz|yazın] ve [elindeki|elinizdeki] e-posta aracında [etkinleştir|etkinleştirin].",
  "check.idle-email.limits":
    "E-posta araçları zaten gelecek olan alışverişleri de kendine yazar; bu yüzden yüksek pay tek başına bir amaç değildir. İnsanların izni yoksa yazılacak kimse de yoktur.",
  "check.rising-refunds.title": "Artan iadeler",
  "check.rising-refunds.pass":
    "İadelerin ciroya oranı {{fact.value}}, önceki dönemde {{fact.threshold}}. Tesadüfü aşan bir artış yok.",
  "check.rising-refunds.fail":
    "İadelerin ciroya oranı {{fact.value}}, önceki dönemde {{fact.threshold}}; bu kadar siparişte böyle bir artışa tesadüf demek zor. Geri dönen satışların reklam parası çoktan ödendi; bu yüzden bir sonraki kampanyadan önce bakmaya değer.",
  "check.rising-refunds.step":
    "Dönemin iadelerini ürüne ve sebebe göre [iste|isteyin], en çok geri gelen ürünü [bul|bulun], reklamını ve sayfasını müşterinin eline geçenle [karşılaştır|karşılaştırın].",
  "check.rising-refunds.limits":
    "İade, satıştan haftalar sonra gelir; satışlar düştüğünde daha iyi ayların iadeleri bu oranı kendiliğinden yükseltir.",
  "check.weak-rating.title": "Zayıf değerlendirme puanı",
  "check.weak-rating.pass":
    "Herkese açık [puanın|puanınız] {{fact.value}}, arkasında {{fact.reviews}} var. İnsanların en rahat satın aldığı aralığın alt ucu {{fact.threshold}}; puan bunun belirgin biçimde altında değil.",
  "check.weak-rating.fail":
    "Herkese açık [puanın|puanınız] {{fact.value}}, arkasında {{fact.reviews}} var; insanların en rahat satın aldığı aralığın alt ucu ise {{fact.threshold}}. Reklamın getirdiği kişi önce oraya bakabilir. Şikâyet edilen şeyi pazarlama nadiren tek başına düzeltir, ama gösterebilir.",
  "check.weak-rating.step":
    "Son ayların en kötü yorumlarını şikâyet konusuna göre [ayır|ayırın], her konudakileri [say|sayın]; en kalabalık konuyu birkaç alıntıyla birlikte, onu değiştirebilecek kişilere [götür|götürün].",
  "check.weak-rating.limits":
    "Yorumu daha çok, güçlü bir duyguyla ayrılanlar yazar; eski yorumlar da yenilerle aynı ağırlıktadır. Aralık, birkaç mağazanın ürün sayfalarından geliyor.",
} as const;
