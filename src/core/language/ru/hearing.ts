/** The opening. Reader: the marketer, alone, after a bad month. First fact, then how sure, then where it came from. */
import type { HEARING_MESSAGES } from "../../advice/hearing/hearing.ts";
import type { ORIGIN_MESSAGES } from "../../advice/hearing/origin.ts";
import type { VERDICT_MESSAGES } from "../../advice/hearing/verdict.ts";

type Id = keyof typeof HEARING_MESSAGES | keyof typeof ORIGIN_MESSAGES | keyof typeof VERDICT_MESSAGES;

export const hearing: Readonly<Record<Id, string>> = {
  "hearing.quote": "[Ты пишешь|Вы пишете]: «{{fact.words}}». [Давай|Давайте] поставим рядом с этим цифры.",
  "hearing.asked.revenue":
    "От [тебя|вас] ждали {{fact.target}} выручки, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.orders":
    "От [тебя|вас] ждали {{fact.target}}, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.leads":
    "[Тебе|Вам] поставили план на {{fact.period}}\u00a0— {{fact.target}}. По факту\u00a0— {{fact.actual}}.",
  "hearing.asked.qualified-leads":
    "[Тебе|Вам] поставили план на {{fact.period}}\u00a0— {{fact.target}}. По факту\u00a0— {{fact.actual}}.",
  "hearing.asked.signups":
    "[Тебе|Вам] поставили план на {{fact.period}}\u00a0— {{fact.target}}. По факту\u00a0— {{fact.actual}}.",
  "hearing.asked.traffic":
    "От [тебя|вас] ждали {{fact.target}} на сайт, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.roas":
    "От [тебя|вас] ждали ROAS {{fact.target}}, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.cpa":
    "По плану результат должен был стоить не больше {{fact.target}}, факт за {{fact.period}}\u00a0— {{fact.actual}}.",
  "hearing.asked.cac":
    "По плану новый клиент должен был стоить не больше {{fact.target}}, факт за {{fact.period}}\u00a0— {{fact.actual}}.",
  "hearing.asked.conversion-rate":
    "От [тебя|вас] ждали конверсии {{fact.target}}, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.average-order-value":
    "От [тебя|вас] ждали среднего чека {{fact.target}}, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.retention":
    "От [тебя|вас] ждали удержания {{fact.target}}, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.engagement":
    "От [тебя|вас] ждали вовлечённости {{fact.target}}, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked.custom":
    "{{fact.metric}}: от [тебя|вас] ждали {{fact.target}}, а {{fact.period}} закрылся на {{fact.actual}}.",
  "hearing.asked-so-far":
    "Период ещё идёт, позади {{fact.days}}. {{fact.metric}}: план на это время\u00a0— {{fact.target}}, сейчас\u00a0— {{fact.actual}}.",
  "hearing.efficiency":
    "Кое-что эти цифры всё же показывают: ROAS (выручка к расходам на рекламу)\u00a0— {{fact.now}}, а план требовал {{fact.needed}}. Это на {{fact.lift}} больше с того же бюджета. [Спроси|Спросите], откуда было взяться этой прибавке.",
  "hearing.reached":
    "Вот сколько прошлых периодов дотянуло бы до этого плана: {{fact.times}} из {{fact.of}}.",
  "hearing.never-reached":
    "Ни один из прошлых периодов (в истории их {{fact.of}}) до этого плана не дотянул бы.",
  "hearing.target-outside":
    "Сам план лежит за пределами того, что даёт этот процесс: судя по его истории, граница обычного\u00a0— {{fact.limit}}. Дальше одними усилиями не взять, должно измениться что-то в самой системе.",
  "hearing.ordinary-but-outside":
    "При этом сам период из [твоей|вашей] истории не выбивается: привычные границы\u00a0— {{fact.low}} и {{fact.high}}. Выбивается план, и одними усилиями до него не дойти: должно измениться что-то в самой системе.",
  "hearing.ordinary-period":
    "При этом сам период из [твоей|вашей] истории не выбивается: привычные границы\u00a0— {{fact.low}} и {{fact.high}}.",
  "hearing.largest":
    "Если взять за точку отсчёта {{fact.base}}, главная разница вот в чём: {{claim.driver}}.",
  "hearing.largest-unsure":
    "Сам по себе этот шаг ещё может оказаться случайностью; случайностью не объяснить только весь разрыв целиком.",
  "hearing.chance-only":
    "Дальше просто арифметика: пока разрыв можно объяснить случайностью, ничего из этого я не называю причиной.",
  "hearing.ambition":
    "Часть разрыва, {{fact.ambition}} ({{fact.share}}), была заложена в самом плане: он с самого начала требовал большего.",
  "hearing.ambition-all":
    "Весь разрыв заложен в самом плане: от точки отсчёта до него\u00a0— {{fact.ambition}}, и не видно шага, за счёт которого это расстояние собирались пройти.",
  "hearing.own-largest":
    "На этот раз самая большая доля\u00a0— [твоя|ваша]: {{fact.own}} ({{fact.share}} разрыва). Самое крупное в ней\u00a0— {{fact.factor}}. Это неприятно, зато исправлять такое можно, никого не дожидаясь.",
  "hearing.own-exceeds":
    "На [твоей|вашей] стороне потеряно больше, чем весь разрыв: {{fact.own}}. Самое крупное здесь\u00a0— {{fact.factor}}; другие шаги часть этого вернули. Это неприятно, зато исправлять такое можно, никого не дожидаясь.",
  "hearing.own-part":
    "На [твоей|вашей] стороне\u00a0— {{fact.own}} ({{fact.share}} разрыва), отсюда и начнём. Самое крупное в этой части\u00a0— {{fact.factor}}. Для остального нужны другие люди; какие роли, видно в таблице ниже.",
  "hearing.system-helped":
    "Шаги, которые ведут другие, в сумме сыграли в [твою|вашу] пользу: {{fact.system}}.",
  "hearing.no-own-part":
    "[Твои|Ваши] шаги в сумме результат не ухудшили. Просели шаги, которые ведут другие роли; какие, видно в таблице ниже.",
  "hearing.no-place":
    "Из чего сложился такой результат, по одной строке не видно: нужна воронка, от рекламных денег до заказов. Вопросы ниже\u00a0— самый короткий путь туда.",
  "hearing.further-down":
    "Ниже по воронке недобор больше, чем видно по этому показателю: по выручке {{claim.gap}}. Самая большая часть там: {{claim.driver}}.",
  "hearing.disagree":
    "[Твои|Ваши] источники расходятся: разница между результатом, по которому с [тебя|вас] спрашивают, и воронкой\u00a0— {{fact.amount}}. Пока это так, ничью часть в цифрах не называю; сначала [сверь|сверьте] источники, потом [иди|идите] на встречу.",
  "hearing.held-up":
    "Если взять за точку отсчёта {{fact.base}}, результат вытянуло вот что: {{claim.driver}}.",

  "verdict.real-miss.events":
    "То есть {{claim.gap}}, и на неудачный период это не списать: случайный разброс при таком объёме данных\u00a0— примерно {{fact.allowance}}.",
  "verdict.real-miss.history":
    "То есть {{claim.gap}}, и это больше, чем результат обычно гуляет от периода к периоду: размах\u00a0— примерно {{fact.allowance}}.",
  "verdict.within-noise.events":
    "То есть {{claim.gap}}. Это вполне может быть случайностью: порог, за которым разница что-то доказывает, при таком объёме данных\u00a0— примерно {{fact.allowance}}.",
  "verdict.within-noise.history":
    "То есть {{claim.gap}}. Это в пределах [твоих|ваших] привычных колебаний: от периода к периоду примерно {{fact.allowance}} вверх или вниз\u00a0— обычное дело.",
  "verdict.too-few-data.events":
    "То есть {{claim.gap}}. Значит ли это что-нибудь, пока сказать нельзя: данных мало, и порог, за которым разница что-то доказывает,\u00a0— примерно {{fact.allowance}}. Но и настоящая проблема могла бы в них спрятаться.",
  "verdict.too-few-data.none":
    "То есть {{claim.gap}}. Настоящее это изменение или обычное колебание, сказать нельзя: не видно ни сколько событий стоит за цифрой, ни какими были прошлые периоды.",
  "verdict.too-few-data.orders":
    "То есть {{claim.gap}}. Случайность ли это, зависит от числа заказов, а его у меня пока нет. Граница\u00a0— примерно {{fact.orders}}: если за результатом их больше, случайностью разрыв не объяснить, если меньше\u00a0— пожалуй, можно.",
  "verdict.ahead": "То есть {{claim.gap}}. Оправдываться не в чем; полезнее понять, что вытянуло результат.",
  "verdict.on-track": "Пока {{claim.gap}}: всё идёт по плану, но до конца периода это ещё не итог.",
  "verdict.ahead-but":
    "То есть {{claim.gap}}. Но другой показатель, по которому с [тебя|вас] спрашивают, провален: какой, видно в таблице, и смотреть стоит прежде всего на него.",
  "verdict.on-target": "То есть {{claim.gap}}, и столько могла дать и случайность. План выполнен.",
  "verdict.exactly-on-target": "План выполнен точь-в-точь.",
  "hearing.contested":
    "Прежде чем нести это кому-то, [сверь|сверьте] цифры, которые расходятся. {{fact.metric}}: {{fact.said}} и {{fact.implied}}. Если верна вторая, вывод другой: {{fact.verdict}}.",
  "hearing.two-channels":
    "Каналы просели по-разному. {{fact.channel}}: {{claim.driver}}. {{fact.otherChannel}}: {{claim.otherDriver}}.",
  "hearing.worst-channel":
    "Если смотреть по каналам, больше всего потеряно в канале {{fact.channel}}: {{claim.driver}}.",
  "hearing.target-below":
    "Сам план ниже результата прошлого периода ({{fact.previous}}): от [тебя|вас] ждали меньше, чем уже получалось.",
  "verdict.days-to-tell": "Если темп не изменится, уверенный ответ появится через {{fact.days}}.",
  "hearing.feeling.blame":
    "Похоже, весь спрос\u00a0— с [тебя|вас]. Таблица ниже отвечает на это шагами и ролями, и её можно показать кому угодно.",
  "hearing.feeling.overwhelm":
    "Похоже, навалилось всё сразу. На эту неделю [выбери|выберите] из написанного ниже что-нибудь одно, остальное подождёт.",
  "hearing.feeling.exhaustion":
    "В [твоих|ваших] словах слышна усталость. Из того, что ниже, сегодня ничего делать не нужно.",
  "hearing.feeling.fear-for-job":
    "Страх за своё место понятен. В таком разговоре больше всего помогает ясность: что зависело от [тебя|вас], а что нет. Ниже\u00a0— всё, что об этом говорят цифры.",
  "hearing.feeling.unfairness": "Справедливо ли это, цифры не рассудят, зато покажут, кто на что влиял.",
  "hearing.feeling.loneliness":
    "Похоже, справляться с этим приходится в одиночку. Речь ниже написана так, чтобы позвать других на помощь, а не оправдываться.",
  "hearing.further-down-split":
    "Из этого на [твои|ваши] шаги приходится {{fact.own}}, на шаги, которые ведут другие,\u00a0— {{fact.system}}.",
};
