/** What the checks of the money say. */

export const money = {
  "check.unprofitable-ads.title": "Kendini ödemeyen reklamlar",
  "check.unprofitable-ads.pass":
    "Cironun reklam harcamasına oranı {{fact.value}}; senin marjınla başabaş noktası {{fact.threshold}}. Reklam parası çıktıktan sonra elde kalan brüt kâr {{fact.left}}.",
  "check.unprofitable-ads.fail":
    "Cironun reklam harcamasına oranı {{fact.value}}; senin marjınla başabaş noktası ise {{fact.threshold}}. Bu noktaya göre {{fact.left}} marj eksik.",
  "check.unprofitable-ads.step":
    "Harcamayı ve ciroyu kampanyalara ayırmak; yeni bir şeye başlamadan önce başabaş noktasının gerisinde kalanları durdurmak.",
  "check.unprofitable-ads.limits":
    "Cironun tamamı reklamın hanesine yazılıyor, bu da reklamı olduğundan iyi gösterir; tekrar alışverişler ve genel giderler hesapta yok.",
} as const;
