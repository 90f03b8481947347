/** Titles that are verdicts. */
import type { TITLE_MESSAGES } from "../../advice/title.ts";

export const titles: Readonly<Record<keyof typeof TITLE_MESSAGES, string>> = {
  "title.met": "План выполнен, и вот за счёт чего",
  "title.met-but": "Первый план выполнен, другой\u00a0— нет",
  "title.on-track": "Пока всё по плану, и не больше того",
  "title.contested": "[Твои|Ваши] цифры расходятся, и вывод зависит от того, какая верна",
  "title.disagree": "Промах настоящий, но о том, где он случился, [твои|ваши] источники спорят",
  "title.chance": "Возможно, это всего лишь обычное колебание",
  "title.chance-high-target": "Возможно, обычное колебание рядом с необычным планом",
  "title.few": "План не выполнен; сломалось ли что-нибудь, пока сказать нельзя",
  "title.ordinary": "План не выполнен, но плохим месяц не был",
  "title.ordinary-period": "План не выполнен, но период был обычным",
  "title.target": "Промах настоящий, и самая большая его часть была в плане с самого начала",
  "title.target-and-step":
    "Промах настоящий: большая его часть была в плане, но и один шаг стал хуже ({{fact.factor}})",
  "title.further-down": "Промах настоящий, а ниже по воронке\u00a0— ещё больше",
  "title.mostly-own": "Промах настоящий, и самую большую его часть исправлять [тебе|вам]",
  "title.mostly-system": "Промах настоящий, в основном на шагах, которые [ведёшь не ты|ведёте не вы]",
  "title.shared": "Настоящий промах, который в одиночку не исправить никому",
  "title.unplaced": "Промах настоящий, а где он случился, пока не скажет никто",
  "title.result": "{{fact.metric}}, {{fact.period}}: {{fact.actual}}, план\u00a0— {{fact.target}}",
  "title.result-so-far":
    "{{fact.metric}}, позади {{fact.days}}: {{fact.actual}}, план на эти дни\u00a0— {{fact.target}}",
};
