/** Whole clauses for figures. They begin in lower case and stand inside a sentence; `self` is the figure's magnitude. */
import type { ClaimId } from "../../advice/claims.ts";

export const claims: Readonly<Record<ClaimId, string>> = {
  "moved.up": "плюс {{fact.self}}",
  "moved.down": "минус {{fact.self}}",
  "moved.none": "без изменений",

  "gap.revenue.worse": "до плана не хватило {{fact.self}}",
  "gap.revenue.better": "сверх плана вышло {{fact.self}}",
  "gap.orders.worse": "недобор к плану\u00a0— {{fact.self}}",
  "gap.orders.better": "сверх плана\u00a0— {{fact.self}}",
  "gap.leads.worse": "недобор к плану\u00a0— {{fact.self}}",
  "gap.leads.better": "сверх плана\u00a0— {{fact.self}}",
  "gap.qualified-leads.worse": "недобор к плану\u00a0— {{fact.self}}",
  "gap.qualified-leads.better": "сверх плана\u00a0— {{fact.self}}",
  "gap.signups.worse": "недобор к плану\u00a0— {{fact.self}}",
  "gap.signups.better": "сверх плана\u00a0— {{fact.self}}",
  "gap.traffic.worse": "недобор к плану\u00a0— {{fact.self}}",
  "gap.traffic.better": "сверх плана\u00a0— {{fact.self}}",
  "gap.roas.worse": "вышло на {{fact.self}} ниже плана",
  "gap.roas.better": "вышло на {{fact.self}} выше плана",
  "gap.cpa.worse": "вышло на {{fact.self}} дороже плана",
  "gap.cpa.better": "вышло на {{fact.self}} дешевле плана",
  "gap.cac.worse": "вышло на {{fact.self}} дороже плана",
  "gap.cac.better": "вышло на {{fact.self}} дешевле плана",
  "gap.conversion-rate.worse": "вышло на {{fact.self}} ниже плана",
  "gap.conversion-rate.better": "вышло на {{fact.self}} выше плана",
  "gap.average-order-value.worse": "вышло на {{fact.self}} ниже плана",
  "gap.average-order-value.better": "вышло на {{fact.self}} выше плана",
  "gap.retention.worse": "вышло на {{fact.self}} ниже плана",
  "gap.retention.better": "вышло на {{fact.self}} выше плана",
  "gap.engagement.worse": "вышло на {{fact.self}} ниже плана",
  "gap.engagement.better": "вышло на {{fact.self}} выше плана",
  "gap.custom.worse": "вышло на {{fact.self}} ниже плана",
  "gap.custom.better": "вышло на {{fact.self}} выше плана",

  "driver.ad-spend.loss": "в рекламу ушло меньше денег\u00a0— на это приходится {{fact.self}}",
  "driver.ad-spend.gain": "в рекламу ушло больше денег, выигрыш\u00a0— {{fact.self}}",
  "driver.click-cost.loss": "клик обошёлся дороже\u00a0— на это приходится {{fact.self}}",
  "driver.click-cost.gain": "клик обошёлся дешевле, выигрыш\u00a0— {{fact.self}}",
  "driver.arrival.loss": "клики реже доходили до сайта\u00a0— на это приходится {{fact.self}}",
  "driver.arrival.gain": "клики чаще доходили до сайта, выигрыш\u00a0— {{fact.self}}",
  "driver.lead-rate.loss": "посетители реже оставляли контакты\u00a0— на это приходится {{fact.self}}",
  "driver.lead-rate.gain": "посетители чаще оставляли контакты, выигрыш\u00a0— {{fact.self}}",
  "driver.conversion.loss": "посетители реже покупали\u00a0— на это приходится {{fact.self}}",
  "driver.conversion.gain": "посетители чаще покупали, выигрыш\u00a0— {{fact.self}}",
  "driver.qualification.loss": "среди заявок оказалось меньше целевых\u00a0— на это приходится {{fact.self}}",
  "driver.qualification.gain": "среди заявок оказалось больше целевых, выигрыш\u00a0— {{fact.self}}",
  "driver.closing.loss": "заявки реже становились продажами\u00a0— на это приходится {{fact.self}}",
  "driver.closing.gain": "заявки чаще становились продажами, выигрыш\u00a0— {{fact.self}}",
  "driver.order-value.loss": "средний чек оказался меньше\u00a0— на это приходится {{fact.self}}",
  "driver.order-value.gain": "средний чек оказался больше, выигрыш\u00a0— {{fact.self}}",
  "driver.volume.loss": "на вход воронки пришло меньше людей\u00a0— на это приходится {{fact.self}}",
  "driver.volume.gain": "на вход воронки пришло больше людей, выигрыш\u00a0— {{fact.self}}",
  "driver.result-cost.loss":
    "те же рекламные деньги дали меньше результата\u00a0— на это приходится {{fact.self}}",
  "driver.result-cost.gain": "те же рекламные деньги дали больше результата, выигрыш\u00a0— {{fact.self}}",
  "driver.visit-value.loss": "каждый визит принёс меньше денег\u00a0— на это приходится {{fact.self}}",
  "driver.visit-value.gain": "каждый визит принёс больше денег, выигрыш\u00a0— {{fact.self}}",
  "driver.lead-value.loss": "каждая заявка принесла меньше денег\u00a0— на это приходится {{fact.self}}",
  "driver.lead-value.gain": "каждая заявка принесла больше денег, выигрыш\u00a0— {{fact.self}}",
  "driver.mix.loss":
    "больше рекламных денег ушло в каналы с меньшей отдачей\u00a0— на это приходится {{fact.self}}",
  "driver.mix.gain": "больше рекламных денег ушло в каналы с большей отдачей, выигрыш\u00a0— {{fact.self}}",
  "driver.scale.loss":
    "с ростом бюджета каждый следующий результат дороже, кто бы ни вёл рекламу,\u00a0— на это, по допущению, приходится {{fact.self}}",
  "driver.scale.gain":
    "с меньшим бюджетом каждый результат дешевле, кто бы ни вёл рекламу, выигрыш, по допущению,\u00a0— {{fact.self}}",
  "driver.channel-change.loss":
    "часть каналов отключили, или новые пока не наверстали,\u00a0— на это приходится {{fact.self}}",
  "driver.channel-change.gain": "добавились каналы, выигрыш\u00a0— {{fact.self}}",
  "driver.repeat.loss": "доля повторных покупок снизилась\u00a0— на это приходится {{fact.self}}",
  "driver.repeat.gain": "доля повторных покупок выросла, выигрыш\u00a0— {{fact.self}}",
  "driver.organic.loss": "органический поиск принёс меньше\u00a0— на это приходится {{fact.self}}",
  "driver.organic.gain": "органический поиск принёс больше, выигрыш\u00a0— {{fact.self}}",
  "driver.email.loss": "рассылки принесли меньше\u00a0— на это приходится {{fact.self}}",
  "driver.email.gain": "рассылки принесли больше, выигрыш\u00a0— {{fact.self}}",
  "driver.refunds.loss": "покупателям вернули больше денег\u00a0— на это приходится {{fact.self}}",
  "driver.refunds.gain": "покупателям вернули меньше денег, выигрыш\u00a0— {{fact.self}}",
  "driver.other-sources.loss": "остальные источники принесли меньше\u00a0— на это приходится {{fact.self}}",
  "driver.other-sources.gain": "остальные источники принесли больше, выигрыш\u00a0— {{fact.self}}",
  "driver.unexplained.loss":
    "есть часть, которую эти цифры не объясняют,\u00a0— на неё приходится {{fact.self}}",
  "driver.unexplained.gain": "есть часть, которую эти цифры не объясняют, выигрыш\u00a0— {{fact.self}}",

  "ambition.ad-spend.loss": "план рассчитан на больший рекламный бюджет (это {{fact.self}})",
  "ambition.ad-spend.gain": "план рассчитан на меньший рекламный бюджет, выигрыш\u00a0— {{fact.self}}",
  "ambition.click-cost.loss": "план рассчитан на более дешёвый клик (это {{fact.self}})",
  "ambition.click-cost.gain": "план допускал клик подороже, выигрыш\u00a0— {{fact.self}}",
  "ambition.arrival.loss": "план рассчитан на то, что клики будут чаще доходить до сайта (это {{fact.self}})",
  "ambition.arrival.gain":
    "план допускал, что клики будут реже доходить до сайта, выигрыш\u00a0— {{fact.self}}",
  "ambition.lead-rate.loss":
    "план рассчитан на то, что посетители будут чаще оставлять контакты (это {{fact.self}})",
  "ambition.lead-rate.gain":
    "план допускал, что посетители будут реже оставлять контакты, выигрыш\u00a0— {{fact.self}}",
  "ambition.conversion.loss": "план рассчитан на то, что посетители будут чаще покупать (это {{fact.self}})",
  "ambition.conversion.gain":
    "план допускал, что посетители будут реже покупать, выигрыш\u00a0— {{fact.self}}",
  "ambition.qualification.loss": "план рассчитан на то, что целевых заявок будет больше (это {{fact.self}})",
  "ambition.qualification.gain":
    "план допускал, что целевых заявок будет меньше, выигрыш\u00a0— {{fact.self}}",
  "ambition.closing.loss":
    "план рассчитан на то, что заявки будут чаще становиться продажами (это {{fact.self}})",
  "ambition.closing.gain":
    "план допускал, что заявки будут реже становиться продажами, выигрыш\u00a0— {{fact.self}}",
  "ambition.order-value.loss": "план рассчитан на больший средний чек (это {{fact.self}})",
  "ambition.order-value.gain": "план допускал средний чек поменьше, выигрыш\u00a0— {{fact.self}}",
  "ambition.volume.loss": "план рассчитан на то, что на вход воронки придёт больше людей (это {{fact.self}})",
  "ambition.volume.gain":
    "план допускал, что на вход воронки придёт меньше людей, выигрыш\u00a0— {{fact.self}}",
  "ambition.result-cost.loss":
    "план рассчитан на больший результат за те же рекламные деньги (это {{fact.self}})",
  "ambition.result-cost.gain":
    "план допускал меньший результат за те же рекламные деньги, выигрыш\u00a0— {{fact.self}}",
  "ambition.visit-value.loss":
    "план рассчитан на то, что каждый визит принесёт больше денег (это {{fact.self}})",
  "ambition.visit-value.gain":
    "план допускал, что каждый визит принесёт меньше денег, выигрыш\u00a0— {{fact.self}}",
  "ambition.lead-value.loss":
    "план рассчитан на то, что каждая заявка принесёт больше денег (это {{fact.self}})",
  "ambition.lead-value.gain":
    "план допускал, что каждая заявка принесёт меньше денег, выигрыш\u00a0— {{fact.self}}",
  "ambition.target.loss": "план требует больше, чем объясняют шаги воронки (это {{fact.self}})",
  "ambition.target.gain": "план мягче, чем точка отсчёта, выигрыш\u00a0— {{fact.self}}",
};
