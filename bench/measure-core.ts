// Microseconds per advise() and render() in plain Node, for each situation in examples/.
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { FULL_SITUATION, RICH_SITUATION } from "./full-situation.ts";
import { median } from "./statistics.ts";

const root = join(import.meta.dirname, "..");
const WARM_UP_MS = 200;

/** What the bench uses of src/core/index.ts, which it loads at run time: it also runs where there is no core yet. */
interface Core {
  readonly parseSituation: (
    input: unknown,
  ) => { ok: true; value: { locale?: string } } | { ok: false; issues: unknown };
  readonly readOwnWords: (situation: unknown) => Promise<unknown>;
  readonly diagnose: (situation: unknown, today: string, words: unknown) => unknown;
  readonly advise: (situation: unknown, today: string, words: unknown) => unknown;
  readonly loadLanguage: (locale: string) => Promise<unknown>;
  readonly render: (advice: unknown, language: unknown) => string;
}

export interface CoreTimes {
  readonly example: string;
  readonly adviseMicroseconds: number;
  readonly renderMicroseconds: number;
  readonly bothMicroseconds: number;
}

export async function measureCore(secondsPerExample: number): Promise<CoreTimes[] | string> {
  const entry = join(root, "src/core/index.ts");
  if (!existsSync(entry)) return "src/core/index.ts does not exist";
  const core: Partial<Core> = await import(entry);
  if (!isComplete(core))
    return "src/core/index.ts does not export parseSituation, diagnose, advise, loadLanguage and render";
  const examples = globSync("examples/*.json", { cwd: root }).sort();
  if (examples.length === 0) return "there are no situations in examples/";
  const times: CoreTimes[] = [];
  for (const example of examples) {
    const typed = JSON.parse(readFileSync(join(root, example), "utf8"));
    times.push(await timesOf(core, basename(example, ".json"), typed, secondsPerExample));
  }
  times.push(await timesOf(core, "three channels, all topics", RICH_SITUATION, secondsPerExample));
  return times;
}

const isComplete = (core: Partial<Core>): core is Core =>
  [core.parseSituation, core.readOwnWords, core.diagnose, core.advise, core.loadLanguage, core.render].every(
    (part) => typeof part === "function",
  );

async function timesOf(core: Core, example: string, typed: unknown, seconds: number): Promise<CoreTimes> {
  const parsed = core.parseSituation(typed);
  if (!parsed.ok) throw new Error(`${example} is not a valid situation: ${JSON.stringify(parsed.issues)}`);
  const situation = parsed.value;
  const language = await core.loadLanguage(situation.locale ?? "en");
  const today = new Date().toISOString().slice(0, 10);

  const advising: number[] = [];
  const rendering: number[] = [];
  const both: number[] = [];
  const begun = performance.now();
  while (performance.now() - begun < WARM_UP_MS + seconds * 1000) {
    const start = performance.now();
    const advice = core.advise(situation, today, await core.readOwnWords(situation));
    const advised = performance.now();
    core.render(advice, language);
    const rendered = performance.now();
    if (start - begun < WARM_UP_MS) continue;
    advising.push(advised - start);
    rendering.push(rendered - advised);
    both.push(rendered - start);
  }
  return {
    example,
    adviseMicroseconds: median(advising) * 1000,
    renderMicroseconds: median(rendering) * 1000,
    bothMicroseconds: median(both) * 1000,
  };
}

export interface DiagnosisTime {
  readonly microseconds: number;
  /** The same for the first example, as a yardstick of the machine. */
  readonly leastMicroseconds: number;
}

/** A diagnosis of everything at once, beside that of the least there can be, in turns. */
export async function measureDiagnosis(seconds: number): Promise<DiagnosisTime | string> {
  const entry = join(root, "src/core/index.ts");
  if (!existsSync(entry)) return "src/core/index.ts does not exist";
  const core: Partial<Core> = await import(entry);
  if (!isComplete(core)) return "src/core/index.ts does not export diagnose";
  const parsed = core.parseSituation(FULL_SITUATION);
  if (!parsed.ok) throw new Error(`the full situation is not valid: ${JSON.stringify(parsed.issues)}`);
  const least = { kpis: [{ metric: "revenue", target: 150_000, actual: 121_000 }] };
  const today = new Date().toISOString().slice(0, 10);
  const timeOf = async (situation: unknown): Promise<number> => {
    const start = performance.now();
    core.diagnose(situation, today, await core.readOwnWords(situation));
    return performance.now() - start;
  };
  const full: number[] = [];
  const small: number[] = [];
  const begun = performance.now();
  while (performance.now() - begun < WARM_UP_MS + seconds * 1000) {
    const times = [await timeOf(parsed.value), await timeOf(least)] as const;
    if (performance.now() - begun < WARM_UP_MS) continue;
    full.push(times[0]);
    small.push(times[1]);
  }
  return { microseconds: median(full) * 1000, leastMicroseconds: median(small) * 1000 };
}
