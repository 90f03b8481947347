/** What the checks of content say. */

export const content = {
  "check.thin-content.title": "Az yeni içerik",
  "check.thin-content.pass":
    "Yayın tempon ayda {{fact.value}}; alışılmış tempo {{fact.threshold}} ile başlıyor.",
  "check.thin-content.fail":
    "Yayın tempon ayda {{fact.value}}; alışılmış tempo {{fact.threshold}} ile başlıyor. Bu tempoyla aramada bulunmak zor, gelecek yıl üzerine bir şey koyabileceğin birikim de oluşmuyor.",
  "check.thin-content.step":
    "Müşterilerin en çok sorduğu soruyu alıp cevabını karar verdikleri sayfaya yazmak; bu, bütçe istemeyen bir içerik.",
  "check.thin-content.limits":
    "Ne sıklıkta yayımladığın ne kadar iyi yazdığını söylemez: tek bir iyi içerik pek çok zayıf içerikten değerli olabilir.",
} as const;
