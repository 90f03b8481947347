/** What the checks of sales say. */

export const sales = {
  "check.slow-lead-response.title": "Taleplere geç dönüş",
  "check.slow-lead-response.pass":
    "Bir talep ilk yanıtı {{fact.value}} içinde alıyor; {{fact.threshold}} ve daha kısası hızlı sayılır.",
  "check.slow-lead-response.fail":
    "Bir talep ilk yanıt için {{fact.value}} bekliyor; hızlı şirketlerde bu süre en çok {{fact.threshold}}. Bekleyenlerin bir kısmı o arada başka yerden almış olabilir.",
  "check.slow-lead-response.step":
    "Satış ekibiyle ilk yanıt için tek bir kuralda [anlaş|anlaşın] ve birkaç hafta boyunca ona [uy|uyun]; reklamları da birinin yanıt verdiği saatlere [topla|toplayın].",
  "check.slow-lead-response.limits":
    "Hızlı dönülen talepler zaten kolay olanlar da olabilir; çalışma satışları değil, görüşmeleri saymış.",
  "check.unanswered-leads.title": "Yanıtsız kalan talepler",
  "check.unanswered-leads.pass":
    "Hiç yanıt almayan taleplerin payı {{fact.value}}; spam ve mükerrer kayıtlarla açıklanabilecek üst sınır {{fact.threshold}}.",
  "check.unanswered-leads.fail":
    "Hiç yanıt almayan taleplerin payı {{fact.value}}; spam ve mükerrer kayıtlarla açıklanabilecek üst sınır {{fact.threshold}}. Geri kalanların parası çoktan ödendi: onlara ulaşmak yeni bir tıklama değil, bir telefon ister.",
  "check.unanswered-leads.step":
    "Geçen haftanın yanıtsız taleplerini dışa [aktar|aktarın], satış ekibiyle birlikte spam ve mükerrer kayıtları [ayıkla|ayıklayın], kalanları bugün arayabilecek kişilere [paylaştır|paylaştırın].",
  "check.unanswered-leads.limits":
    "CRM'e girilmeyen bir arama burada yapılmamış sayılır; önce yanıtların oraya nasıl kaydedildiğine [bak|bakın].",
  "check.weak-closing.title": "Satışa dönüşmeyen nitelikli talepler",
  "check.weak-closing.pass":
    "Nitelikli taleplerin satışa dönüşme oranı {{fact.value}}, sınır {{fact.threshold}}; sınırın altına tesadüfle açıklanamayacak bir düşüş yok.",
  "check.weak-closing.fail":
    "Nitelikli taleplerin satışa dönüşme oranı {{fact.value}}, sınır {{fact.threshold}}. Bu kayıp, talep devredildikten sonra oluşuyor; orada teklif, fiyat ve görüşme reklamdan ağır basar.",
  "check.weak-closing.step":
    "Satış ekibinden, son kaybedilen anlaşmaların her biri için tek kelimelik bir neden [iste|isteyin]; kelimeleri [say|sayın], en sık geçeni ilk toplantıya [götür|götürün].",
  "check.weak-closing.limits":
    "Dönemden uzun süren anlaşmalar henüz sayılmadı; talepsiz gelen siparişler de oranı yükseltir. Sınır [senin geçmişinden|sizin geçmişinizden], o yoksa plandan, o da yoksa şirketlere satış yapanların bildirdiği en alt uçtan çizildi.",
  "check.weak-qualification.title": "Az sayıda nitelikli talep",
  "check.weak-qualification.pass":
    "Talepler içinde nitelikli olanların payı {{fact.value}}, sınır {{fact.threshold}}. Tesadüfün ötesinde bir gerileme görünmüyor.",
  "check.weak-qualification.fail":
    "Talepler içinde nitelikli olanların payı {{fact.value}}, sınır {{fact.threshold}}. Paranın bir kısmı satışın işine yaramayan kişilere gidiyor; huni olduğundan dolu görünüyor.",
  "check.weak-qualification.step":
    "Son reddedilen talepleri satış ekibiyle birlikte nedenine ve reklamına göre [ayır|ayırın], en sık nedenin arkasındaki reklamı ya da arama terimini [kapat|kapatın].",
  "check.weak-qualification.limits":
    "Sınır [senin eski payının|sizin eski payınızın] biraz altında; o yoksa planın, o da yoksa şirketlere satış yapanların bildirdiklerinin epey altında. Nitelikli talebin tanımı değiştiyse karşılaştırılan şeyler aynı değildir.",
  "check.unanswered-leads.counted":
    "Bu dönemde karşılığı {{fact.unanswered}}; ötekilere benziyorlarsa onlarla birlikte giden en çok {{fact.deals}}.",
} as const;
