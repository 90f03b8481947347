/** From optimiser to transformer, in this person's own funnel. */
import type { GROWTH_MESSAGES } from "../../advice/growth/growth.ts";

export const growth: Readonly<Record<keyof typeof GROWTH_MESSAGES, string>> = {
  "growth.depth":
    "Derinlik: {{fact.skill}}. Hunide en çok kaybettiren adımı ({{fact.factor}}) etkileyen beceri bu.",
  "growth.depth-open": "Derinlik: {{fact.skill}}. Rakamlarının açık bıraktığı sorunun cevabı burada.",
  "growth.breadth": "Genişlik: {{fact.skill}}; konu {{fact.factor}} olunca masada söz sahibi olacak kadar.",
  "growth.breadth-base": "Genişlik: {{fact.skill}}; eksikliğini fark edecek kadar.",
  "growth.level": "Bugün kendine verdiğin not: {{fact.level}}.",
  "growth.crafting":
    "İşinin bazı parçalarını kendi eliyle yeniden kuranların işe enerjisi sonradan daha yüksek çıkıyor; zamana yayılan çalışmalar bunu gösteriyor, tek tek kişiler için söz vermiyor.",
  "growth.first-month": "İlk ay: tek bir adımda ({{fact.factor}}) tek bir değişiklik yap ve tarihini yaz.",
  "growth.first-month-open":
    "İlk ay: reklam parasından siparişe kadar bütün rakamları tek sayfada topla ve tarihini yaz.",
  "growth.second-month":
    "Sonraki ay: her hafta tek bir rakam paylaş (adım: {{fact.factor}}; yürüten: {{fact.owner}}). Yorum ekleme; rakam senden sorulur olana kadar sürdür.",
  "growth.second-month-own":
    "Sonraki ay: her hafta tek bir rakam göster, iyi de olsa kötü de (konu: {{fact.factor}}); senden istemeye başlayana kadar sürdür.",
  "growth.second-month-open":
    "Sonraki ay: o sayfayı her hafta göster, iyi de olsa kötü de; senden istemeye başlayana kadar sürdür.",
  "growth.third-month":
    "Son ay: bir sonraki hedefi (“{{fact.metric}}”) kendi hesabınla kur; harcamadan ve oranlardan yola çık, kimse istemeden masaya getir.",
};
