/** What the checks of sales say. */

export const sales = {
  "check.slow-lead-response.title": "Taleplere geç dönüş",
  "check.slow-lead-response.pass":
    "Bir talep ilk yanıtı {{fact.value}} içinde alıyor; {{fact.threshold}} ve daha kısası hızlı sayılır.",
  "check.slow-lead-response.fail":
    "Bir talep ilk yanıtı {{fact.value}} bekliyor; hızlı şirketlerde bu süre en çok {{fact.threshold}}. Bekleyenlerin bir kısmı o arada başka yerden alabiliyor.",
  "check.slow-lead-response.step":
    "Satış ekibiyle ilk yanıt için tek bir kuralda anlaşıp onu birkaç hafta uygulamak; reklamları da birinin yanıt verdiği saatlere toplamak.",
  "check.slow-lead-response.limits":
    "Hızlı dönülen talepler zaten kolay olanlar da olabilir; çalışma satışları değil, görüşmeleri saymış.",
} as const;
