/** What the checks of customer service say. */

export const service = {
  "check.low-satisfaction.title": "Az sayıda memnun müşteri",
  "check.low-satisfaction.pass":
    "Değerlendirenler arasında memnun olanların payı {{fact.value}}; {{fact.threshold}} ve üstü olağan.",
  "check.low-satisfaction.fail":
    "Değerlendirenler arasında memnun olanların payı {{fact.value}}; {{fact.threshold}} altında kalan oran sorun sayılır. Reklam insanı bir kez getirir; geri gelip gelmeyeceği ve çevresine ne anlatacağı burada belli olur.",
  "check.low-satisfaction.step":
    "Son ayın kötü değerlendirmelerini bir oturuşta [oku|okuyun], nedenlerine göre [ayır|ayırın]; en sık nedeni, alıntılarıyla birlikte, onu giderebilecek kişiye [götür|götürün].",
  "check.low-satisfaction.limits":
    "Böyle bir soruyu az kişi yanıtlar, çoğu da ya çok memnun ya çok kızgındır. Puanlı ölçekler, iyi ya da kötü oylarıyla karşılaştırılamaz.",
  "check.open-complaints.title": "Çok sayıda açık şikâyet",
  "check.open-complaints.pass":
    "Açık şikâyetlerin aylık siparişlere oranı {{fact.value}}, sınır {{fact.threshold}}; sınırı tesadüfle açıklanamayacak kadar aşan bir yığılma yok.",
  "check.open-complaints.fail":
    "Açık şikâyetlerin aylık siparişlere oranı {{fact.value}}; {{fact.threshold}} üstü çok sayılır. Her birinin arkasında, yeniden sipariş verip vermeyeceğine ve [senin hakkında|sizin hakkınızda] ne yazacağına henüz karar vermemiş bir müşteri var.",
  "check.open-complaints.step":
    "Açık şikâyetleri bekleme süresine göre [sırala|sıralayın], en eskilerin sahiplerine neyin ne zaman yapılacağını bugün [yaz|yazın], en sık nedeni de onu giderebilecek kişiye [söyle|söyleyin].",
  "check.open-complaints.limits":
    "Şikâyetler, karşılaştırıldıkları siparişlerden eski olabilir; az sayıda büyük siparişle çalışan bir işletme de olduğundan kötü görünür. Sınır bu projenin kuralıdır.",
  "check.slow-service.title": "Yanıt bekleyen müşteriler",
  "check.slow-service.pass":
    "Bir müşteri ilk yanıtı {{fact.value}} sonra alıyor; e-postada {{fact.threshold}} ve daha kısası olağan.",
  "check.slow-service.fail":
    "Bir müşteri ilk yanıt için {{fact.value}} bekliyor; e-postada {{fact.threshold}} ve daha kısası olağan. Bu kadar açık kalan bir soru sonraki alışverişe mal olabilir; öyleyse izi, geri gelen müşterilerin cirosunda görünür.",
  "check.slow-service.step":
    "Müşteri hizmetlerinden en sık sorulan soruyu [öğren|öğrenin], cevabını birlikte [yaz|yazın]: hem hazır bir yanıt metni olarak hem de sorunun doğduğu sayfaya.",
  "check.slow-service.limits":
    "Bu sınırlar e-posta içindir; sohbette insanlar dakikalarla ölçer. Ortalama, geceleri ve hafta sonlarını da gizler.",
} as const;
