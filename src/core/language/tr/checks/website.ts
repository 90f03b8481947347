/** What the checks of the site say. */

export const website = {
  "check.slow-pages.title": "Yavaş sayfalar",
  "check.slow-pages.pass":
    "Sayfaların açılması {{fact.value}} sürüyor; {{fact.threshold}} ve daha kısası iyi sayılır.",
  "check.slow-pages.fail":
    "Sayfanın açılması {{fact.value}} sürüyor; {{fact.threshold}} ve daha kısası iyi sayılır. Yavaş sayfa düzeltilmeye değer, ama farkın ondan geldiğini tek başına kanıtlamaz.",
  "check.slow-pages.step":
    "En çok ziyaret alan sayfanın tepesindeki büyük görseli hafiflettirmek, sonra birkaç hafta telefondan gelen satışları izlemek.",
  "check.slow-pages.limits":
    "Bütün site için tek bir hız değeri, asıl önemli sayfayı gizler; reklamlarının götürdüğü sayfayı ölç.",
} as const;
