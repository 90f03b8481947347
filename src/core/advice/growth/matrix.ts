/** One skill in depth and a few in breadth: those that move this person's weak steps and in which there is room to grow. */
import type { DriverFactor } from "../../diagnosis/ownership.ts";
import { observed, term } from "../../facts/ledger.ts";
import type { Skill } from "../../situation/schema.ts";
import { type AdviceContext, isStep } from "../context.ts";
import { firstFactor, SKILL_FOR_FACTOR } from "../steps.ts";

export interface ChosenSkill {
  readonly skill: Skill;
  /** Path of the step that it moves; null where no step of this funnel asks for it. */
  readonly factor: string | null;
}

export interface Matrix {
  readonly depth: ChosenSkill;
  readonly breadth: readonly ChosenSkill[];
}

const BREADTHS = 3;
/** Skills that help whatever the funnel says, in the order they are offered when the steps name too few. */
const COMMON_SKILLS: readonly Skill[] = ["analytics", "economics", "content", "ai", "conversion", "seo"];
const HIGHEST_MARK = 5;
/** Taken for a skill without a mark: neither weak nor strong. */
const MIDDLE_MARK = 3;

/** Path of a skill's name. */
export function skillPath(skill: Skill, { ledger }: Pick<AdviceContext, "ledger">): string {
  const path = `skills.${skill}.name`;
  return ledger.once(path, term(`skill.${skill}`));
}

/** Path of the mark that the person gave themselves. */
export function levelPath(skill: Skill, { ledger, situation }: AdviceContext): string {
  const path = `skills.${skill}`;
  return ledger.once(path, observed(situation.skills?.[skill] ?? MIDDLE_MARK, "number", path));
}

interface Candidate extends ChosenSkill {
  /** What the steps it moves lost, weighed by the room to grow in it. */
  readonly worth: number;
}

/** Steps that lost, here and further down, each as a part of its own gap; none while chance can explain them. */
function lostSteps({
  losses,
  causal,
  gap,
  deeper,
}: AdviceContext): { factor: DriverFactor; path: string; lost: number }[] {
  if (!causal) return [];
  const here = losses.filter(isStep).map(({ driver, path }) => ({
    factor: driver.factor,
    path,
    lost: Math.abs(driver.contribution / gap.gap),
  }));
  if (deeper === undefined) return here;
  const { driver, path } = deeper.strongest;
  const below = Math.abs(driver.contribution / deeper.decomposition.subject.gap);
  return [{ factor: driver.factor, path, lost: below }, ...here];
}

function candidates(context: AdviceContext): Candidate[] {
  const { situation } = context;
  const bySkill = new Map<Skill, { factor: string; lost: number }>();
  for (const { factor, path, lost } of lostSteps(context)) {
    const skill = SKILL_FOR_FACTOR[factor];
    const known = bySkill.get(skill);
    bySkill.set(skill, { factor: known?.factor ?? `${path}.factor`, lost: (known?.lost ?? 0) + lost });
  }
  const room = (skill: Skill): number => HIGHEST_MARK + 1 - (situation.skills?.[skill] ?? MIDDLE_MARK);
  return [...bySkill]
    .map(([skill, { factor, lost }]) => ({ skill, factor, worth: lost * room(skill) }))
    .sort((left, right) => right.worth - left.worth);
}

/** Without a step that lost, the skill that tells whether one did. */
const fallback = (context: AdviceContext): DriverFactor =>
  context.causal ? firstFactor(context) : "unexplained";

/** Depth for the skill that moves most and has room, breadths for the next ones; each skill once, weakest marks first among the common. */
export function matrixOf(context: AdviceContext): Matrix {
  const { situation } = context;
  const moved = candidates(context);
  const common = [...COMMON_SKILLS].sort(
    (left, right) => (situation.skills?.[left] ?? MIDDLE_MARK) - (situation.skills?.[right] ?? MIDDLE_MARK),
  );
  const first: ChosenSkill = moved[0] ?? { skill: SKILL_FOR_FACTOR[fallback(context)], factor: null };
  const rest = [
    ...moved.slice(1),
    ...common
      .filter((skill) => !moved.some((entry) => entry.skill === skill))
      .map((skill) => ({ skill, factor: null })),
  ].filter(({ skill }) => skill !== first.skill);
  return {
    depth: { skill: first.skill, factor: first.factor },
    breadth: rest.slice(0, BREADTHS).map(({ skill, factor }) => ({ skill, factor })),
  };
}
