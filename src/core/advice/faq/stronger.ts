/** How to get stronger: the skill that moves this funnel. */
import type { Text } from "../../facts/fact.ts";
import { observed, term } from "../../facts/ledger.ts";
import { type AdviceContext, isStep } from "../context.ts";
import { firstFactor, SKILL_FOR_FACTOR } from "../steps.ts";
import { say } from "./messages.ts";

export function stronger(context: AdviceContext): Text {
  const { situation, ledger, losses, causal } = context;
  const target = causal ? losses.find(isStep) : undefined;
  const skill = SKILL_FOR_FACTOR[target?.driver.factor ?? firstFactor(context)];
  const skillPath = ledger.has("growth.depth")
    ? "growth.depth"
    : ledger.add("growth.depth", term(`skill.${skill}`));
  const level = situation.skills?.[skill];
  const opening = target
    ? say("faq.stronger.depth", { skill: skillPath, factor: `${target.path}.factor` })
    : say("faq.stronger.open", { skill: skillPath });
  return [
    [
      opening,
      ...(level === undefined
        ? []
        : [
            say("faq.stronger.level", {
              skill: skillPath,
              level: ledger.add(`skills.${skill}`, observed(level, "number", `skills.${skill}`)),
            }),
          ]),
    ],
    [say("faq.stronger.step", { skill: skillPath })],
  ];
}
