/** What the checks say. `fail` and `pass` are said to the marketer; `step` is one move; `limits` is when not to trust it. */
import type { FINDING_MESSAGES } from "../../advice/findings.ts";

export const findings: Readonly<Record<keyof typeof FINDING_MESSAGES, string>> = {
  "check.slow-pages.title": "Медленные страницы",
  "check.slow-pages.pass":
    "Страницы открываются быстро: {{fact.value}}. Порог хорошего результата\u00a0— {{fact.threshold}}.",
  "check.slow-pages.fail":
    "Страницу приходится ждать: {{fact.value}}. Порог хорошего результата\u00a0— {{fact.threshold}}. Медленную страницу стоит починить, но сама по себе она не доказывает, что разрыв возник из-за неё.",
  "check.slow-pages.step":
    "Попроси об одном изменении: облегчить большую картинку наверху самой посещаемой страницы. Потом несколько недель следи за продажами с телефонов.",
  "check.slow-pages.limits":
    "Общая цифра по сайту прячет ту страницу, от которой всё зависит: измерь посадочную страницу рекламы.",
  "check.unprofitable-ads.title": "Реклама ниже окупаемости",
  "check.unprofitable-ads.pass":
    "ROAS (выручка к расходам на рекламу)\u00a0— {{fact.value}}; при твоей марже реклама окупает себя, начиная с {{fact.threshold}}. После расходов на неё осталось {{fact.left}} маржи.",
  "check.unprofitable-ads.fail":
    "ROAS (выручка к расходам на рекламу)\u00a0— {{fact.value}}, а при твоей марже реклама окупает себя, только начиная с {{fact.threshold}}. До этой черты не хватило {{fact.left}} маржи.",
  "check.unprofitable-ads.step":
    "Разложи расходы и выручку по кампаниям и сначала останови те, что себя не окупают. Новое запускай уже после.",
  "check.unprofitable-ads.limits":
    "Здесь вся выручка записана на рекламу, и это ей льстит; повторные покупки и накладные расходы не учтены.",
  "check.unbacked-target.title": "План без опоры",
  "check.unbacked-target.pass":
    "По сравнению с прошлым периодом план\u00a0— {{claim.asked}}, рекламный бюджет\u00a0— {{claim.funded}}. Одно другому не противоречит.",
  "check.unbacked-target.fail":
    "По сравнению с прошлым периодом план\u00a0— {{claim.asked}}, рекламный бюджет\u00a0— {{claim.funded}}. Разница должна откуда-то взяться, но откуда, по этим цифрам не видно.",
  "check.unbacked-target.step":
    "Спроси одной фразой, за счёт какого шага воронки план должен был вырасти и кто должен был этот шаг улучшить.",
  "check.unbacked-target.limits":
    "План может держаться и на сезоне, новой цене или новом продукте; этого проверка не видит.",
  "check.slow-lead-response.title": "Долгий ответ на заявку",
  "check.slow-lead-response.pass":
    "Ожидание первого ответа на заявку\u00a0— {{fact.value}}; граница быстрого ответа\u00a0— {{fact.threshold}}.",
  "check.slow-lead-response.fail":
    "Ожидание первого ответа на заявку\u00a0— {{fact.value}}; граница, в которую укладываются быстрые компании,\u00a0— {{fact.threshold}}. Пока люди ждут, часть из них покупает у других.",
  "check.slow-lead-response.step":
    "Договорись с продажами об одном правиле первого ответа и держите его несколько недель. Рекламу показывай больше в те часы, когда есть кому ответить.",
  "check.slow-lead-response.limits":
    "Быстрые заявки могут быть и просто лёгкими; исследование считало разговоры, а не продажи.",
  "check.thin-content.title": "Мало нового контента",
  "check.thin-content.pass":
    "В месяц у тебя выходит {{fact.value}}; нижняя граница обычного ритма\u00a0— {{fact.threshold}}.",
  "check.thin-content.fail":
    "В месяц у тебя выходит {{fact.value}}; нижняя граница обычного ритма\u00a0— {{fact.threshold}}. Слишком мало, чтобы тебя находили, и через год не на чем строить.",
  "check.thin-content.step":
    "Возьми вопрос, который клиенты задают чаще всего, и ответь на него на той странице, где они решают. Это контент, которому не нужен бюджет.",
  "check.thin-content.limits": "Часто не значит хорошо: сильный материал может стоить многих слабых.",
};
