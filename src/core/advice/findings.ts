/** What the checks found, in words. */
import type { Check } from "../diagnosis/check.ts";
import { CHECK_BY_ID, CHECKS, type CheckId } from "../diagnosis/checks/registry.ts";
import type { Finding } from "../diagnosis/run-checks.ts";
import type { Message } from "../facts/fact.ts";
import type { FolkloreClaim } from "../situation/own-words/lexicon.ts";

type Aspect = "title" | "limits" | "pass" | "fail" | "step";
type FindingMessageId =
  | `check.${CheckId}.${Aspect}`
  | `check.folklore-claim.${FolkloreClaim}`
  | "check.unanswered-leads.counted";

type Described = Pick<Check, "figures" | "namesChannel" | "details" | "isOfStep">;

const detailsOf = (id: CheckId): readonly string[] => (CHECK_BY_ID[id] as Described).details ?? [];

/** Everything a text of this check may name. */
function slotsOf(id: CheckId): string[] {
  const check: Described = CHECK_BY_ID[id];
  return ["value", "threshold", ...(check.figures ?? []), ...(check.namesChannel ? ["channel"] : [])];
}

/** `title`: a noun for lists; `pass`, `fail`: what it means here; `step`: what to do; `limits`: when not to trust it. */
const CHECK_MESSAGES = Object.fromEntries(
  CHECKS.flatMap(({ id }) => [
    [`check.${id}.title`, []],
    [`check.${id}.limits`, []],
    [`check.${id}.pass`, slotsOf(id)],
    [`check.${id}.fail`, slotsOf(id)],
    [`check.${id}.step`, []],
    ...detailsOf(id).map((detail) => [`check.${id}.${detail}`, [...slotsOf(id), "words"]]),
  ]),
) as unknown as Readonly<Record<FindingMessageId, readonly string[]>>;

export const FINDING_MESSAGES = {
  ...CHECK_MESSAGES,
  /** A failure that can explain a step that lost is one cause with it, not a second one. */
  "check.linked": ["driver"],
} as const;

export const checkTitle = (id: CheckId): Message => ({ id: `check.${id}.title`, slots: {} });
export const checkLimits = (id: CheckId): Message => ({ id: `check.${id}.limits`, slots: {} });
export const checkStep = (id: CheckId): Message => ({ id: `check.${id}.step`, slots: {} });

/** The sentences about a decided finding; none for one that could not be decided. */
export function findingMessages({ check, result }: Finding, index: number): Message[] {
  if (result.outcome !== "pass" && result.outcome !== "fail") return [];
  const path = `findings.${index}`;
  const slots = Object.fromEntries(slotsOf(check).map((name) => [name, `${path}.${name}`]));
  const { detail } = result.observation;
  return [
    { id: `check.${check}.${result.outcome}`, slots },
    ...(detail === undefined
      ? []
      : [{ id: `check.${check}.${detail}`, slots: { ...slots, words: `${path}.words` } }]),
  ];
}

/** Findings about one step are one cause; it is named with the gravest of them. */
export const isFirstOfStep = (index: number, findings: readonly Finding[]): boolean =>
  findings.findIndex(({ driver }) => driver === findings[index]?.driver) === index;

/** The step a failure can be one cause with. */
export const linkedMessages = ({ check, driver, result }: Finding): Message[] =>
  driver === null || result.outcome !== "fail" || (CHECK_BY_ID[check] as Described).isOfStep
    ? []
    : [{ id: "check.linked", slots: { driver: `decompositions.0.drivers.${driver}.contribution` } }];
