/** How to get stronger: the skill that moves this funnel, the one beside it, and a piece of work to begin with. */
import type { Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { levelPath, matrixOf, skillPath } from "../growth/matrix.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { say } from "./messages.ts";
import { vary } from "./wordings.ts";

/** From this mark up one knows a craft; below it one learns it. */
const KNOWS = 4;

export function stronger(context: AdviceContext): Text {
  const { situation } = context;
  const { depth, breadth } = matrixOf(context);
  const skill = skillPath(depth.skill, context);
  const level = situation.skills?.[depth.skill];
  const [beside] = breadth;
  const levelMessage: MaybeMessage =
    level !== undefined &&
    say(level >= KNOWS ? "faq.stronger.level-high" : "faq.stronger.level-low", {
      level: levelPath(depth.skill, context),
    });
  const otherSkill = beside && skillPath(beside.skill, context);
  return paragraphs(
    sentences(
      depth.factor
        ? say("faq.stronger.depth", { skill, factor: depth.factor })
        : say("faq.stronger.open", { skill }),
      levelMessage,
      otherSkill !== undefined &&
        (beside?.factor
          ? say("faq.stronger.beside", { skill, otherSkill, factor: beside.factor })
          : say("faq.stronger.beside-open", { skill, otherSkill })),
      vary(context, "faq.stronger.why", {}),
    ),
    [say(`faq.stronger.exercise.${depth.skill}`, {})],
  );
}
