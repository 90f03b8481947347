/** Figures that disagree: what does, the two readings, the one test that tells them apart. */
import type { CONTRADICTION_MESSAGES } from "../../advice/contradictions.ts";

export const contradictions: Readonly<Record<keyof typeof CONTRADICTION_MESSAGES, string>> = {
  "contradiction.kpi-against-funnel.text":
    "Показатель «{{fact.metric}}» указан как {{fact.said}}, а по воронке выходит {{fact.implied}}.",
  "contradiction.kpi-against-funnel.rival":
    "Либо отчёты считают по-разному (налог, возвраты, часовой пояс, дата заказа или оплаты), либо один из них старше.",
  "contradiction.kpi-against-funnel.test":
    "Открой оба отчёта за какой-нибудь один день и сравни: правило, по которому они расходятся, станет видно сразу.",
  "contradiction.previous-against-history.text":
    "За прошлый период у показателя «{{fact.metric}}» стоит {{fact.said}}, а последняя точка истории\u00a0— {{fact.implied}}.",
  "contradiction.previous-against-history.rival":
    "Либо история обрывается на период раньше, либо одну из цифр потом поправили.",
  "contradiction.previous-against-history.test":
    "Поставь у последней точки истории дату. Если это и есть прошлый период, бери ту цифру, которую не страшно показать финансам.",
  "contradiction.plan-against-target.text":
    "План по показателю «{{fact.metric}}»\u00a0— {{fact.said}}, а его собственные цифры дают {{fact.implied}}.",
  "contradiction.plan-against-target.rival":
    "Либо цель поменяли уже после того, как составили план, либо план и на бумаге до неё не доходил.",
  "contradiction.plan-against-target.test":
    "Спроси, какого числа появилось то и другое. Если цель моложе, спроси, что вместе с ней добавили в план.",
  "contradiction.clicks-against-visits.text":
    "Рекламные кабинеты показывают {{fact.said}}. Если вычесть визиты из поиска, на всё остальное остаётся {{fact.implied}}.",
  "contradiction.clicks-against-visits.rival":
    "Либо люди уходят, пока страница не открылась, либо их прячут баннер согласия и счётчики.",
  "contradiction.clicks-against-visits.test":
    "Сравни клики и визиты за один день по устройствам. Телефоны теряют больше\u00a0— дело в странице; потеря ровная\u00a0— в баннере или счётчиках.",
  "contradiction.devices-against-total.text":
    "По всем визитам конверсия\u00a0— {{fact.said}}, а из телефонов и компьютеров складывается {{fact.implied}}.",
  "contradiction.devices-against-total.rival":
    "Либо цифры по устройствам взяты по другой цели или за другой срок, либо в них нет планшетов и приложения.",
  "contradiction.devices-against-total.test":
    "Найди отчёт, где есть и итог, и устройства, за один срок и по одной цели.",
  "contradiction.ads-take-all.text":
    "На платные каналы записано {{fact.said}} выручки, хотя доля визитов из органического поиска\u00a0— {{fact.implied}}.",
  "contradiction.ads-take-all.rival":
    "Либо поиск и правда ничего не продаёт, либо последний рекламный клик забирает себе продажи, начатые другими.",
  "contradiction.ads-take-all.test":
    "На неделю или в одном регионе останови канал, ближайший к покупке, и смотри на итог магазина, а не кабинета.",
  "contradiction.channels-against-total.text":
    "Рекламных денег по воронке\u00a0— {{fact.said}}, по каналам вместе\u00a0— {{fact.implied}}.",
  "contradiction.channels-against-total.rival":
    "Либо в списке не хватает канала, либо комиссии и налог попали только в одну из цифр.",
  "contradiction.channels-against-total.test":
    "Положи счета за период рядом с отчётами кабинетов и отметь совпавшие.",
  "contradiction.budget-against-plan.text":
    "Рекламный бюджет\u00a0— {{fact.said}}, а план рассчитан на {{fact.implied}}.",
  "contradiction.budget-against-plan.rival":
    "Либо бюджет поменяли уже после плана, либо в одну из сумм вошло не только размещение.",
  "contradiction.budget-against-plan.test":
    "Выясни, под какую из этих сумм ставили цель, и называй её каждый раз, когда называют цель.",
  "contradiction.content-against-search.text":
    "Старые материалы якобы приводят в месяц {{fact.said}}, а весь поиск привёл {{fact.implied}}.",
  "contradiction.content-against-search.rival":
    "Либо эти визиты приходят не только из поиска, либо доля поиска измерена иначе.",
  "contradiction.content-against-search.test":
    "Оставь в отчёте только визиты из поиска, которые приземлились на этих страницах.",
  "contradiction.sold-without-answer.text":
    "Сделки за период: {{fact.said}}. А заявки, на которые хоть раз ответили, судя по доле: {{fact.implied}}.",
  "contradiction.sold-without-answer.rival":
    "Либо сделки бывают и без звонка, либо доля описывает другую группу или другое время.",
  "contradiction.sold-without-answer.test":
    "Возьми несколько сделок периода и посмотри, с чего началась каждая.",
  "contradiction.content-budget.text":
    "Бюджет на контент\u00a0— {{fact.said}}, а материалы по их цене стоят {{fact.implied}}.",
  "contradiction.content-budget.rival":
    "Либо часть пишут свои и это нигде не учтено, либо бюджет оплачивает не только материалы.",
  "contradiction.content-budget.test":
    "Выпиши, кто сделал последние материалы и с какого счёта оплачен каждый.",
  "contradiction.fork-verdict":
    "Если верна вторая цифра, то {{claim.gap}}, и вывод будет другим: {{fact.verdict}}. С этим стоит разобраться раньше всего остального.",
  "contradiction.fork-stance": "Если верна вторая цифра, то {{claim.gap}}, и доли будут весить иначе.",
};
