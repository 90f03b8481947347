/** From optimiser to transformer: what to rebuild, which skill goes deep, which stay broad, and a plan with ends to measure. */
import type { Text } from "../../facts/fact.ts";
import { observed, term } from "../../facts/ledger.ts";
import type { Skill } from "../../situation/schema.ts";
import { type AdviceContext, isStep } from "../context.ts";
import { cite } from "../figures/cite.ts";
import { messagesOf } from "../message.ts";
import { firstFactor, rebuildOf, SKILL_FOR_FACTOR, systemFactor, systemStep } from "../steps.ts";

export const GROWTH_MESSAGES = {
  "growth.depth": ["skill", "factor"],
  "growth.depth-open": ["skill"],
  "growth.breadth": ["skill", "factor"],
  "growth.breadth-base": ["skill"],
  "growth.level": ["level"],
  "growth.crafting": [],
  "growth.first-month": ["factor"],
  "growth.first-month-open": [],
  "growth.second-month": ["factor", "owner"],
  "growth.second-month-own": ["factor"],
  "growth.second-month-open": [],
  "growth.third-month": ["metric"],
} as const;
const say = messagesOf(GROWTH_MESSAGES);

export interface Growth {
  readonly moves: readonly Text[];
  readonly matrix: { readonly depth: MatrixEntry; readonly breadth: readonly MatrixEntry[] };
  readonly plan: readonly { readonly days: 30 | 60 | 90; readonly text: Text }[];
}

export interface MatrixEntry {
  readonly skill: Skill;
  readonly text: Text;
}

const BREADTHS = 3;
/** Skills that help whatever the funnel says, in the order they are offered when the drivers name too few. */
const COMMON_SKILLS: readonly Skill[] = ["analytics", "economics", "content", "ai"];

function skillEntry(
  context: AdviceContext,
  skill: Skill,
  factorPath: string | undefined,
  depth: boolean,
): MatrixEntry {
  const { ledger, situation } = context;
  const path = `skills.${skill}.name`;
  const skillPath = ledger.has(path) ? path : ledger.add(path, term(`skill.${skill}`));
  const level = situation.skills?.[skill];
  const levelPath = `skills.${skill}`;
  if (level !== undefined && !ledger.has(levelPath))
    ledger.add(levelPath, observed(level, "number", levelPath));
  const opening = depth
    ? factorPath === undefined
      ? say("growth.depth-open", { skill: skillPath })
      : say("growth.depth", { skill: skillPath, factor: factorPath })
    : factorPath === undefined
      ? say("growth.breadth-base", { skill: skillPath })
      : say("growth.breadth", { skill: skillPath, factor: factorPath });
  return {
    skill,
    text: [[opening, ...(level === undefined ? [] : [say("growth.level", { level: levelPath })])]],
  };
}

/** One depth for the step that cost most, breadths for the next ones; each skill once. */
function matrix(context: AdviceContext): Growth["matrix"] {
  const wanted = new Map<Skill, string | undefined>();
  for (const { driver, path } of context.losses.filter(isStep)) {
    const skill = SKILL_FOR_FACTOR[driver.factor];
    if (!wanted.has(skill)) wanted.set(skill, `${path}.factor`);
  }
  const strongest = context.losses.find(isStep);
  const depth = strongest
    ? SKILL_FOR_FACTOR[strongest.driver.factor]
    : SKILL_FOR_FACTOR[firstFactor(context)];
  const depthPath = strongest && `${strongest.path}.factor`;
  for (const skill of COMMON_SKILLS) if (!wanted.has(skill)) wanted.set(skill, undefined);
  wanted.delete(depth);
  return {
    depth: skillEntry(context, depth, depthPath, true),
    breadth: [...wanted].slice(0, BREADTHS).map(([skill, path]) => skillEntry(context, skill, path, false)),
  };
}

function plan(context: AdviceContext): Growth["plan"] {
  const { ledger } = context;
  const factor = firstFactor(context);
  const system = context.causal ? systemStep(context) : undefined;
  const opened = factor === "unexplained" || (context.behind && !context.causal);
  const firstPath = ledger.add("growth.plan.factor", term(`factor.${factor}`));
  const ownSecond = opened
    ? say("growth.second-month-open", {})
    : say("growth.second-month-own", { factor: firstPath });
  const second = system
    ? say("growth.second-month", { factor: `${system.path}.factor`, owner: `${system.path}.owner` })
    : ownSecond;
  const start = opened
    ? say("growth.first-month-open", {})
    : say("growth.first-month", { factor: firstPath });
  return [
    { days: 30, text: [[start]] },
    { days: 60, text: [[second]] },
    { days: 90, text: [[say("growth.third-month", { metric: "gaps.0.metric" })]] },
  ];
}

export function growth(context: AdviceContext): Growth {
  const system = systemFactor(context);
  const own = context.losses.find(({ driver }) => driver.part === "own");
  const factors = [system, own?.driver.factor].filter((factor) => factor !== undefined);
  const chosen = factors.length > 0 ? factors : [firstFactor(context)];
  cite(context.ledger, "job-crafting", "effect", "number");
  return {
    moves: [...chosen.map((factor): Text => [[rebuildOf(factor)]]), [[say("growth.crafting", {})]]],
    matrix: matrix(context),
    plan: plan(context),
  };
}
