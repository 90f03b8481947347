/** What the checks of the target say. */

export const targets = {
  "check.unbacked-target.title": "Karşılığı verilmemiş hedef",
  "check.unbacked-target.pass":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}; biri ötekini taşıyabilir.",
  "check.unbacked-target.fail":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}. Aradaki farkın bir yerden gelmesi gerek; nereden geleceğini bu rakamlar göstermiyor.",
  "check.unbacked-target.step":
    "Hedefle bütçe arasındaki farkı huninin hangi adımının taşıyacağını ve o adımı kimin iyileştireceğini tek cümleyle sormak.",
  "check.unbacked-target.limits":
    "Sezon, yeni bir fiyat ya da yeni bir ürün de hedefi taşıyabilir; bu kontrol onları görmez.",
} as const;
