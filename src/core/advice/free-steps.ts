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

export interface FreeSteps {
  /** The step that would test what was complained of, unless it was given out already; undefined without one. */
  readonly about: (theme: Theme) => Message | undefined;
  /** The next step not yet given out, about one of these topics if any are named; undefined when none is left. */
  readonly next: (topics?: readonly Topic[]) => Message | undefined;
}

/** Steps of one advice; asking changes what is left. */
export function freeSteps({ findings, gaps, painPoints }: Diagnosis): FreeSteps {
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
  return {
    about: (theme) => take(left.findIndex(({ check }) => check === CHECK_FOR_THEME[theme])),
    next: (topics) => take(left.findIndex(({ topic }) => topics === undefined || topics.includes(topic))),
  };
}
