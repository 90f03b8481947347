/** What the person suspects, set against the figures: confirmed, refuted, or neither. Feelings are not judged. */
import type { PainPoint } from "../situation/own-words/own-words.ts";
import type { CheckId } from "./checks/registry.ts";
import type { Decomposition, Driver } from "./decomposition.ts";
import type { Gap } from "./gap.ts";
import { goodSign } from "./metric.ts";
import type { DriverFactor } from "./ownership.ts";
import type { Finding } from "./run-checks.ts";
import { readTheories, type Theory, type TheoryPart } from "./suspected-parts.ts";

/**
 * `confirmed`: the step lost, and what stands behind it is at fault. `step-lost`: the step lost, why is not known.
 * `fault-only`: there is a fault, but the step did not lose this time. `refuted`: the step held or gained, or what is
 * suspected was itself checked and is in order. Not to see a loss is no proof that there was none: a step that chance
 * leaves open, with nothing checked behind it, is `unclear`. `no-miss`: there is nothing to explain. `open`: the figures
 * do not reach it.
 */
export const THEORY_OUTCOMES = [
  "confirmed",
  "step-lost",
  "fault-only",
  "unclear",
  "refuted",
  "no-miss",
  "open",
] as const;
export type TheoryOutcome = (typeof THEORY_OUTCOMES)[number];

export interface JudgedTheory extends Pick<Theory, "part" | "matched" | "painPoint"> {
  readonly outcome: TheoryOutcome;
  /** The step that speaks for or against it: index into the decompositions, and into that one's drivers. */
  readonly step: { readonly decomposition: number; readonly driver: number } | null;
  /** Index into the findings: the check that speaks for or against it. */
  readonly finding: number | null;
}

interface Ground {
  readonly factors: readonly DriverFactor[];
  readonly checks: readonly CheckId[];
}

/** Where each part would show: its steps in the funnel, and what is checked of it. */
const GROUNDS: Readonly<Record<Exclude<TheoryPart, "own-fault">, Ground>> = {
  clicks: { factors: ["click-cost", "result-cost"], checks: ["rising-click-cost", "low-click-through"] },
  arrival: { factors: ["arrival"], checks: ["lost-clicks", "slow-pages", "slow-server"] },
  site: {
    factors: ["conversion", "lead-rate", "visit-value", "arrival"],
    checks: [
      "slow-pages",
      "slow-interaction",
      "slow-server",
      "shifting-layout",
      "mobile-gap",
      "weak-conversion",
    ],
  },
  "lead-rate": { factors: ["lead-rate"], checks: ["weak-conversion", "falling-conversion"] },
  conversion: { factors: ["conversion", "visit-value"], checks: ["weak-conversion", "falling-conversion"] },
  qualification: { factors: ["qualification"], checks: ["weak-qualification"] },
  closing: { factors: ["closing", "lead-value"], checks: ["weak-closing"] },
  "order-value": { factors: ["order-value"], checks: [] },
  content: { factors: ["organic"], checks: ["thin-content", "unread-content", "falling-organic"] },
  social: { factors: [], checks: ["irregular-social", "quiet-social"] },
  "sales-response": {
    factors: ["closing", "qualification", "lead-value"],
    checks: ["slow-lead-response", "unanswered-leads"],
  },
  service: {
    factors: ["repeat", "refunds"],
    checks: ["slow-service", "low-satisfaction", "open-complaints"],
  },
  season: { factors: [], checks: ["season-blind-target"] },
  budget: { factors: ["ad-spend"], checks: ["refused-budget", "unbacked-target"] },
  target: {
    factors: ["target"],
    checks: ["unbacked-target", "unreachable-target", "never-reached-target", "target-beyond-plan"],
  },
  tracking: {
    factors: ["unexplained"],
    checks: ["lost-clicks", "more-conversions-than-clicks", "platform-above-shop"],
  },
};

/** Checks that would tell whether a suspected part is at fault. */
export const checksOfPart = (part: TheoryPart): readonly CheckId[] =>
  part === "own-fault" ? [] : GROUNDS[part].checks;

/** A step that lost less than this part of the gap is not what the person means. */
const WORTH_BLAMING = 0.05;

export interface Evidenced {
  /** The first explains the first KPI; revenue that nobody set as a KPI may follow. */
  readonly decompositions: readonly Decomposition[];
  readonly gap: Gap;
  readonly findings: readonly Finding[];
}

const pull = ({ subject }: Decomposition, { contribution }: Driver): number =>
  -goodSign(subject.metric) * contribution;

interface Step {
  readonly decomposition: number;
  readonly driver: number;
  readonly known: Driver;
  /** Its pull toward the miss as a part of the gap that it belongs to. */
  readonly weight: number;
}

function stepsIn(whole: Decomposition, decomposition: number, factors: readonly DriverFactor[]): Step[] {
  return whole.drivers.flatMap((known, driver): Step[] => {
    const fits = factors.includes(known.factor) && (known.part !== "ambition" || known.factor === "target");
    const weight = pull(whole, known) / Math.max(Math.abs(whole.subject.gap), Number.MIN_VALUE);
    return fits ? [{ decomposition, driver, known, weight }] : [];
  });
}

/**
 * Steps of the part, those that moved beyond chance first, then the larger first: in what explains the first KPI, else
 * further down, in revenue that nobody set as a KPI.
 */
