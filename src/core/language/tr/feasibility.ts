/** What would have to be true to hit the target. A lever is what one step alone would have to become. */
import type { FEASIBILITY_MESSAGES } from "../../advice/feasibility.ts";

export const feasibility: Readonly<Record<keyof typeof FEASIBILITY_MESSAGES, string>> = {
  "feasibility.run-rate": "Son dönemlerdeki [düzeyin|düzeyiniz] {{fact.runRate}}, hedef {{fact.target}}.",
  "feasibility.unbacked":
    "Planlanan reklam parası, önceki dönemin verimiyle {{fact.given}} getirir. {{fact.target}} için aynı paranın getirisi önceki döneme göre {{claim.lift}} olmalı.",
  "feasibility.backed":
    "Planlanan reklam parası, önceki dönemin verimiyle {{fact.given}} getirir; bu, hedefi ({{fact.target}}) karşılıyor.",
  "feasibility.rest":
    "Dönemin bitmesine {{fact.days}} var. Bugüne kadarki günlük ortalama {{fact.now}}; hedefe varmak için bundan sonra günde {{fact.needed}} gerekiyor.",
  "feasibility.intro":
    "Geri kalan her şey aynı kalsaydı, aşağıdakilerin her biri açığı tek başına kapatırdı:",
  "feasibility.choose":
    "Bunu toplantıya soru olarak [götür|götürün]: hangisini seçiyoruz, kim üstleniyor? Tek bir büyük adımın yerini birkaç küçük adım da tutabilir.",
  "feasibility.likelihood.reached-before":
    "Bu düzeyi zaten [gördün|gördünüz]: [karşılaştırdığın|karşılaştırdığınız] dönemde {{fact.before}}.",
  "feasibility.likelihood.small-step": "Bugünkü düzeyden küçük bir adım.",
  "feasibility.likelihood.inside-band":
    "Buraya yazılan dönemlerde görülmemiş, ama benzer işletmelerde olağan.",
  "feasibility.likelihood.beyond-band": "Benzer işletmelerde olağan sayılan aralığın ötesinde.",
  "feasibility.lever.ad-spend":
    "Reklam parası: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}). Açıktan daha büyük bir oran bu, çünkü bütçeye eklenen para öncekinden az getirir.",
  "feasibility.lever.click-cost": "Tıklama maliyeti: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.arrival":
    "Tıklamaların ziyarete dönüşen payı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.lead-rate":
    "Talebe dönüşüm oranı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.conversion": "Dönüşüm oranı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.qualification":
    "Nitelikli taleplerin payı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.closing":
    "Müşteriye dönüşüm oranı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.order-value":
    "Ortalama sipariş tutarı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.volume":
    "Huniye giren kişi sayısı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.result-cost":
    "Reklam harcamasının getirisi (ROAS): {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.visit-value":
    "Ziyaret başına ciro: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.lead-value":
    "Talep başına ciro: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.marginal.less":
    "Reklama önceki dönemden {{fact.spend}} fazla harcandı, sonuç yine de {{fact.result}} düştü. Öteki adımlar da oynadığı için bu tek bir gözlem, kural değil; gösterdiği yalnızca, daha çok paranın yetmediği.",
  "feasibility.marginal.more":
    "Reklama önceki dönemden {{fact.spend}} fazla harcandı, sonuç da {{fact.result}} arttı. Öteki adımlar da oynadığı için bu tek bir gözlem, kural değil.",
  "feasibility.headroom":
    "Tıklama [maliyetin|maliyetiniz] {{fact.now}}. Bugünkü [marjın ve dönüşüm oranınla|marjınız ve dönüşüm oranınızla] başabaş noktası {{fact.most}}; tıklama bunun üstüne çıkarsa reklam, dönemin brüt kârından fazlasını yer.",
  "feasibility.headroom-gone":
    "Tıklama [maliyetin|maliyetiniz] {{fact.now}}, oysa bugünkü [marjın ve dönüşüm oranınla|marjınız ve dönüşüm oranınızla] başabaş noktası {{fact.most}}. Yani reklam, dönemin brüt kârından fazlasını yiyor.",
  "feasibility.unremarked":
    "Yanında not olmayanlar, [rakamlarında|rakamlarınızda] henüz görülmemiş düzeyler.",
  "feasibility.likelihood.in-a-channel": "{{fact.channel}} şimdiden o düzeyde: {{fact.seen}}.",
  "feasibility.lever.result-price":
    "Sonuç başına maliyet: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.never-seen": "Bu düzeylerin hiçbiri [rakamlarında|rakamlarınızda] henüz görülmemiş.",
};
