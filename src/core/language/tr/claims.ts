/**
 * Whole clauses for figures. They begin in lower case and stand inside a sentence; `self` is the figure's magnitude.
 * The verb comes before the amount ("…, bunun bedeli X"), so that each clause can be read aloud and followed by "ve …".
 */
import type { ClaimId } from "../../advice/claims.ts";

export const claims: Readonly<Record<ClaimId, string>> = {
  "moved.up": "{{fact.self}} daha yüksek",
  "moved.down": "{{fact.self}} daha düşük",
  "moved.none": "aynı düzeyde",

  "gap.revenue.worse": "ciro hedefin {{fact.self}} gerisinde",
  "gap.revenue.better": "ciro hedefin {{fact.self}} üzerinde",
  "gap.orders.worse": "sonuç hedefin {{fact.self}} gerisinde",
  "gap.orders.better": "sonuç hedefin {{fact.self}} üzerinde",
  "gap.leads.worse": "sonuç hedefin {{fact.self}} gerisinde",
  "gap.leads.better": "sonuç hedefin {{fact.self}} üzerinde",
  "gap.qualified-leads.worse": "sonuç hedefin {{fact.self}} gerisinde",
  "gap.qualified-leads.better": "sonuç hedefin {{fact.self}} üzerinde",
  "gap.signups.worse": "sonuç hedefin {{fact.self}} gerisinde",
  "gap.signups.better": "sonuç hedefin {{fact.self}} üzerinde",
  "gap.traffic.worse": "site trafiği hedefin {{fact.self}} gerisinde",
  "gap.traffic.better": "site trafiği hedefin {{fact.self}} üzerinde",
  "gap.roas.worse": "reklam getirisi hedefin {{fact.self}} gerisinde",
  "gap.roas.better": "reklam getirisi hedefin {{fact.self}} üzerinde",
  "gap.cpa.worse": "sonuç başına maliyet hedeften {{fact.self}} yüksek",
  "gap.cpa.better": "sonuç başına maliyet hedeften {{fact.self}} düşük",
  "gap.cac.worse": "müşteri edinme maliyeti hedeften {{fact.self}} yüksek",
  "gap.cac.better": "müşteri edinme maliyeti hedeften {{fact.self}} düşük",
  "gap.conversion-rate.worse": "dönüşüm oranı hedefin {{fact.self}} gerisinde",
  "gap.conversion-rate.better": "dönüşüm oranı hedefin {{fact.self}} üzerinde",
  "gap.average-order-value.worse": "ortalama sipariş tutarı hedefin {{fact.self}} gerisinde",
  "gap.average-order-value.better": "ortalama sipariş tutarı hedefin {{fact.self}} üzerinde",
  "gap.retention.worse": "müşteri tutma oranı hedefin {{fact.self}} gerisinde",
  "gap.retention.better": "müşteri tutma oranı hedefin {{fact.self}} üzerinde",
  "gap.engagement.worse": "etkileşim hedefin {{fact.self}} gerisinde",
  "gap.engagement.better": "etkileşim hedefin {{fact.self}} üzerinde",
  "gap.custom.worse": "sonuç hedefin {{fact.self}} gerisinde",
  "gap.custom.better": "sonuç hedefin {{fact.self}} üzerinde",

  "driver.ad-spend.loss": "reklama daha az para harcandı, bunun bedeli {{fact.self}}",
  "driver.ad-spend.gain": "reklama daha çok para harcandı, bunun katkısı {{fact.self}}",
  "driver.click-cost.loss": "tıklamalar daha pahalıya geldi, bunun bedeli {{fact.self}}",
  "driver.click-cost.gain": "tıklamalar daha ucuza geldi, bunun katkısı {{fact.self}}",
  "driver.arrival.loss": "tıklamaların daha küçük bir kısmı ziyarete dönüştü, bunun bedeli {{fact.self}}",
  "driver.arrival.gain": "tıklamaların daha büyük bir kısmı ziyarete dönüştü, bunun katkısı {{fact.self}}",
  "driver.lead-rate.loss": "ziyaretçilerin daha küçük bir kısmı talep bıraktı, bunun bedeli {{fact.self}}",
  "driver.lead-rate.gain": "ziyaretçilerin daha büyük bir kısmı talep bıraktı, bunun katkısı {{fact.self}}",
  "driver.conversion.loss": "ziyaretçilerin daha küçük bir kısmı satın aldı, bunun bedeli {{fact.self}}",
  "driver.conversion.gain": "ziyaretçilerin daha büyük bir kısmı satın aldı, bunun katkısı {{fact.self}}",
  "driver.qualification.loss": "taleplerin daha küçük bir kısmı nitelikli çıktı, bunun bedeli {{fact.self}}",
  "driver.qualification.gain": "taleplerin daha büyük bir kısmı nitelikli çıktı, bunun katkısı {{fact.self}}",
  "driver.closing.loss": "taleplerin daha küçük bir kısmı müşteriye dönüştü, bunun bedeli {{fact.self}}",
  "driver.closing.gain": "taleplerin daha büyük bir kısmı müşteriye dönüştü, bunun katkısı {{fact.self}}",
  "driver.order-value.loss": "ortalama sipariş küçüldü, bunun bedeli {{fact.self}}",
  "driver.order-value.gain": "ortalama sipariş büyüdü, bunun katkısı {{fact.self}}",
  "driver.volume.loss": "huniye daha az kişi girdi, bunun bedeli {{fact.self}}",
  "driver.volume.gain": "huniye daha çok kişi girdi, bunun katkısı {{fact.self}}",
  "driver.result-cost.loss": "aynı reklam parası daha az sonuç getirdi, bunun bedeli {{fact.self}}",
  "driver.result-cost.gain": "aynı reklam parası daha çok sonuç getirdi, bunun katkısı {{fact.self}}",
  "driver.visit-value.loss": "ziyaret başına daha az para geldi, bunun bedeli {{fact.self}}",
  "driver.visit-value.gain": "ziyaret başına daha çok para geldi, bunun katkısı {{fact.self}}",
  "driver.lead-value.loss": "talep başına daha az para geldi, bunun bedeli {{fact.self}}",
  "driver.lead-value.gain": "talep başına daha çok para geldi, bunun katkısı {{fact.self}}",
  "driver.mix.loss":
    "reklam parası kanallara farklı dağıldı, daha az getirenlerin payı arttı, bunun bedeli {{fact.self}}",
  "driver.mix.gain":
    "reklam parası kanallara farklı dağıldı, daha çok getirenlerin payı arttı, bunun katkısı {{fact.self}}",
  "driver.scale.loss":
    "bütçe büyüdü, kim harcarsa harcasın bütçe büyüdükçe sonuç pahalanır, bunun varsayıma dayanan bedeli {{fact.self}}",
  "driver.scale.gain":
    "bütçe küçüldü, kim harcarsa harcasın bütçe küçüldükçe sonuç ucuzlar, bunun varsayıma dayanan katkısı {{fact.self}}",
  "driver.channel-change.loss":
    "bazı kanallar kapandı ya da yenileri onların yerini henüz doldurmadı, bunun bedeli {{fact.self}}",
  "driver.channel-change.gain": "yeni kanallar eklendi, bunun katkısı {{fact.self}}",
  "driver.repeat.loss": "eski müşteriler daha seyrek geri geldi, bunun bedeli {{fact.self}}",
  "driver.repeat.gain": "eski müşteriler daha sık geri geldi, bunun katkısı {{fact.self}}",
  "driver.organic.loss": "organik arama daha az getirdi, bunun bedeli {{fact.self}}",
  "driver.organic.gain": "organik arama daha çok getirdi, bunun katkısı {{fact.self}}",
  "driver.email.loss": "e-postalar daha az getirdi, bunun bedeli {{fact.self}}",
  "driver.email.gain": "e-postalar daha çok getirdi, bunun katkısı {{fact.self}}",
  "driver.refunds.loss": "müşterilere daha çok para iade edildi, bunun bedeli {{fact.self}}",
  "driver.refunds.gain": "müşterilere daha az para iade edildi, bunun katkısı {{fact.self}}",
  "driver.other-sources.loss": "reklam dışındaki kaynaklar daha az getirdi, bunun bedeli {{fact.self}}",
  "driver.other-sources.gain": "reklam dışındaki kaynaklar daha çok getirdi, bunun katkısı {{fact.self}}",
  "driver.unexplained.loss": "bu rakamların yerini gösteremediği bir kısım var, bunun bedeli {{fact.self}}",
  "driver.unexplained.gain": "bu rakamların yerini gösteremediği bir kısım var, bunun katkısı {{fact.self}}",

  "ambition.ad-spend.loss":
    "hedef daha yüksek bir reklam harcamasına dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.ad-spend.gain":
    "hedef daha düşük bir reklam harcamasına göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.click-cost.loss": "hedef daha ucuz tıklamalara dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.click-cost.gain": "hedef daha pahalı tıklamalara göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.arrival.loss":
    "hedef daha çok tıklamanın ziyarete dönüşmesine dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.arrival.gain":
    "hedef daha az tıklamanın ziyarete dönüşmesine göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.lead-rate.loss":
    "hedef daha çok ziyaretçinin talep bırakmasına dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.lead-rate.gain":
    "hedef daha az ziyaretçinin talep bırakmasına göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.conversion.loss":
    "hedef daha yüksek bir dönüşüm oranına dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.conversion.gain":
    "hedef daha düşük bir dönüşüm oranına göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.qualification.loss": "hedef daha nitelikli taleplere dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.qualification.gain": "hedef daha zayıf taleplere göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.closing.loss":
    "hedef daha çok talebin müşteriye dönüşmesine dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.closing.gain":
    "hedef daha az talebin müşteriye dönüşmesine göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.order-value.loss": "hedef daha büyük siparişlere dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.order-value.gain": "hedef daha küçük siparişlere göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.volume.loss":
    "hedef huniye daha çok kişinin girmesine dayanıyordu, bunun karşılığı {{fact.self}}",
  "ambition.volume.gain":
    "hedef huniye daha az kişinin girmesine göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.result-cost.loss": "hedef aynı paradan daha çok sonuç bekliyordu, bunun karşılığı {{fact.self}}",
  "ambition.result-cost.gain":
    "hedef aynı paradan daha az sonuca göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.visit-value.loss": "hedef ziyaret başına daha çok para bekliyordu, bunun karşılığı {{fact.self}}",
  "ambition.visit-value.gain":
    "hedef ziyaret başına daha az paraya göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.lead-value.loss": "hedef talep başına daha çok para bekliyordu, bunun karşılığı {{fact.self}}",
  "ambition.lead-value.gain":
    "hedef talep başına daha az paraya göre kurulmuştu, bunun katkısı {{fact.self}}",
  "ambition.target.loss":
    "hedef, huninin hiçbir adımının açıklamadığı kadar yükseğe kondu, bunun karşılığı {{fact.self}}",
  "ambition.target.gain": "hedef, başlangıç noktasının gerisine kondu, bunun katkısı {{fact.self}}",
};
