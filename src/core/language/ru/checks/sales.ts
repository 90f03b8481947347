/** What the checks of sales say. */

export const sales = {
  "check.slow-lead-response.title": "Долгий ответ на заявку",
  "check.slow-lead-response.pass":
    "Ожидание первого ответа на заявку\u00a0— {{fact.value}}; граница быстрого ответа\u00a0— {{fact.threshold}}.",
  "check.slow-lead-response.fail":
    "Ожидание первого ответа на заявку\u00a0— {{fact.value}}; граница, в которую укладываются быстрые компании,\u00a0— {{fact.threshold}}. Пока люди ждут, часть из них покупает у других.",
  "check.slow-lead-response.step":
    "Договорись с продажами об одном правиле первого ответа и держите его несколько недель. Рекламу показывай больше в те часы, когда есть кому ответить.",
  "check.slow-lead-response.limits":
    "Быстрые заявки могут быть и просто лёгкими; исследование считало разговоры, а не продажи.",
} as const;
