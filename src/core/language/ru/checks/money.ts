/** What the checks of the money say. */

export const money = {
  "check.unprofitable-ads.title": "Реклама ниже окупаемости",
  "check.unprofitable-ads.pass":
    "ROAS (выручка к расходам на рекламу)\u00a0— {{fact.value}}; при твоей марже реклама окупает себя, начиная с {{fact.threshold}}. После расходов на неё осталось {{fact.left}} маржи.",
  "check.unprofitable-ads.fail":
    "ROAS (выручка к расходам на рекламу)\u00a0— {{fact.value}}, а при твоей марже реклама окупает себя, только начиная с {{fact.threshold}}. До этой черты не хватило {{fact.left}} маржи.",
  "check.unprofitable-ads.step":
    "Разложи расходы и выручку по кампаниям и сначала останови те, что себя не окупают. Новое запускай уже после.",
  "check.unprofitable-ads.limits":
    "Здесь вся выручка записана на рекламу, и это ей льстит; повторные покупки и накладные расходы не учтены.",
} as const;
