/** What would have to be true to hit the target. A lever is what one step alone would have to become. */
import type { FEASIBILITY_MESSAGES } from "../../advice/feasibility.ts";

export const feasibility: Readonly<Record<keyof typeof FEASIBILITY_MESSAGES, string>> = {
  "feasibility.run-rate": "Твой обычный результат\u00a0— {{fact.runRate}}, план\u00a0— {{fact.target}}.",
  "feasibility.unbacked":
    "При отдаче прошлого периода запланированные рекламные деньги дают {{fact.given}}. Чтобы вышло {{fact.target}}, отдача каждой вложенной единицы должна измениться так: {{claim.lift}}.",
  "feasibility.backed":
    "При отдаче прошлого периода запланированные рекламные деньги дают {{fact.given}}, и на план ({{fact.target}}) этого хватает.",
  "feasibility.rest":
    "До конца периода осталось: {{fact.days}}. Каждый день должен приносить {{fact.needed}}, до сих пор день приносил {{fact.now}}.",
  "feasibility.intro": "Каждый из этих пунктов закрыл бы разрыв сам по себе, если всё остальное не меняется:",
  "feasibility.choose":
    "На встрече это лучше задать вопросом: что из этого мы выбираем и кто за это берётся? Несколько небольших шагов вместе тоже подойдут.",
  "feasibility.likelihood.reached-before":
    "Такое уже было: {{fact.before}} в тех цифрах, с которыми идёт сравнение.",
  "feasibility.likelihood.small-step": "Сдвиги такого размера от периода к периоду случаются.",
  "feasibility.likelihood.inside-band": "У тебя такого ещё не было, но у похожих компаний бывает.",
  "feasibility.likelihood.beyond-band": "Это выше того, что известно о лучших из похожих компаний.",
  "feasibility.lever.ad-spend":
    "Рекламный бюджет: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}; больше, чем в пропорции, потому что последние деньги отдают меньше первых).",
  "feasibility.lever.click-cost": "Цена клика: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.arrival":
    "Доля кликов, дошедших до сайта: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.lead-rate":
    "Конверсия в контакт: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.conversion":
    "Конверсия в покупку: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.qualification":
    "Доля целевых заявок: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.closing":
    "Конверсия заявки в продажу: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.order-value": "Средний чек: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.volume":
    "Поток на входе в воронку: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.result-cost":
    "Отдача тех же рекламных денег: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.visit-value":
    "Выручка с визита: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.lever.lead-value": "Выручка с заявки: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
  "feasibility.marginal.less":
    "В рекламу ушло больше прежнего на {{fact.spend}}, а результат стал меньше на {{fact.result}}. Это одно наблюдение, а не закон, но другого о том, что дают дополнительные деньги, пока нет.",
  "feasibility.marginal.more":
    "Последняя прибавка к рекламе, {{fact.spend}}, совпала с приростом: {{fact.result}}. Это одно наблюдение, а не закон, но другого о том, что дают дополнительные деньги, пока нет.",
  "feasibility.headroom":
    "При твоей марже и нынешней доле покупателей клик может стоить до {{fact.most}}, прежде чем заказ уйдёт в минус; сейчас он стоит {{fact.now}}.",
  "feasibility.headroom-gone":
    "При твоей марже и нынешней доле покупателей клик может стоить самое большее {{fact.most}}, иначе заказ уходит в минус; сейчас он стоит {{fact.now}}.",
  "feasibility.unremarked": "Где ничего не добавлено, такого в твоих цифрах пока не было.",
  "feasibility.likelihood.in-a-channel": "{{fact.channel}} уже на этом уровне: {{fact.seen}}.",
  "feasibility.lever.result-price":
    "Цена результата: {{fact.required}} вместо {{fact.now}} ({{claim.lift}}).",
};
