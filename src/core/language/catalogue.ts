/** What a language must be able to say. A missing key in any language is a compile error. */
import type { MessageId } from "../advice/messages.ts";
import type { Purchase } from "../advice/pitch/purchase.ts";
import type { Audience } from "../advice/script/messages.ts";
import type { AdSource } from "../budget/ad-sources.ts";
import type { InputId } from "../budget/inputs/input.ts";
import type { Decision } from "../budget/plan-shift.ts";
import type { ScenarioId } from "../budget/scenarios.ts";
import type { Base } from "../diagnosis/baseline.ts";
import type { Severity } from "../diagnosis/check.ts";
import type { Signal } from "../diagnosis/decomposition.ts";
import type { Reach, Verdict } from "../diagnosis/gap.ts";
import type { DriverFactor, Owner, Part, Stance } from "../diagnosis/ownership.ts";
import type { CountedUnit, FactKind } from "../facts/fact.ts";
import type { IssueCode } from "../situation/issue.ts";
import type { Metric, Skill } from "../situation/schema.ts";
import type { HeadingId } from "./headings.ts";

export type { MessageId };

/** Words for the ids that figures carry; nominative, lower case unless a name. */
export type TermId =
  | `metric.${Metric}`
  | `factor.${DriverFactor}`
  | `owner.${Owner}`
  | `part.${Part}`
  | `base.${Base}`
  | `skill.${Skill}`
  | `verdict.${Verdict}`
  | `stance.${Stance}`
  | `decision.${Decision}`
  | `signal.${Signal}`
  | `reach.${Reach}`
  | `severity.${Severity}`
  | `kind.${FactKind}`
  | `input.${InputId}`
  | `input-question.${InputId}`
  | `scenario.${ScenarioId}`
  | `channel-status.${AdSource["status"]}`
  | `purchase.${Purchase}`
  | "all-ads"
  | "other-ads"
  | `audience.${Audience}`
  | `period.${"any" | "latest"}`
  | "helpline.emergency"
  | `source.${"own" | "rule" | "two-periods" | "all-orders" | "computed" | "compare"}`
  | `basis.${"adSpend" | "paidOrders" | "marginPerOrder" | "ordersPerVisitToday"}`
  | `outcome.${"pass" | "fail" | "unknown" | "not-applicable" | "error"}`;

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Catalogue {
  /** Sentences; `{{fact.x}}` and `{{claim.x}}` are the only slots, no figure stands in the words themselves. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly terms: Readonly<Record<TermId, string>>;
  /** Nouns of counted things by plural category, without the number. */
  readonly nouns: Readonly<Record<CountedUnit, PluralForms>>;
  /** Titles and table heads of the report. */
  readonly headings: Readonly<Record<HeadingId, string>>;
  /** Why an input cannot be read and what to do; `{name}` stands for a parameter of the issue. */
  readonly issues: Readonly<Record<IssueCode, string>>;
}
