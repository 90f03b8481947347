/** What the checks of the team say. */

export const team = {
  "check.long-hours.title": "Uzun çalışma haftaları",
  "check.long-hours.pass":
    "Haftada {{fact.value}} [çalışıyorsun|çalışıyorsunuz]; Avrupa kurallarında ortalama sınır {{fact.threshold}}.",
  "check.long-hours.fail":
    "Haftada {{fact.value}} [çalışıyorsun|çalışıyorsunuz]; Avrupa'da sağlığı korumak için konan ortalama sınır, fazla mesai dahil, {{fact.threshold}}. Bu saatler [senin nasıl çalıştığını|sizin nasıl çalıştığınızı] değil, [üstündeki|üstünüzdeki] işin çokluğunu gösterir.",
  "check.long-hours.step":
    "Geçen haftanın işlerini yaklaşık saatleriyle [yaz|yazın], hesabını [verdiğin|verdiğiniz] hiçbir rakamı kıpırdatmayanları [işaretle|işaretleyin]; içlerinden en büyüğünü bırakmayı ya da devretmeyi [iste|isteyin].",
  "check.long-hours.limits":
    "Sınır birkaç ayın ortalaması için, yasalar da ülkeden ülkeye değişir; lansman öncesi tek bir yoğun hafta pek bir şey söylemez.",
  "check.wide-span.title": "Kişi başına çok kanal",
  "check.wide-span.pass":
    "Kişi başına {{fact.value}} düşüyor; {{fact.threshold}} ve daha azında her kanala haftada bir iş günü ayrılabilir.",
  "check.wide-span.fail":
    "Kişi başına {{fact.value}} düşüyor; her kanala haftada bir iş günü ayırmanın sınırı {{fact.threshold}}. Ondan sonra kanallar çoğu zaman geliştirilmez, yalnızca ayakta tutulur.",
  "check.wide-span.step":
    "Kanalları geçen dönem getirdiklerine göre [sırala|sıralayın], en sondakini bu dönem bitene kadar beklemeye [al|alın].",
  "check.wide-span.limits":
    "Kendi kendine yürüyen bir kanal bir günden az, zorlu bir kanal daha fazla ister; bu bir araştırma değil, basit bir hesap.",
  "check.slow-approvals.title": "Uzun süren onaylar",
  "check.slow-approvals.pass":
    "Bir onay {{fact.value}} sürüyor, dönemin tamamı {{fact.length}}; {{fact.threshold}} ve daha kısası deneyip düzeltmeye vakit bırakır.",
  "check.slow-approvals.fail":
    "Bir onay {{fact.value}} sürüyor, dönemin tamamı ise {{fact.length}}. {{fact.threshold}} aşıldı mı, dönem kapanmadan bir şeyi deneyip düzeltmeye pek vakit kalmaz; [hızının bir kısmı senin elinde|hızınızın bir kısmı sizin elinizde] değil.",
  "check.slow-approvals.step":
    "Tek bir kalıcı izin [iste|isteyin]: üzerinde anlaşılan tutarın ya da büyüklüğün altındaki değişiklikler hemen yayına girsin, bilgisi sonradan verilsin.",
  "check.slow-approvals.limits":
    "Günler takvim günü olarak sayıldı; işleri onaya erken [verebiliyorsan|verebiliyorsanız] uzun süre daha az zarar verir.",
} as const;
