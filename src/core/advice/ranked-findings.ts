/** Failures in the order in which a letter tells them: those that bear on the step spoken of, then by what one can do. */
import type { Severity, Topic } from "../diagnosis/check.ts";
import { CHECK_BY_ID } from "../diagnosis/checks/registry.ts";
import type { Finding } from "../diagnosis/run-checks.ts";
import type { DiagnosisContext } from "./context.ts";
import { systemStep } from "./steps.ts";

const SEVERITIES: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
/** Targets, money and hours have answers of their own, so the letter tells the rest first. */
const TOPIC_ORDER: readonly Topic[] = [
  "website",
  "sales",
  "service",
  "measurement",
  "ads",
  "customers",
  "content",
  "social",
  "targets",
  "money",
  "team",
];

/** Of findings that weigh alike, those that anyone can picture come first. */
const TOLD_FIRST: readonly string[] = [
  "unanswered-leads",
  "slow-lead-response",
  "slow-pages",
  "mobile-gap",
  "lost-clicks",
  "shifting-layout",
];

/** Indexes into `diagnosis.findings`: failures only. */
export function rankedFindings(context: DiagnosisContext): number[] {
  const { diagnosis, deeper } = context;
  const factor = deeper?.strongest.driver.factor ?? systemStep(context)?.driver.factor;
  const isAbout = ({ check }: Finding): boolean =>
    factor !== undefined && (CHECK_BY_ID[check].factors as readonly string[]).includes(factor);
  const rank = (finding: Finding): number => {
    const { result, topic } = finding;
    if (result.outcome !== "fail") return Number.POSITIVE_INFINITY;
    const place = TOLD_FIRST.indexOf(finding.check);
    return (
      (isAbout(finding) ? 0 : 10_000) +
      TOPIC_ORDER.indexOf(topic) * 1000 +
      SEVERITIES[result.severity] * 100 +
      (place < 0 ? TOLD_FIRST.length : place)
    );
  };
  return diagnosis.findings
    .map((finding, index) => ({ index, rank: rank(finding) }))
    .filter(({ rank: place }) => Number.isFinite(place))
    .sort((left, right) => left.rank - right.rank)
    .map(({ index }) => index);
}
