/** What was found in a part of the house, said aloud as a fact about it, to those who can mend it. */
import type { AdviceContext } from "../context.ts";
import type { MaybeMessage } from "../message.ts";
import { rankedFindings } from "../ranked-findings.ts";
import { type Audience, SPOKEN_CHECKS, type SpokenCheck, say } from "./messages.ts";

/** Parts of the house, as each audience can do something about them. */
const FACTS_FOR: Readonly<Record<Audience, readonly SpokenCheck[]>> = {
  team: [
    "slow-lead-response",
    "unanswered-leads",
    "mobile-gap",
    "slow-pages",
    "lost-clicks",
    "slow-service",
    "slow-interaction",
    "shifting-layout",
    "slow-server",
    "low-satisfaction",
    "open-complaints",
    "weak-rating",
    "abandoned-carts",
  ],
  manager: ["slow-approvals", "wide-span"],
  executive: ["paid-dependence"],
  client: [],
};

/** One finding, as a fact; one that bears on the step spoken of before any other. */
export function fact(audience: Audience, context: AdviceContext): MaybeMessage {
  const { findings } = context.diagnosis;
  const known: ReadonlySet<string> = new Set(FACTS_FOR[audience]);
  const index = rankedFindings(context).find((at) => known.has(findings[at]?.check ?? ""));
  if (index === undefined) return undefined;
  const check = findings[index]?.check as SpokenCheck;
  const slots = Object.fromEntries(SPOKEN_CHECKS[check].map((name) => [name, `findings.${index}.${name}`]));
  return { id: `script.fact.${check}`, slots };
}

/** Leads that wait and leads that never hear: said together, where both were found. */
export function leadFacts(audience: Audience, context: AdviceContext): MaybeMessage[] {
  const first = fact(audience, context);
  const pair = ["slow-lead-response", "unanswered-leads"] as const;
  const found = pair.flatMap((check) => {
    const index = context.diagnosis.findings.findIndex(
      ({ check: id, result }) => id === check && result.outcome === "fail",
    );
    return index < 0 ? [] : [say(`script.fact.${check}`, { value: `findings.${index}.value` })];
  });
  const both = audience === "team" && found.length > 1 && found.some(({ id }) => first && id === first.id);
  return both ? found : [first];
}
