/** Said or sent by the marketer. First person, no confession that the figures do not make, nobody accused. */
import type { SCRIPT_MESSAGES } from "../../advice/script/script.ts";

export const script: Readonly<Record<keyof typeof SCRIPT_MESSAGES, string>> = {
  "script.team.open":
    "{{fact.metric}} за {{fact.period}}: план\u00a0— {{fact.target}}, факт\u00a0— {{fact.actual}}. Говорю об этом сразу, не дожидаясь вопросов.",
  "script.manager.open":
    "{{fact.metric}}: план\u00a0— {{fact.target}}, факт\u00a0— {{fact.actual}}. Лучше, если это прозвучит от меня и вместе с тем, что за этим стоит.",
  "script.executive.open":
    "{{fact.metric}} за {{fact.period}}: факт\u00a0— {{fact.actual}}, план\u00a0— {{fact.target}}.",
  "script.client.open":
    "Итог за {{fact.period}}. {{fact.metric}}: в плане\u00a0— {{fact.target}}, по факту\u00a0— {{fact.actual}}.",
  "script.open-so-far":
    "{{fact.metric}}, промежуточно: позади {{fact.days}}, план на это время\u00a0— {{fact.target}}, факт\u00a0— {{fact.actual}}. Период ещё идёт, так что это замер, а не итог.",
  "script.chance":
    "Возможно, это просто случайность: при таких объёмах порог, за которым разница что-то доказывает,\u00a0— примерно {{fact.allowance}}, и разрыв его не достигает.",
  "script.sure": "Разрыв больше случайного: обычный разброс\u00a0— примерно {{fact.allowance}}.",
  "script.ordinary":
    "При этом сам период по меркам нашей истории обычный, а вот план от привычного уровня ушёл.",
  "script.unsure":
    "Больше ли это обычного колебания, пока сказать не могу; собираю то, что нужно для ответа.",
  "script.mine":
    "Сначала моя часть. Главное в ней: {{claim.driver}}. С этого и начинаю; покажу, что это даст.",
  "script.client.mine":
    "Сначала о нашей части. Главное в ней: {{claim.driver}}. Этим мы уже занялись и покажем, что это даст.",
  "script.client.request":
    "Предлагаем начать с одного: «{{fact.factor}}». Остальное пока не трогаем, чтобы было видно, что это дало.",
  "script.mine-shared":
    "Сначала моя часть: {{fact.own}}. Больше всего в ней весит {{fact.factor}}, и это общий шаг.",
  "script.mine-none":
    "Сначала моя часть: на шагах, которые веду только я, результат ничто не ухудшило. Говорю это после проверки.",
  "script.mine-open":
    "Сначала моя часть: её размера я пока не знаю и гадать не буду. Реклама на мне, её цифры я принесу.",
  "script.mine-chance":
    "Сначала моя часть: пока разницу с планом можно объяснить случайностью, причин не называю, ни своих, ни чужих. За своими цифрами слежу.",
  "script.system":
    "Дальше то, что зависит не только от маркетинга. Точка отсчёта\u00a0— {{fact.base}}, и самое крупное здесь: {{claim.driver}}.",
  "script.system-unsure":
    "Сам по себе этот шаг ещё может оказаться случайностью, поэтому сначала на него стоит посмотреть и только потом что-то менять.",
  "script.ambition": "Часть разрыва, {{fact.ambition}}, была заложена в самом плане: он требовал скачка.",
  "script.further-down": "Дальше по воронке картина тяжелее, чем видно по этому показателю: по выручке {{claim.gap}}. Главное там: {{claim.driver}}.",
  "script.held": "Что помогло: {{claim.driver}}.",
  "script.open-question":
    "Что произошло на каждом шаге воронки, сейчас не видно никому из нас. Это я хочу изменить в первую очередь.",
  "script.tried": "Что уже пробовали: {{fact.words}}.",
  "script.no-blame": "Я ищу не виноватого, а шаг, который можно починить.",
  "script.team.ask": "Теперь о том, чем вы можете помочь.",
  "script.manager.ask": "Теперь о том, что нужно от вас.",
  "script.executive.ask": "Больше всего сейчас поможет вот что.",
  "script.client.ask": "Теперь о том, что дальше.",
  "script.ask-patience": "Прошу судить не по этому периоду, а по нескольким, и ничего из-за него не менять.",
  "script.review": "{{fact.date}} вернёмся к цифрам, какими бы они ни были.",
  "script.team.message":
    "{{fact.metric}}, коротко перед встречей: {{claim.gap}}. Разбор и моя часть\u00a0— на самой встрече; {{fact.date}} смотрим снова.",
  "script.manager.message":
    "{{fact.metric}}: {{claim.gap}}. Хочу показать, что за этим видно, и попросить об одном. Найдётся время на этой неделе? Следующая сверка\u00a0— {{fact.date}}.",
  "script.executive.message":
    "{{fact.metric}}: {{claim.gap}}. Разбор и одна просьба\u00a0— на одной странице; следующая сверка\u00a0— {{fact.date}}.",
  "script.client.message":
    "{{fact.metric}}: {{claim.gap}}. Что за этим стоит и что мы предлагаем\u00a0— в письме; следующая сверка\u00a0— {{fact.date}}.",
  "script.team.subject": "{{fact.metric}} за {{fact.period}}: цифра, моя часть и одна просьба",
  "script.manager.subject": "{{fact.metric}} за {{fact.period}}: что за цифрой и одна просьба",
  "script.executive.subject": "{{fact.metric}} за {{fact.period}}: результат, разбор, просьба",
  "script.client.subject": "{{fact.metric}} за {{fact.period}}: результат и следующие шаги",
  "script.greeting": "Добрый день,",
  "script.closing": "Если кто-то захочет посмотреть на цифры вместе, с удовольствием пройдусь по ним.",
  "script.question.fault": "Это твоя вина?",
  "script.question.fault-own": "Моя часть поддаётся счёту: {{fact.own}}. Я ею занимаюсь.",
  "script.question.fault-shared":
    "Моя часть\u00a0— {{fact.own}}, и я ею занимаюсь. Ещё {{fact.system}}\u00a0— на шагах, которые веду не я; от того, что за них спросят с меня, они не починятся.",
  "script.question.fault-system":
    "Мои шаги в сумме к разрыву ничего не добавили. {{fact.system}}\u00a0— на шагах, которые веду не я, и я хочу помочь их починить.",
  "script.question.fault-open":
    "Честно ответить пока не могу ни я, ни кто-либо ещё: по этим цифрам причину не назвать. Как только будет видно, скажу.",
  "script.question.fault-chance":
    "Пока разрыв можно объяснить случайностью, говорить о чьей-то вине рано. Если он повторится, вы услышите об этом от меня.",
  "script.question.target": "План был реалистичным?",
  "script.question.target-reached":
    "На прошлых периодах он выполнялся бы с такой частотой: {{fact.times}} из {{fact.of}}. Дальше пусть говорят сами цифры.",
  "script.question.target-never":
    "Ни один из прошлых периодов (их у нас {{fact.of}}) до него не дотянул. Дальше пусть говорят сами цифры.",
  "script.question.target-step":
    "В нём был скачок: {{fact.ambition}}. Если план остаётся таким, хочу понимать, за счёт чего мы его закроем.",
  "script.question.target-open": "Без прошлых периодов сказать не могу. Я их принесу.",
  "script.question.next": "Что дальше?",
  "script.question.next-answer":
    "По одному изменению за раз, чтобы было видно, что оно дало. Результат смотрим {{fact.date}}.",
};
