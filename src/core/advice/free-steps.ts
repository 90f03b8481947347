/** Steps that cost nothing but time: of the checks that failed, gravest first, then of what was complained of; each given out once. */
import type { Topic } from "../diagnosis/check.ts";
import type { CheckId } from "../diagnosis/checks/registry.ts";
import type { Diagnosis } from "../diagnosis/diagnose.ts";
import type { Message } from "../facts/fact.ts";
import type { Theme } from "../situation/own-words/lexicon.ts";
import { checkStep } from "./findings.ts";

/** While chance can explain the gap, only what stands apart from the campaigns may be touched. */
const APART_FROM_CAMPAIGNS: ReadonlySet<Topic> = new Set([
  "targets",
  "measurement",
  "service",
  "customers",
  "content",
  "social",
  "team",
]);

/** Checks whose step helps with a part that was complained of, also where no figure of it was given. */
const CHECK_FOR_THEME: Readonly<Partial<Record<Theme, CheckId>>> = {
  "slow-site": "slow-pages",
  "bad-landing": "mobile-gap",
  "lost-clicks": "lost-clicks",
  "few-leads": "dear-leads",
  "few-orders": "weak-conversion",
  "weak-content": "unread-content",
  "no-content-budget": "thin-content",
  "budget-refused": "thin-content",
  "dear-clicks": "rising-click-cost",
  "weak-traffic": "low-click-through",
  "sales-response": "slow-lead-response",
  "weak-closing": "weak-closing",
  "lead-quality": "weak-qualification",
  "tracking-broken": "platform-above-shop",
  "service-complaints": "slow-service",
  season: "season-blind-target",
  "unreal-target": "never-reached-target",
  "target-raised": "unbacked-target",
  "no-time": "long-hours",
  "many-hats": "wide-span",
  "slow-approvals": "slow-approvals",
};

/** Told as a refusal and not as a suspicion: their steps belong to the answer about the budget. */
const KEPT_FOR_OTHERS: ReadonlySet<Theme> = new Set([
  "budget-refused",
  "no-content-budget",
  "small-budget",
  "budget-cut",
]);

export interface FreeSteps {
  /** The step that would test an open suspicion, once; undefined without one. */
  readonly about: (theme: Theme) => Message | undefined;
  /** The next step not yet given out, about one of these topics if any are named; undefined when none is left. */
  readonly next: (topics?: readonly Topic[]) => Message | undefined;
}

/** Steps of one advice; asking changes what is left. */
export function freeSteps({ findings, gaps, painPoints, theories }: Diagnosis): FreeSteps {
  const calm = gaps[0]?.verdict === "within-noise";
  const open = (topic: Topic): boolean => !calm || APART_FROM_CAMPAIGNS.has(topic);
  const failed = findings.filter(({ result }) => result.outcome === "fail");
  // What was complained of and cannot be judged yet; what was checked and is in order needs no step.
  const told = painPoints.flatMap(({ theme }) =>
    findings.filter(({ check, result }) => check === CHECK_FOR_THEME[theme] && result.outcome === "unknown"),
  );
  const left = [...new Set([...failed, ...told])].filter(({ topic }) => open(topic));
  const take = (index: number): Message | undefined => {
    const [finding] = index < 0 ? [] : left.splice(index, 1);
    return finding && checkStep(finding.check);
  };
  // What is suspected and cannot be judged yet keeps its step: it is the test of the suspicion.
  const tests = new Map<Theme, Message>();
  for (const { outcome, painPoint } of theories) {
    const theme = painPoints[painPoint]?.theme;
    if (outcome !== "open" || theme === undefined || KEPT_FOR_OTHERS.has(theme)) continue;
    const test = take(left.findIndex(({ check }) => check === CHECK_FOR_THEME[theme]));
    if (test) tests.set(theme, test);
  }
  return {
    about: (theme) => {
      const test = tests.get(theme);
      tests.delete(theme);
      return test;
    },
    next: (topics) => take(left.findIndex(({ topic }) => topics === undefined || topics.includes(topic))),
  };
}