function stepsOf({ decompositions }: Evidenced, factors: readonly DriverFactor[]): Step[] {
  const hidden = decompositions.findIndex(({ subject }) => subject.kpi === null);
  const [main, deeper] = [decompositions[0], decompositions[hidden]];
  const inMain = main === undefined ? [] : stepsIn(main, 0, factors);
  const steps = inMain.length > 0 || deeper === undefined ? inMain : stepsIn(deeper, hidden, factors);
  return steps.sort(
    ({ known: left }, { known: right }) =>
      Number(left.signal === "noise") - Number(right.signal === "noise") ||
      Math.abs(right.contribution) - Math.abs(left.contribution),
  );
}

function findingOf(
  { findings }: Evidenced,
  checks: readonly CheckId[],
): { failed: boolean; index: number } | undefined {
  const decided = findings
    .map(({ check, result }, index) => ({ check, outcome: result.outcome, index }))
    .filter(({ check, outcome }) => checks.includes(check) && (outcome === "fail" || outcome === "pass"));
  const failed = decided.find(({ outcome }) => outcome === "fail");
  const shown = failed ?? decided[0];
  return shown && { failed: shown.outcome === "fail", index: shown.index };
}

/** A loss of this part of the gap would be worth blaming; the band by chance must leave it out to clear a step. */
const WORTH_CLEARING = 0.2;

/** True when even the bad end of the step's band is no loss worth blaming. */
function isCleared({ known, decomposition }: Step, { decompositions }: Evidenced): boolean {
  const whole = decompositions[decomposition];
  if (whole === undefined) return false;
  const sign = goodSign(whole.subject.metric);
  const worst = Math.max(-sign * known.low, -sign * known.high);
  return worst <= WORTH_CLEARING * Math.abs(whole.subject.gap);
}

interface Judgement {
  readonly outcome: TheoryOutcome;
  /** The step that decides it. */
  readonly step: Step | undefined;
}

function judgement(
  known: Evidenced,
  ground: Ground,
  check: { readonly failed: boolean } | undefined,
): Judgement {
  const steps = stepsOf(known, ground.factors);
  const [step] = steps;
  const lost = step !== undefined && step.known.signal !== "noise" && step.weight > WORTH_BLAMING;
  if (lost) return { outcome: check?.failed || ground.checks.length === 0 ? "confirmed" : "step-lost", step };
  if (check?.failed) return { outcome: "fault-only", step };
  // One step that chance leaves open is enough for a loss to hide in, unless the thing itself was checked.
  const open = steps.find((entry) => !isCleared(entry, known));
  if (open === undefined)
    return { outcome: step === undefined && check === undefined ? "open" : "refuted", step };
  return check === undefined ? { outcome: "unclear", step: open } : { outcome: "refuted", step: undefined };
}

function judgePart(theory: Theory, ground: Ground, known: Evidenced): JudgedTheory {
  const check = findingOf(known, ground.checks);
  const { outcome, step } = judgement(known, ground, check);
  const { part, matched, painPoint } = theory;
  return {
    part,
    matched,
    painPoint,
    outcome,
    step: step ? { decomposition: step.decomposition, driver: step.driver } : null,
    finding: check?.index ?? null,
  };
}

/** A target that asks for this part of the gap is a reason for it; one that asks for less than that is none. */
const TARGET_MATTERS = 0.25;
const TARGET_HARDLY = 0.05;

/** "The target was raised", against the step up that it contains: that is in the split, not in any single step. */
function judgeTarget(theory: Theory, known: Evidenced): JudgedTheory {
  const { part, matched, painPoint } = theory;
  const share = known.decompositions[0]?.split.ambition.share ?? null;
  const base = known.decompositions[0]?.subject.base;
  const check = findingOf(known, GROUNDS.target.checks);
  const sinceBefore = base === "previous" || base === "run-rate";
  const outcome: TheoryOutcome =
    sinceBefore && share !== null && share >= TARGET_MATTERS
      ? "confirmed"
      : check?.failed
        ? "fault-only"
        : sinceBefore && share !== null && share <= TARGET_HARDLY
          ? "refuted"
          : "open";
  return { part, matched, painPoint, outcome, step: null, finding: check?.index ?? null };
}

/** "It is all my fault", against the own part of the gap. */
function judgeOwnFault({ part, matched, painPoint }: Theory, { decompositions }: Evidenced): JudgedTheory {
  const outcomes: Readonly<Record<Decomposition["stance"], TheoryOutcome>> = {
    "mostly-own": "confirmed",
    shared: "step-lost",
    "mostly-system": "refuted",
    unknown: "open",
  };
  const stance = decompositions[0]?.stance ?? "unknown";
  return { part, matched, painPoint, outcome: outcomes[stance], step: null, finding: null };
}

/** Every theory in the pain points, in their order. Without a miss beyond chance there is nothing to blame anything for. */
export function judgeTheories(painPoints: readonly PainPoint[], known: Evidenced): JudgedTheory[] {
  const suspicions = readTheories(painPoints).filter(
    ({ painPoint }) => painPoints[painPoint]?.field === "painPoints",
  );
  return suspicions.map((theory) => {
    const { part, matched, painPoint } = theory;
    if (known.gap.verdict !== "real-miss" && (part === "own-fault" || known.gap.verdict !== "too-few-data")) {
      const ground = part === "own-fault" ? undefined : GROUNDS[part];
      const check = ground && findingOf(known, ground.checks);
      const outcome: TheoryOutcome = check?.failed
        ? "fault-only"
        : known.gap.verdict === "too-few-data"
          ? "open"
          : "no-miss";
      return { part, matched, painPoint, outcome, step: null, finding: check?.failed ? check.index : null };
    }
    if (part === "own-fault") return judgeOwnFault(theory, known);
    return part === "target" ? judgeTarget(theory, known) : judgePart(theory, GROUNDS[part], known);
  });
}
