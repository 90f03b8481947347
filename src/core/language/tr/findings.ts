/** What the checks say. `fail` and `pass` are said to the marketer; `step` is one move; `limits` is when not to trust it. */
import type { FINDING_MESSAGES } from "../../advice/findings.ts";

export const findings: Readonly<Record<keyof typeof FINDING_MESSAGES, string>> = {
  "check.slow-pages.title": "Yavaş sayfalar",
  "check.slow-pages.pass":
    "Sayfaların açılması {{fact.value}} sürüyor; {{fact.threshold}} ve daha kısası iyi sayılır.",
  "check.slow-pages.fail":
    "Sayfanın açılması {{fact.value}} sürüyor; {{fact.threshold}} ve daha kısası iyi sayılır. Yavaş sayfa düzeltilmeye değer, ama farkın ondan geldiğini tek başına kanıtlamaz.",
  "check.slow-pages.step":
    "En çok ziyaret alan sayfanın tepesindeki büyük görseli hafiflettirmek, sonra birkaç hafta telefondan gelen satışları izlemek.",
  "check.slow-pages.limits":
    "Bütün site için tek bir hız değeri, asıl önemli sayfayı gizler; reklamlarının götürdüğü sayfayı ölç.",
  "check.unprofitable-ads.title": "Kendini ödemeyen reklamlar",
  "check.unprofitable-ads.pass":
    "Cironun reklam harcamasına oranı {{fact.value}}; senin marjınla başabaş noktası {{fact.threshold}}. Reklam parası çıktıktan sonra elde kalan brüt kâr {{fact.left}}.",
  "check.unprofitable-ads.fail":
    "Cironun reklam harcamasına oranı {{fact.value}}; senin marjınla başabaş noktası ise {{fact.threshold}}. Bu noktaya göre {{fact.left}} marj eksik.",
  "check.unprofitable-ads.step":
    "Harcamayı ve ciroyu kampanyalara ayırmak; yeni bir şeye başlamadan önce başabaş noktasının gerisinde kalanları durdurmak.",
  "check.unprofitable-ads.limits":
    "Cironun tamamı reklamın hanesine yazılıyor, bu da reklamı olduğundan iyi gösterir; tekrar alışverişler ve genel giderler hesapta yok.",
  "check.unbacked-target.title": "Karşılığı verilmemiş hedef",
  "check.unbacked-target.pass":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}; biri ötekini taşıyabilir.",
  "check.unbacked-target.fail":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}. Aradaki farkın bir yerden gelmesi gerek; nereden geleceğini bu rakamlar göstermiyor.",
  "check.unbacked-target.step":
    "Hedefle bütçe arasındaki farkı huninin hangi adımının taşıyacağını ve o adımı kimin iyileştireceğini tek cümleyle sormak.",
  "check.unbacked-target.limits":
    "Sezon, yeni bir fiyat ya da yeni bir ürün de hedefi taşıyabilir; bu kontrol onları görmez.",
  "check.slow-lead-response.title": "Taleplere geç dönüş",
  "check.slow-lead-response.pass":
    "Bir talep ilk yanıtı {{fact.value}} içinde alıyor; {{fact.threshold}} ve daha kısası hızlı sayılır.",
  "check.slow-lead-response.fail":
    "Bir talep ilk yanıtı {{fact.value}} bekliyor; hızlı şirketlerde bu süre en çok {{fact.threshold}}. Bekleyenlerin bir kısmı o arada başka yerden alabiliyor.",
  "check.slow-lead-response.step":
    "Satış ekibiyle ilk yanıt için tek bir kuralda anlaşıp onu birkaç hafta uygulamak; reklamları da birinin yanıt verdiği saatlere toplamak.",
  "check.slow-lead-response.limits":
    "Hızlı dönülen talepler zaten kolay olanlar da olabilir; çalışma satışları değil, görüşmeleri saymış.",
  "check.thin-content.title": "Az yeni içerik",
  "check.thin-content.pass":
    "Yayın tempon ayda {{fact.value}}; alışılmış tempo {{fact.threshold}} ile başlıyor.",
  "check.thin-content.fail":
    "Yayın tempon ayda {{fact.value}}; alışılmış tempo {{fact.threshold}} ile başlıyor. Bu tempoyla aramada bulunmak zor, gelecek yıl üzerine bir şey koyabileceğin birikim de oluşmuyor.",
  "check.thin-content.step":
    "Müşterilerin en çok sorduğu soruyu alıp cevabını karar verdikleri sayfaya yazmak; bu, bütçe istemeyen bir içerik.",
  "check.thin-content.limits":
    "Ne sıklıkta yayımladığın ne kadar iyi yazdığını söylemez: tek bir iyi içerik pek çok zayıf içerikten değerli olabilir.",
};
