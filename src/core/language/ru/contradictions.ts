/** Figures that disagree: what does, the two readings, the one test that tells them apart. */
import type { CONTRADICTION_MESSAGES } from "../../advice/contradictions.ts";

export const contradictions: Readonly<Record<keyof typeof CONTRADICTION_MESSAGES, string>> = {
  "contradiction.kpi-against-funnel.text":
    "{{fact.metric}}: в [твоих|ваших] цифрах\u00a0— {{fact.said}}, а по воронке выходит {{fact.implied}}.",
  "contradiction.kpi-against-funnel.rival":
    "Либо отчёты считают по-разному (налог, возвраты, часовой пояс, дата заказа или оплаты), либо один из них старше другого.",
  "contradiction.kpi-against-funnel.test":
    "[Открой|Откройте] оба отчёта за один и тот же день: на таком отрезке сразу видно, по какому правилу они расходятся.",
  "contradiction.previous-against-history.text":
    "{{fact.metric}} за прошлый период\u00a0— {{fact.said}}, а последняя точка истории\u00a0— {{fact.implied}}.",
  "contradiction.previous-against-history.rival":
    "Либо история обрывается на период раньше, либо одну из цифр потом поправили.",
  "contradiction.previous-against-history.test":
    "[Поставь|Поставьте] у последней точки истории дату. Если это и есть прошлый период, [бери|берите] ту цифру, которую подтвердят финансы.",
  "contradiction.plan-against-target.text":
    "{{fact.metric}}: план\u00a0— {{fact.said}}, а по шагам того же плана выходит {{fact.implied}}.",
  "contradiction.plan-against-target.rival":
    "Либо план поменяли уже после расчёта по шагам, либо он с этим расчётом не сходился с самого начала.",
  "contradiction.plan-against-target.test":
    "[Спроси|Спросите], какого числа появилось то и другое. Если план новее расчёта, [спроси|спросите], что под него добавили.",
  "contradiction.clicks-against-visits.text":
    "Рекламные кабинеты показывают {{fact.said}}, а на сайте, если не считать органический поиск,\u00a0— {{fact.implied}}.",
  "contradiction.clicks-against-visits.rival":
    "Либо клики теряются по дороге, на медленной странице, баннере согласия или в счётчике, либо визиты из органического поиска в воронку и не входили.",
  "contradiction.clicks-against-visits.test":
    "Сначала [проверь|проверьте], входят ли в воронку визиты из органического поиска. Если входят, [возьми|возьмите] любой день и [сравни|сравните] клики с визитами по устройствам: если визиты теряются в основном на телефонах, дело в странице, если везде поровну\u00a0— в баннере или счётчике.",
  "contradiction.devices-against-total.text":
    "Конверсия по всем визитам\u00a0— {{fact.said}}, а если сложить телефоны и компьютеры, выходит {{fact.implied}}.",
  "contradiction.devices-against-total.rival":
    "Либо цифры по устройствам взяты по другой цели или за другой срок, либо в них нет планшетов и приложения.",
  "contradiction.devices-against-total.test":
    "[Найди|Найдите] отчёт, где есть и итог, и устройства, за один срок и по одной цели.",
  "contradiction.ads-take-all.text":
    "На платные каналы записано {{fact.said}} выручки, хотя доля визитов из органического поиска\u00a0— {{fact.implied}}.",
  "contradiction.ads-take-all.rival":
    "Либо поиск и правда ничего не продаёт, либо последний рекламный клик забирает себе продажи, начатые другими.",
  "contradiction.ads-take-all.test":
    "На неделю или в одном регионе [останови|остановите] канал, ближайший к покупке, и [смотри|смотрите] на продажи магазина, а не на отчёт кабинета.",
  "contradiction.channels-against-total.text":
    "Расход на рекламу по воронке\u00a0— {{fact.said}}, а если сложить каналы\u00a0— {{fact.implied}}.",
  "contradiction.channels-against-total.rival":
    "Либо в списке не хватает канала, либо комиссии и налог попали только в одну из цифр.",
  "contradiction.channels-against-total.test":
    "[Сверь|Сверьте] счета за период с отчётами кабинетов и [отметь|отметьте] совпавшие.",
  "contradiction.budget-against-plan.text":
    "Рекламный бюджет\u00a0— {{fact.said}}, а план рассчитан на {{fact.implied}}.",
  "contradiction.budget-against-plan.rival":
    "Либо бюджет поменяли уже после плана, либо в одну из сумм вошло не только размещение, но и комиссии или работа подрядчиков.",
  "contradiction.budget-against-plan.test":
    "[Выясни|Выясните], под какую из этих сумм ставили план, и [называй|называйте] её каждый раз, когда называют план.",
  "contradiction.content-against-search.text":
    "По [твоим|вашим] данным, старые материалы приводят {{fact.said}} в месяц, а весь органический поиск\u00a0— только {{fact.implied}}.",
  "contradiction.content-against-search.rival":
    "Либо эти визиты приходят не только из поиска, либо доля поиска измерена иначе.",
  "contradiction.content-against-search.test":
    "[Оставь|Оставьте] в отчёте только те визиты из поиска, которые начались с этих страниц.",
  "contradiction.sold-without-answer.text":
    "За период\u00a0— {{fact.said}}, а заявок, на которые ответили, судя по указанной доле, меньше: {{fact.implied}}.",
  "contradiction.sold-without-answer.rival":
    "Либо сделки бывают и без звонка, либо доля описывает другую группу или другое время.",
  "contradiction.sold-without-answer.test":
    "[Возьми|Возьмите] несколько сделок периода и [посмотри|посмотрите], с чего началась каждая.",
  "contradiction.content-budget.text":
    "Бюджет на контент\u00a0— {{fact.said}}, а если умножить число материалов на их цену, выходит {{fact.implied}}.",
  "contradiction.content-budget.rival":
    "Либо в одной из сумм есть то, чего нет в другой (сервисы, редактура, материалы, которые делают свои), либо бюджет и материалы относятся к разным месяцам.",
  "contradiction.content-budget.test":
    "[Узнай|Узнайте], на что бюджет на контент ушёл на самом деле. Если в нём что-то осталось, следующим материалам деньги из рекламы не нужны.",
  "contradiction.fork-verdict":
    "Если верна вторая цифра, то {{claim.gap}}, и вывод будет другим: {{fact.verdict}}. Это\u00a0— первым делом.",
  "contradiction.fork-stance": "Если верна вторая цифра, то {{claim.gap}}, и доли будут весить иначе.",
};
