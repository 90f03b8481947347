/**
 * Sentences that many reports need have three wordings, so that colleagues who lay their reports side by side do not
 * read the same letter. Which one is spoken hangs on the figures of the situation: the same situation, the same words.
 */
import type { FactPath, Message } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";

/** The ids with their slots; the further wordings stand in the catalogues as `<id>.b` and `<id>.c`. */
export const VARIED_MESSAGES = {
  "faq.missed-kpi.real": ["gap"],
  "faq.missed-kpi.noise": ["allowance"],
  "faq.missed-kpi.noise-cause": [],
  "faq.missed-kpi.wait": [],
  "faq.bad-month.counted": ["allowance", "gap"],
  "faq.bad-month.worse-than-before": ["change", "base"],
  "faq.bad-month.use-real": [],
  "faq.bad-month.use-chance": [],
  "faq.bad-month.step-range": [],
  "faq.suspicion.step": [],
  "faq.realistic-target.step-up": ["previous", "lift"],
  "faq.realistic-target.not-wrong": [],
  "faq.realistic-target.step-plan": [],
  "faq.realistic-target.step-history": [],
  "faq.ask-first.give": ["factor"],
  "faq.ask-first.way": [],
  "faq.ask-first.noise": [],
  "faq.ask-first.noise-why": [],
  "faq.tell-the-team.real": ["gap"],
  "faq.tell-the-team.noise": ["gap"],
  "faq.tell-the-team.own-first": ["own"],
  "faq.tell-the-team.open-part": [],
  "faq.tell-the-team.roles": ["owner"],
  "faq.tell-the-team.no-cause": [],
  "faq.tell-the-team.line": ["given", "target"],
  "faq.tell-the-team.line-open": [],
  "faq.tell-the-team.tone": [],
  "faq.tell-the-team.debrief": ["better"],
  "faq.tell-the-team.step": [],
  "faq.overwhelmed.others": ["gap", "own"],
  "faq.overwhelmed.noise": [],
  "faq.overwhelmed.target": ["ambition"],
  "faq.overwhelmed.step-noise": [],
  "faq.impostor.own-small": ["own", "gap"],
  "faq.impostor.noise": [],
  "faq.impostor.sting": ["factor"],
  "faq.impostor.step": [],
  "faq.budget-refused.not-asked": [],
  "faq.budget-refused.unknown": [],
  "faq.budget-refused.unknown-why": [],
  "faq.budget-refused.calm": [],
  "faq.more-money.close": ["required", "now"],
  "faq.more-money.caveat": [],
  "faq.more-money.step": [],
  "faq.stop-doing.noise": [],
  "faq.stop-doing.explain": [],
  "faq.stop-doing.chance-step": ["factor"],
  "faq.stop-doing.two-changes": [],
  "faq.stop-doing.fault": [],
  "faq.stop-doing.step": [],
  "faq.promise.counts": ["low", "high"],
  "faq.promise.run-rate": ["runRate"],
  "faq.promise.more": ["factor", "required", "now"],
  "faq.promise.early": [],
  "faq.promise.step": [],
  "faq.transformer.noise": [],
  "faq.transformer.noise-build": [],
  "faq.transformer.start-noise": [],
  "faq.transformer.reach": ["own", "system"],
  "faq.stronger.why": [],
} as const;
type Varied = typeof VARIED_MESSAGES;
export type VariedId = keyof Varied;

/** The same for the further wordings. */
export const FURTHER_WORDINGS = Object.fromEntries(
  Object.entries(VARIED_MESSAGES).flatMap(([id, slots]) => [
    [`${id}.b`, slots],
    [`${id}.c`, slots],
  ]),
) as unknown as {
  readonly [Id in `${VariedId}.${"b" | "c"}`]: Id extends `${infer Base extends VariedId}.${"b" | "c"}`
    ? Varied[Base]
    : never;
};

/** FNV-1a: a small, even hash of a text. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return hash >>> 0;
}

const SUFFIXES = ["", ".b", ".c"] as const;

/** A sentence in the wording that belongs to this situation. */
export function vary<Id extends VariedId>(
  { gap, situation, main, causal }: Pick<AdviceContext, "gap" | "situation" | "main" | "causal">,
  id: Id,
  slots: Readonly<Record<Varied[Id][number], FactPath>>,
): Message {
  const { metric, fullTarget, actual } = gap;
  const { model } = situation.business ?? {};
  const seed = [id, metric, fullTarget, actual, model, main.stance, causal].join("|");
  return { id: `${id}${SUFFIXES[hashOf(seed) % SUFFIXES.length] ?? ""}`, slots };
}
