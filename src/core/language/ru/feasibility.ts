/** What would have to be true to hit the target. A lever is what one step alone would have to become. */
import type { FEASIBILITY_MESSAGES } from "../../advice/feasibility.ts";

export const feasibility: Readonly<Record<keyof typeof FEASIBILITY_MESSAGES, string>> = {
  "feasibility.run-rate":
    "[Твой|Ваш] уровень в последнее время\u00a0— {{fact.runRate}}, план\u00a0— {{fact.target}}.",
  "feasibility.unbacked":
    "Запланированный рекламный бюджет при отдаче прошлого периода\u00a0— это {{fact.given}}. Чтобы вышло {{fact.target}}, те же деньги должны принести больше: {{claim.lift}}.",
  "feasibility.backed":
    "Запланированный рекламный бюджет при отдаче прошлого периода\u00a0— это {{fact.given}}. План\u00a0— {{fact.target}}, так что деньгами он в целом обеспечен.",
  "feasibility.rest":
    "До конца периода\u00a0— {{fact.days}}. Нужный темп\u00a0— {{fact.needed}} в день, нынешний\u00a0— {{fact.now}}.",
  "feasibility.intro":
    "Любое из этих изменений закрыло бы разрыв в одиночку, если остальное останется прежним:",
  "feasibility.choose":
    "На встрече лучше спросить: что из этого мы выбираем и кто за это берётся? Несколько небольших сдвигов вместе тоже подойдут.",
  "feasibility.likelihood.reached-before":
    "Такое уже было: в цифрах, с которыми идёт сравнение,\u00a0— {{fact.before}}.",
  "feasibility.likelihood.small-step": "От нынешнего уровня это небольшой шаг.",
  "feasibility.likelihood.inside-band":
    "В этих цифрах такого ещё не было, но для похожих компаний это обычный уровень.",
  "feasibility.likelihood.beyond-band": "Это выше того, что обычно для похожих компаний.",
  "feasibility.lever.ad-spend":
    "Рекламный бюджет: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}, с поправкой на то, что каждая следующая сумма приносит меньше предыдущей).",
  "feasibility.lever.click-cost": "Цена клика: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.arrival":
    "Доходимость кликов до сайта: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.lead-rate":
    "Конверсия в заявку: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.conversion":
    "Конверсия в покупку: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.qualification":
    "Доля целевых заявок: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.closing": "Конверсия в продажу: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.order-value": "Средний чек: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.volume": "Входящий поток: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.result-cost":
    "Отдача рекламных денег (ROAS): {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.visit-value":
    "Выручка с визита: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.lead-value": "Выручка с заявки: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.marginal.less":
    "Рекламных денег стало больше, прибавка\u00a0— {{fact.spend}}, а результат всё равно ниже прежнего, разница\u00a0— {{fact.result}}. Сдвинулись и другие шаги, так что это одно наблюдение, а не правило; видно по нему лишь то, что одной прибавки не хватило.",
  "feasibility.marginal.more":
    "Последняя прибавка к рекламе\u00a0— {{fact.spend}}, прирост результата за то же время\u00a0— {{fact.result}}. Сдвинулись и другие шаги, так что это одно наблюдение, а не правило.",
  "feasibility.headroom":
    "При [твоей|вашей] марже и нынешней конверсии, если записать на рекламу всю выручку, заказ остаётся в плюсе, пока клик стоит не больше {{fact.most}}; сейчас он стоит {{fact.now}}.",
  "feasibility.headroom-gone":
    "При [твоей|вашей] марже и нынешней конверсии, даже если записать на рекламу всю выручку, клик может стоить самое большее {{fact.most}}, дальше заказ приносит убыток; сейчас он уже стоит {{fact.now}}.",
  "feasibility.unremarked": "Если рядом нет пометки, такого значения в [твоих|ваших] цифрах пока не было.",
  "feasibility.likelihood.in-a-channel": "{{fact.channel}} уже на этом уровне: {{fact.seen}}.",
  "feasibility.lever.result-price":
    "Цена результата: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.never-seen": "Ни одного из этих значений в [твоих|ваших] цифрах пока не было.",
};
