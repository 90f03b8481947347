/** What the person suspects, and what the figures say to it. */
import type { THEORY_MESSAGES } from "../../advice/theories.ts";

export const theories: Readonly<Record<keyof typeof THEORY_MESSAGES, string>> = {
  "theory.confirmed.step": "“{{fact.words}}” demişsin; rakamlar da aynı yeri gösteriyor: {{claim.driver}}.",
  "theory.confirmed.check": "“{{fact.words}}” demişsin; kontrol de bunu görüyor.",
  "theory.step-lost":
    "“{{fact.words}}”: sözünü ettiğin adım gerçekten gerilemiş; {{claim.driver}}. Sebebi dediğin şey mi, bu rakamlar henüz söyleyemiyor; aşağıdaki sorular söyleyebilir.",
  "theory.fault-only":
    "“{{fact.words}}”: orada düzeltilecek bir şey var, ama bu kez sonucu aşağı çeken o değil.",
  "theory.refuted.gain":
    "“{{fact.words}}” demişsin, ama bu kez rakamlar başka bir şey söylüyor: {{claim.driver}}. Bu, her gün gördüklerin yanlış demek değil; yalnızca fark başka bir yerden geliyor.",
  "theory.refuted.held":
    "“{{fact.words}}”: o adımda ({{fact.factor}}) tesadüfü aşan bir değişiklik yok; fark başka bir yerden geliyor.",
  "theory.refuted.check": "“{{fact.words}}”: kontrol orada bir sorun görmüyor.",
  "theory.no-miss":
    "“{{fact.words}}”: olabilir, ama bu dönemde bununla açıklanacak, tesadüfü aşan bir kayıp yok.",
  "theory.open": "“{{fact.words}}”: eldeki rakamlar bunu henüz ne destekliyor ne de yalanlıyor.",
  "theory.own-fault.confirmed":
    "“{{fact.words}}” yazmışsın. En büyük pay gerçekten senin adımlarında: {{fact.own}}. Ama bu bir suç değil, kendi elinle değiştirebileceğin bir yer.",
  "theory.own-fault.step-lost":
    "“{{fact.words}}” yazmışsın. Gerçek bir payın var: {{fact.own}}. Toplam fark ise {{fact.gap}}; kalanı sana ait değil.",
  "theory.own-fault.refuted":
    "“{{fact.words}}” yazmışsın. Rakamlar bunu doğrulamıyor: toplam fark {{fact.gap}}, bunun senin elinde olan kısmı {{fact.own}}.",
  "theory.own-fault.none":
    "“{{fact.words}}” yazmışsın. Bu rakamlarda, yürütmesi yalnızca sana bağlı adımların bir kaybı görünmüyor.",
  "theory.own-fault.no-miss":
    "“{{fact.words}}” yazmışsın. Burada tesadüfü aşan bir kayıp yok; üstleneceğin bir suç da yok.",
  "theory.own-fault.open":
    "“{{fact.words}}” yazmışsın. Neyin kimden kaynaklandığını bu rakamlardan kimse çıkaramaz, sen de.",
  "tried.gained":
    "Denediğin: “{{fact.words}}”. İlgili adım iyileşmiş: {{claim.driver}}. Bu senin işin olabilir, ama kanıtlanmış değil.",
  "tried.lost":
    "Denediğin: “{{fact.words}}”. İlgili adım yine de gerilemiş: {{claim.driver}}. Belki etkisi için erken, belki gelenler eskisinden farklı; değişiklikten önceki ve sonraki haftaları karşılaştır.",
  "tried.flat":
    "Denediğin: “{{fact.words}}”. İlgili adımda ({{fact.factor}}) tesadüfü aşan bir değişiklik yok, yani işe yarayıp yaramadığı henüz söylenemez. Anlaşılması için bir süre dokunma.",
  "tried.open": "Denediğin: “{{fact.words}}”. İlgili adımın rakamı burada yok.",
  "theory.open-too": "“{{fact.words}}”: rakamlar bu konuda da henüz bir şey söylemiyor.",
  "theory.step-lost-elsewhere":
    "“{{fact.words}}”: sözünü ettiğin adım gerçekten gerilemiş: {{claim.driver}}. Ama dediğin şeyin kendisi kontrol edildi ve yolunda:",
  "theory.fault-below":
    "“{{fact.words}}”: orada düzeltilecek bir şey var, aşağıda kontrollerde anlatılıyor; bu kez bir bedeli oldu mu, bu rakamlardan görünmüyor.",
  "tried.channel-less":
    "Denediğin: “{{fact.words}}”. {{fact.channel}}: öncekine göre {{fact.spend}} fazla para, {{fact.result}} eksik sonuç. Bu tek bir gözlem; o para olmasaydı daha kötü de olabilirdi.",
  "tried.channel-more":
    "Denediğin: “{{fact.words}}”. {{fact.channel}}: öncekine göre {{fact.spend}} fazla para, {{fact.result}} fazla sonuç. Bu tek bir gözlem; sıradaki para için söz vermez.",
  "tried.same-step":
    "“{{fact.words}}” da aynı adımı etkiliyor; yalnızca rakamlara bakarak bu değişiklikler birbirinden ayrılamaz.",
  "theory.unclear":
    "“{{fact.words}}”: o adımda ({{fact.factor}}) olanı bu rakamlarda tesadüften ayırmak mümkün değil; ne destekliyorlar ne de yalanlıyorlar.",
  "theory.target.confirmed":
    "“{{fact.words}}” demişsin, rakamlar da bunu gösteriyor: hedefin kendi içindeki artış {{fact.ambition}}.",
  "theory.target.refuted":
    "“{{fact.words}}” demişsin. Bu hedef önceki döneme göre neredeyse hiç fazlasını istemiyor; fark başka bir yerden geliyor.",
};
