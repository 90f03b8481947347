/** From optimiser to transformer, in this person's own funnel. */
import type { GROWTH_MESSAGES } from "../../advice/growth/growth.ts";

export const growth: Readonly<Record<keyof typeof GROWTH_MESSAGES, string>> = {
  "growth.depth":
    "Вглубь: {{fact.skill}}. Это навык для шага, на котором потеряно больше всего: «{{fact.factor}}».",
  "growth.depth-open":
    "Вглубь: {{fact.skill}}. Этот навык отвечает на вопрос, который твои цифры оставляют открытым.",
  "growth.breadth": "Вширь: {{fact.skill}}. Настолько, чтобы на равных обсуждать шаг «{{fact.factor}}».",
  "growth.breadth-base": "Вширь: {{fact.skill}}. Настолько, чтобы замечать, когда этого не хватает.",
  "growth.level": "Твоя оценка себе сейчас\u00a0— {{fact.level}}.",
  "growth.crafting":
    "У тех, кто перестраивает часть своей работы, позже обычно больше энергии для неё. Это видно в длительных исследованиях, но отдельному человеку ничего не обещает.",
  "growth.first-month":
    "В ближайший месяц сделай одно изменение и запиши дату. Шаг\u00a0— «{{fact.factor}}».",
  "growth.first-month-open":
    "В ближайший месяц собери на общей странице цифры от рекламных денег до заказов и запиши дату.",
  "growth.second-month":
    "Через месяц начни раз в неделю показывать одну цифру, без комментариев, пока её не начнут ждать. Шаг\u00a0— «{{fact.factor}}», адресат\u00a0— {{fact.owner}}.",
  "growth.second-month-own":
    "Через месяц начни раз в неделю показывать одну цифру, хорошую или плохую, пока её не начнут ждать. Тема\u00a0— «{{fact.factor}}».",
  "growth.second-month-open":
    "Через месяц начни показывать эту страницу каждую неделю, с хорошими цифрами и с плохими, пока её не начнут ждать.",
  "growth.third-month":
    "Ещё через месяц собери следующий план («{{fact.metric}}») снизу вверх, от расходов и конверсий, и принеси его раньше, чем попросят.",
};
