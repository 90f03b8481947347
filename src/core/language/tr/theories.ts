/** What the person suspects, and what the figures say to it. */
import type { THEORY_MESSAGES } from "../../advice/theories.ts";

export const theories: Readonly<Record<keyof typeof THEORY_MESSAGES, string>> = {
  "theory.confirmed.step": "“{{fact.words}}” yazmışsın; rakamlar da aynı şeyi söylüyor: {{claim.driver}}.",
  "theory.confirmed.check": "“{{fact.words}}” yazmışsın; kontrol de aynı şeyi görüyor.",
  "theory.step-lost":
    "“{{fact.words}}” yazmışsın. Sözünü ettiğin adım gerçekten gerilemiş: {{claim.driver}}. Sebebi dediğin şey mi, bu rakamlar henüz söyleyemiyor; aşağıdaki sorular söyleyebilir.",
  "theory.fault-only":
    "“{{fact.words}}” yazmışsın. Orada düzeltilecek bir şey var, ama bu kez sonucu götüren o değil.",
  "theory.refuted.gain":
    "“{{fact.words}}” yazmışsın. Bu kez rakamlar başka bir şey söylüyor: {{claim.driver}}. Bu, her gün gördüğünü yok saymaz; yalnızca fark başka bir yerden geliyor.",
  "theory.refuted.held":
    "“{{fact.words}}” yazmışsın. Bu rakamlarda o adım ({{fact.factor}}) tesadüften fazla oynamamış; fark başka bir yerden geliyor.",
  "theory.refuted.check": "“{{fact.words}}” yazmışsın. Kontrole göre orası yolunda.",
  "theory.no-miss":
    "“{{fact.words}}” yazmışsın. Olabilir; ama bu dönemde bununla açıklanması gereken, tesadüfü aşan bir kayıp yok.",
  "theory.open": "“{{fact.words}}” yazmışsın. Rakamlar henüz ne bunu destekliyor ne de yalanlıyor.",
  "theory.own-fault.confirmed":
    "“{{fact.words}}” yazmışsın. En büyük pay gerçekten senin adımlarında: {{fact.own}}. Bu bir suç değil, elindeki bir kaldıraç.",
  "theory.own-fault.step-lost":
    "“{{fact.words}}” yazmışsın. Senin gerçek bir payın var: {{fact.own}}; toplam fark {{fact.gap}}. Gerisi sana ait değil.",
  "theory.own-fault.refuted":
    "“{{fact.words}}” yazmışsın. Rakamlar bunu doğrulamıyor: toplam fark {{fact.gap}}, senin elindeki kısım {{fact.own}}.",
  "theory.own-fault.none":
    "“{{fact.words}}” yazmışsın. Bu rakamlarda yalnızca sana bağlı adımlarda bir kayıp yok.",
  "theory.own-fault.no-miss":
    "“{{fact.words}}” yazmışsın. Burada tesadüfü aşan bir kayıp yok; yani taşıyacağın bir suç da yok.",
  "theory.own-fault.open":
    "“{{fact.words}}” yazmışsın. Payın kime ait olduğunu bu rakamlardan kimse söyleyemez, sen de söyleyemezsin.",
  "tried.gained":
    "Denediğin: “{{fact.words}}”. Etkilediği adım iyileşmiş: {{claim.driver}}. Bunun senin işin olması muhtemel, ama kanıtlanmış değil.",
  "tried.lost":
    "Denediğin: “{{fact.words}}”. Etkilediği adım yine de gerilemiş: {{claim.driver}}. Belki görünmesi için erken, belki eskisinden başka insanlar geldi; değişiklikten önceki ve sonraki haftalara bak.",
  "tried.flat":
    "Denediğin: “{{fact.words}}”. Etkilediği adım ({{fact.factor}}) tesadüften fazla oynamamış; hakkında henüz bir şey söylenemez. Söylenebilmesi için bir süre dokunma.",
  "tried.open": "Denediğin: “{{fact.words}}”. Etkilediği adım bu rakamlarda yok.",
  "theory.open-too": "“{{fact.words}}” için de aynısı geçerli.",
  "theory.step-lost-elsewhere":
    "“{{fact.words}}” yazmışsın. Sözünü ettiğin adım gerçekten gerilemiş: {{claim.driver}}. Ama dediğin şeyin kendisi kontrol edildi ve yolunda:",
  "theory.fault-below":
    "“{{fact.words}}” yazmışsın. Orada düzeltilecek bir şey var, aşağıda kontrollerde anlatılıyor; bu kez bir bedeli oldu mu, bu rakamlardan görünmüyor.",
  "tried.channel-less":
    "Denediğin: “{{fact.words}}”. {{fact.channel}}: öncekine göre {{fact.spend}} fazla para, {{fact.result}} eksik sonuç. Bu tek bir gözlem; o para olmasaydı daha kötü de olabilirdi.",
  "tried.channel-more":
    "Denediğin: “{{fact.words}}”. {{fact.channel}}: öncekine göre {{fact.spend}} fazla para, {{fact.result}} fazla sonuç. Bu tek bir gözlem; sıradaki para için söz vermez.",
  "tried.same-step":
    "“{{fact.words}}” da aynı adımı etkiliyor; yalnızca rakamlara bakarak bu değişiklikler birbirinden ayrılamaz.",
  "theory.unclear":
    "“{{fact.words}}” yazmışsın. O adımda ({{fact.factor}}) olanı bu rakamlarda tesadüften ayırmak mümkün değil; ne destekliyorlar ne de yalanlıyorlar.",
  "theory.target.confirmed":
    "“{{fact.words}}” yazmışsın, rakamlar da bunu gösteriyor: hedefin kendi içindeki artış {{fact.ambition}}.",
  "theory.target.refuted":
    "“{{fact.words}}” yazmışsın. Bu hedef önceki döneme göre neredeyse hiç fazlasını istemiyor; fark başka bir yerden geliyor.",
};
