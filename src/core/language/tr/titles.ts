/** Titles that are verdicts. */
import type { TITLE_MESSAGES } from "../../advice/title.ts";

export const titles: Readonly<Record<keyof typeof TITLE_MESSAGES, string>> = {
  "title.met": "Hedefi [tutturdun|tutturdunuz]; bunu neyin taşıdığı aşağıda",
  "title.met-but": "İlk hedef tuttu, bir başkası tutmadı",
  "title.on-track": "Şimdilik yolunda, ama bundan fazlası değil",
  "title.contested": "[Rakamların|Rakamlarınız] birbirini tutmuyor; hüküm, hangisinin doğru olduğuna bağlı",
  "title.disagree":
    "Hedef gerçekten kaçmış; nerede kaçtığı konusunda [kaynakların|kaynaklarınız] anlaşamıyor",
  "title.chance": "Bu, olağan bir dalgalanmadan fazlası olmayabilir",
  "title.chance-high-target": "Belki olağan bir dalgalanma; yanındaki hedef ise olağan değil",
  "title.few": "Hedefi [kaçırdın|kaçırdınız]; bir şey bozuldu mu, henüz söylenemez",
  "title.ordinary": "Hedefi [kaçırdın|kaçırdınız], ama kötü bir ay değildi",
  "title.ordinary-period": "Hedefi [kaçırdın|kaçırdınız], ama dönem olağan bir dönemdi",
  "title.target": "Hedef gerçekten kaçmış; en büyük kısmı baştan hedefin içindeydi",
  "title.target-and-step":
    "Hedef gerçekten kaçmış: çoğu baştan hedefin içindeydi, bir adım da geriledi ({{fact.factor}})",
  "title.further-down": "Hedef gerçekten kaçmış; huninin ilerisinde daha büyük bir kayıp var",
  "title.mostly-own": "Hedef gerçekten kaçmış; en büyük kısmını düzeltmek [senin elinde|sizin elinizde]",
  "title.mostly-system":
    "Hedef gerçekten kaçmış, daha çok da [senin yürütmediğin|sizin yürütmediğiniz] adımlarda",
  "title.shared": "Hedef gerçekten kaçmış; bunu kimse tek başına düzeltemez",
  "title.unplaced": "Hedef gerçekten kaçmış; bunun nerede olduğunu henüz kimse söyleyemiyor",
  "title.result": "{{fact.metric}}, {{fact.period}}: {{fact.actual}}, hedef {{fact.target}}",
  "title.result-so-far":
    "{{fact.metric}}, {{fact.days}} sonunda: {{fact.actual}}, bugüne düşen hedef {{fact.target}}",
};
