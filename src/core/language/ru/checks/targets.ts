/** What the checks of the target say. */

export const targets = {
  "check.unbacked-target.title": "План без опоры",
  "check.unbacked-target.pass":
    "По сравнению с прошлым периодом план\u00a0— {{claim.asked}}, рекламный бюджет\u00a0— {{claim.funded}}. Одно другому не противоречит.",
  "check.unbacked-target.fail":
    "По сравнению с прошлым периодом план\u00a0— {{claim.asked}}, рекламный бюджет\u00a0— {{claim.funded}}. Разница должна откуда-то взяться, но откуда, по этим цифрам не видно.",
  "check.unbacked-target.step":
    "Спроси одной фразой, за счёт какого шага воронки план должен был вырасти и кто должен был этот шаг улучшить.",
  "check.unbacked-target.limits":
    "План может держаться и на сезоне, новой цене или новом продукте; этого проверка не видит.",
} as const;
