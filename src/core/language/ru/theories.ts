/** What the person suspects, and what the figures say to it. */
import type { THEORY_MESSAGES } from "../../advice/theories.ts";

export const theories: Readonly<Record<keyof typeof THEORY_MESSAGES, string>> = {
  "theory.confirmed.step": "У тебя сказано: «{{fact.words}}». Цифры согласны: {{claim.driver}}.",
  "theory.confirmed.check": "У тебя сказано: «{{fact.words}}». Проверка видит то же самое.",
  "theory.step-lost":
    "У тебя сказано: «{{fact.words}}». Шаг, о котором речь, и правда просел: {{claim.driver}}. Но в этом ли дело, по таким цифрам пока не понять; для этого вопросы ниже.",
  "theory.fault-only":
    "У тебя сказано: «{{fact.words}}». Чинить там есть что, но в этот раз результат потерян не на этом.",
  "theory.refuted.gain":
    "У тебя сказано: «{{fact.words}}». В этот раз цифры говорят другое: {{claim.driver}}. Того, что видно изо дня в день, это не отменяет; просто разрыв возник в другом месте.",
  "theory.refuted.held":
    "У тебя сказано: «{{fact.words}}». По этим цифрам шаг «{{fact.factor}}» сдвинулся не больше, чем бывает случайно, так что разрыв возник в другом месте.",
  "theory.refuted.check": "У тебя сказано: «{{fact.words}}». По проверке там всё в порядке.",
  "theory.no-miss":
    "У тебя сказано: «{{fact.words}}». Может быть и так, но промаха больше случайного, который пришлось бы этим объяснять, в этом периоде нет.",
  "theory.open": "У тебя сказано: «{{fact.words}}». Ни за, ни против этого цифры пока не говорят.",
  "theory.own-fault.confirmed":
    "У тебя сказано: «{{fact.words}}». Бо́льшая часть и правда в твоих шагах: {{fact.own}}. Это рычаг, а не вина.",
  "theory.own-fault.step-lost":
    "У тебя сказано: «{{fact.words}}». Своя часть есть, и она настоящая: {{fact.own}} из {{fact.gap}}. Остальное\u00a0— не твоё.",
  "theory.own-fault.refuted":
    "У тебя сказано: «{{fact.words}}». Цифры этого не подтверждают: в том, на что ты влияешь, лежит {{fact.own}} из {{fact.gap}}.",
  "theory.own-fault.none":
    "У тебя сказано: «{{fact.words}}». По этим цифрам в шагах, которые зависят только от тебя, потери нет.",
  "theory.own-fault.no-miss":
    "У тебя сказано: «{{fact.words}}». Промаха больше случайного здесь нет, так что и винить себя не за что.",
  "theory.own-fault.open":
    "У тебя сказано: «{{fact.words}}». Чья это часть, по таким цифрам не скажет никто, и ты тоже.",
};
