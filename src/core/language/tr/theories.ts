/** What the person suspects, and what the figures say to it. */
import type { THEORY_MESSAGES } from "../../advice/theories.ts";

export const theories: Readonly<Record<keyof typeof THEORY_MESSAGES, string>> = {
  "theory.confirmed.step":
    "“{{fact.words}}” [demişsin|demişsiniz]; rakamlar da aynı yeri gösteriyor: {{claim.driver}}.",
  "theory.confirmed.check": "“{{fact.words}}” [demişsin|demişsiniz]; kontrol de bunu görüyor.",
  "theory.step-lost":
    "“{{fact.words}}”: sözünü [ettiğin|ettiğiniz] adım gerçekten gerilemiş; {{claim.driver}}. Sebebi [dediğin|dediğiniz] şey mi, bu rakamlar göstermiyor.",
  "theory.fault-only":
    "“{{fact.words}}”: orada düzeltilecek bir şey var, ama arkasındaki adımda bu kez öne çıkan bir kayıp yok.",
  "theory.refuted.gain":
    "“{{fact.words}}” [demişsin|demişsiniz], ama bu kez rakamlar başka bir şey söylüyor: {{claim.driver}}. Bu, her gün [gördüklerin|gördükleriniz] yanlış demek değil; yalnızca fark başka bir yerden geliyor.",
  "theory.refuted.held":
    "“{{fact.words}}”: o adımda ({{fact.factor}}) sözü edilecek bir kayıp yok; fark başka bir yerden geliyor.",
  "theory.refuted.check": "“{{fact.words}}”: kontrol orada bir sorun görmüyor.",
  "theory.no-miss":
    "“{{fact.words}}”: olabilir, ama bu dönemde bununla açıklanacak, tesadüfü aşan bir kayıp yok.",
  "theory.open": "“{{fact.words}}”: eldeki rakamlar bunu henüz ne destekliyor ne de yalanlıyor.",
  "theory.own-fault.confirmed":
    "“{{fact.words}}” [yazmışsın|yazmışsınız]. En büyük pay gerçekten [senin adımlarında|sizin adımlarınızda]: {{fact.own}}. Ama bu bir suç değil, [kendi elinle değiştirebileceğin|kendi elinizle değiştirebileceğiniz] bir yer.",
  "theory.own-fault.step-lost":
    "“{{fact.words}}” [yazmışsın|yazmışsınız]. Gerçekten bir [payın|payınız] var: {{fact.own}}. Toplam fark ise {{fact.gap}}; kalanı [sana|size] ait değil.",
  "theory.own-fault.refuted":
    "“{{fact.words}}” [yazmışsın|yazmışsınız]. Rakamlar bunu doğrulamıyor: toplam fark {{fact.gap}}, bunun [senin elinde|sizin elinizde] olan kısmı {{fact.own}}.",
  "theory.own-fault.none":
    "“{{fact.words}}” [yazmışsın|yazmışsınız]. Bu rakamlarda, yalnızca [sana|size] bağlı adımlarda bir kayıp görünmüyor.",
  "theory.own-fault.no-miss":
    "“{{fact.words}}” [yazmışsın|yazmışsınız]. Burada tesadüfü aşan bir kayıp yok; [üstleneceğin|üstleneceğiniz] bir suç da yok.",
  "theory.own-fault.open":
    "“{{fact.words}}” [yazmışsın|yazmışsınız]. Neyin kimden kaynaklandığını bu rakamlardan kimse çıkaramaz, [sen|siz] de.",
  "tried.gained":
    "[Denediğin|Denediğiniz]: “{{fact.words}}”. İlgili adım iyileşmiş: {{claim.driver}}. Bu [senin sayende|sizin sayenizde] olabilir, ama kanıtlanmış değil.",
  "tried.lost":
    "[Denediğin|Denediğiniz]: “{{fact.words}}”. İlgili adım yine de gerilemiş: {{claim.driver}}. Belki etkisini görmek için erken, belki gelenler eskisinden farklı; değişiklikten önceki ve sonraki haftaları [karşılaştır|karşılaştırın].",
  "tried.flat":
    "[Denediğin|Denediğiniz]: “{{fact.words}}”. İlgili adımda ({{fact.factor}}) tesadüfü aşan bir değişiklik yok, yani işe yarayıp yaramadığı henüz söylenemez. Anlaşılması için bir süre [dokunma|dokunmayın].",
  "tried.open": "[Denediğin|Denediğiniz]: “{{fact.words}}”. İlgili adımın rakamı burada yok.",
  "theory.open-too": "“{{fact.words}}”: rakamlar bu konuda da henüz bir şey söylemiyor.",
  "theory.step-lost-elsewhere":
    "“{{fact.words}}”: sözünü [ettiğin|ettiğiniz] adım gerçekten gerilemiş: {{claim.driver}}. Ama [dediğin|dediğiniz] şeyin kendisi kontrol edildi ve yolunda:",
  "theory.fault-below":
    "“{{fact.words}}”: orada düzeltilecek bir şey var, aşağıda, kontrollerde anlatılıyor; bu kez bir bedeli oldu mu, bu rakamlardan görünmüyor.",
  "tried.channel-less":
    "[Denediğin|Denediğiniz]: “{{fact.words}}”. {{fact.channel}}: öncekine göre {{fact.spend}} fazla para, {{fact.result}} eksik sonuç. Bu tek bir gözlem; o para olmasaydı daha kötü de olabilirdi.",
  "tried.channel-more":
    "[Denediğin|Denediğiniz]: “{{fact.words}}”. {{fact.channel}}: öncekine göre {{fact.spend}} fazla para, {{fact.result}} fazla sonuç. Bu tek bir gözlem; bundan sonraki para için söz vermez.",
  "tried.same-step":
    "“{{fact.words}}” da aynı adımı etkiliyor; yalnızca rakamlara bakarak bu değişiklikler birbirinden ayrılamaz.",
  "theory.unclear":
    "“{{fact.words}}”: o adımda ({{fact.factor}}) olanı bu rakamlarda tesadüften ayırmak mümkün değil; ne destekliyorlar ne de yalanlıyorlar.",
  "theory.target.confirmed":
    "“{{fact.words}}” [demişsin|demişsiniz], rakamlar da bunu gösteriyor: hedefin kendi içindeki artış {{fact.ambition}}.",
  "theory.target.refuted":
    "“{{fact.words}}” [demişsin|demişsiniz]. Bu hedef önceki döneme göre fazladan neredeyse hiçbir şey istemiyor; fark başka bir yerden geliyor.",
};
