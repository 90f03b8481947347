/** What of the diagnosis stands in the letter and what is attached to it: the same for files and pages. */
import type { FullAdvice } from "../advice/advise.ts";
import { stepLost } from "../diagnosis/run-checks.ts";
import { heldFindings } from "./diagnosis.ts";
import type { AdviceDocument } from "./document.ts";

type Diagnosis = AdviceDocument["diagnosis"];

export interface Divided<Item> {
  readonly letter: readonly Item[];
  readonly attached: readonly Item[];
}

const FINDINGS_IN_LETTER = 3;
const CONTRADICTIONS_IN_LETTER = 4;

const divided = <Item>(items: readonly Item[], inLetter: number): Divided<Item> => ({
  letter: items.slice(0, inLetter),
  attached: items.slice(inLetter),
});

/** Failures in the order in which a letter tells them. */
export const dividedFindings = (
  { ranked }: Pick<FullAdvice, "ranked">,
  { diagnosis }: AdviceDocument,
): Divided<Diagnosis["findings"][number]> =>
  divided(
    ranked.flatMap((index) => diagnosis.findings[index] ?? []),
    FINDINGS_IN_LETTER,
  );

/** Those that could overturn the verdict first. */
export const dividedContradictions = ({
  diagnosis,
}: AdviceDocument): Divided<Diagnosis["contradictions"][number]> =>
  divided(diagnosis.contradictions, CONTRADICTIONS_IN_LETTER);

/** Whether it was luck: a question of its own only where the opening leaves it open. */
const LUCK = "bad-month";
/** The script is the answer. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(["tell-the-team"]);
const ALWAYS: ReadonlySet<string> = new Set(["missed-kpi", "suspicion", "ask-first"]);
const ANSWERS_IN_LETTER = 5;

/** The answers a letter has room for, in their order: those on the miss, then what was asked in the person's own words. */
export function dividedFaq({ faq, gaps }: AdviceDocument): Divided<AdviceDocument["faq"][number]> {
  const open = gaps[0]?.verdict !== "real-miss";
  const always = (id: string): boolean => ALWAYS.has(id) || (open && id === LUCK);
  const room = ANSWERS_IN_LETTER - faq.filter(({ id }) => always(id)).length;
  const others = faq
    .filter(({ id }) => !always(id) && id !== LUCK && !SAID_ELSEWHERE.has(id))
    .slice(0, Math.max(0, room));
  const letter = faq.filter((entry) => always(entry.id) || others.includes(entry));
  return { letter, attached: faq.filter((entry) => !letter.includes(entry)) };
}

/** What was checked and is in order, in a sentence each; a single one is no list. */
export function heldTexts({ diagnosis }: AdviceDocument): string[] {
  const texts = heldFindings(diagnosis.findings)
    .filter(({ check }) => !diagnosis.decompositions.some((split) => stepLost(check, split)))
    .flatMap(({ text }) => text ?? []);
  return texts.length > 1 ? texts : [];
}

/** True when a share of a step was set by a rule: whose a shared step is, nobody measured. */
export const hasSharedSteps = ({ diagnosis }: Pick<FullAdvice, "diagnosis">): boolean =>
  diagnosis.decompositions.some(({ drivers }) => drivers.some(({ part }) => part === "shared"));
