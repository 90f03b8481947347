/** Contradictions in words: what disagrees, the two readings, the one test, and what hangs on it. */
import { CONTRADICTIONS, type ContradictionId } from "../diagnosis/contradictions/registry.ts";
import type { Contradiction } from "../diagnosis/find-contradictions.ts";
import type { Message } from "../facts/fact.ts";

const SLOTS = ["said", "implied"] as const;
/** Contradictions about one KPI may name it. */
const WITH_METRIC: ReadonlySet<string> = new Set([
  "kpi-against-funnel",
  "plan-against-target",
  "previous-against-history",
]);

type Aspect = "text" | "rival" | "test";

const slotsOf = (id: ContradictionId): readonly string[] =>
  WITH_METRIC.has(id) ? [...SLOTS, "metric"] : SLOTS;

/** `text`: what disagrees; `rival`: the two readings; `test`: the one thing that tells them apart. */
export const CONTRADICTION_MESSAGES = {
  ...(Object.fromEntries(
    CONTRADICTIONS.flatMap(({ id }) => [
      [`contradiction.${id}.text`, slotsOf(id)],
      [`contradiction.${id}.rival`, []],
      [`contradiction.${id}.test`, []],
    ]),
  ) as unknown as Readonly<Record<`contradiction.${ContradictionId}.${Aspect}`, readonly string[]>>),
  "contradiction.fork-verdict": ["gap", "verdict"],
  "contradiction.fork-stance": ["gap"],
} as const;

export interface WordedContradiction {
  /** Index into `diagnosis.contradictions`. */
  readonly index: number;
  readonly text: Message;
  readonly rival: Message;
  readonly test: Message;
  /** What would be said if the other figure were true; undefined when nothing hangs on it. */
  readonly fork: Message | undefined;
}

function forkMessage({ fork }: Contradiction, path: string): Message | undefined {
  if (fork === null) return undefined;
  const gap = `${path}.fork.gap`;
  return fork.overturns
    ? { id: "contradiction.fork-verdict", slots: { gap, verdict: `${path}.fork.verdict` } }
    : { id: "contradiction.fork-stance", slots: { gap } };
}

export const wordedContradictions = (contradictions: readonly Contradiction[]): WordedContradiction[] =>
  contradictions.map((contradiction, index) => {
    const { id } = contradiction;
    const path = `contradictions.${index}`;
    const slots = Object.fromEntries(slotsOf(id).map((name) => [name, `${path}.${name}`]));
    return {
      index,
      text: { id: `contradiction.${id}.text`, slots },
      rival: { id: `contradiction.${id}.rival`, slots: {} },
      test: { id: `contradiction.${id}.test`, slots: {} },
      fork: forkMessage(contradiction, path),
    };
  });
