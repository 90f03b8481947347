/** What the checks of content say. */

export const content = {
  "check.thin-content.title": "Мало нового контента",
  "check.thin-content.pass":
    "В месяц у тебя выходит {{fact.value}}; нижняя граница обычного ритма\u00a0— {{fact.threshold}}.",
  "check.thin-content.fail":
    "В месяц у тебя выходит {{fact.value}}; нижняя граница обычного ритма\u00a0— {{fact.threshold}}. Слишком мало, чтобы тебя находили, и через год не на чем строить.",
  "check.thin-content.step":
    "Возьми вопрос, который клиенты задают чаще всего, и ответь на него на той странице, где они решают. Это контент, которому не нужен бюджет.",
  "check.thin-content.limits": "Часто не значит хорошо: сильный материал может стоить многих слабых.",
} as const;
