/** What would have to be true to hit the target. A lever is what one step alone would have to become. */
import type { FEASIBILITY_MESSAGES } from "../../advice/feasibility.ts";

export const feasibility: Readonly<Record<keyof typeof FEASIBILITY_MESSAGES, string>> = {
  "feasibility.run-rate": "Alışılmış sonucun {{fact.runRate}}, hedef ise {{fact.target}}.",
  "feasibility.unbacked":
    "Önceki dönemin verimiyle planlanan reklam parası {{fact.given}} getirir. {{fact.target}} için harcanan paranın getirisinde gereken değişim: {{claim.lift}}.",
  "feasibility.backed":
    "Önceki dönemin verimiyle planlanan reklam parası {{fact.given}} getirir; bu, hedefi ({{fact.target}}) karşılıyor.",
  "feasibility.rest":
    "Dönemin bitmesine kalan süre: {{fact.days}}. Bugüne kadarki günlük ortalama {{fact.now}}, kalan günlerde gereken ortalama {{fact.needed}}.",
  "feasibility.intro": "Aşağıdakilerin her biri, geri kalan her şey aynı kalırsa açığı tek başına kapatırdı:",
  "feasibility.choose":
    "Toplantıda bunu soru olarak sor: hangisini seçiyoruz, kim üstleniyor? Birkaç küçük adım birlikte de yeter.",
  "feasibility.likelihood.reached-before":
    "Bu daha önce görüldü: karşılaştırdığın rakamlarda {{fact.before}}.",
  "feasibility.likelihood.small-step": "Bu büyüklükte bir adım bir dönemden ötekine olabiliyor.",
  "feasibility.likelihood.inside-band": "Sende henüz olmadı, ama benzer işletmelerde görülüyor.",
  "feasibility.likelihood.beyond-band": "Bu, benzerlerin en iyilerinde bile bilinen düzeyin üstünde.",
  "feasibility.lever.ad-spend":
    "Reklam parası: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}; orantılı olandan fazla, çünkü paranın sonu başından az getirir).",
  "feasibility.lever.click-cost": "Tıklama maliyeti: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.arrival":
    "Tıklamaların ziyarete dönüşen payı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.lead-rate":
    "Ziyaretten talebe geçiş: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.conversion":
    "Ziyaretten satışa geçiş: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.qualification":
    "Nitelikli taleplerin payı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.closing":
    "Talepten müşteriye geçiş: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.order-value":
    "Ortalama sipariş tutarı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.volume":
    "Huniye giren kişi sayısı: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.result-cost":
    "Aynı reklam parasının verimi: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.visit-value":
    "Ziyaret başına ciro: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.lever.lead-value":
    "Talep başına ciro: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
  "feasibility.marginal.less":
    "Reklama öncekine göre {{fact.spend}} fazla para girdi, sonuç ise {{fact.result}} azaldı. Bu tek bir gözlem, kural değil; ama daha çok paranın ne yaptığına dair elde olan da yalnızca bu.",
  "feasibility.marginal.more":
    "Reklama son eklenen para {{fact.spend}}; onunla birlikte gelen artış {{fact.result}}. Bu tek bir gözlem, kural değil; ama daha çok paranın ne yaptığına dair elde olan da yalnızca bu.",
  "feasibility.headroom":
    "Senin marjınla ve tıklama başına bugünkü alıcı oranıyla, bir sipariş zarar etmeden önce tıklamanın çıkabileceği en yüksek maliyet {{fact.most}}; şu anki maliyet {{fact.now}}.",
  "feasibility.headroom-gone":
    "Senin marjınla ve tıklama başına bugünkü alıcı oranıyla, bir siparişin zarar etmemesi için tıklamanın en yüksek maliyeti {{fact.most}} olmalı; şu anki maliyet {{fact.now}}.",
  "feasibility.unremarked": "Yanına bir şey eklenmeyenler rakamlarında henüz görülmedi.",
  "feasibility.likelihood.in-a-channel": "{{fact.channel}} şimdiden o düzeyde: {{fact.seen}}.",
  "feasibility.lever.result-price":
    "Sonuç başına maliyet: {{fact.now}} yerine {{fact.required}} ({{claim.lift}}).",
};
