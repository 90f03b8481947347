/** Reads a file of reference cases, runs each against the core and says how it went. */
import { budgetRunners } from "./budget.ts";
import { compare, type Difference, type Tolerance } from "./compare.ts";
import { decompositionRunners } from "./decomposition.ts";
import { NotCovered, type Runners } from "./runner.ts";
import { statisticsRunners } from "./statistics.ts";

export const SCHEMA = "kpi-advisor-vectors/1";

const RUNNERS: Runners = { ...decompositionRunners, ...statisticsRunners, ...budgetRunners };

export interface VectorCase {
  readonly id: string;
  readonly kind: string;
  readonly inputs: object;
  readonly expected: object;
  readonly tolerance: Tolerance;
}

export type Outcome =
  | { readonly result: "passed" }
  | { readonly result: "failed"; readonly differences: readonly Difference[] }
  | { readonly result: "failed"; readonly error: string }
  | { readonly result: "not run"; readonly reason: string };

export interface CheckedCase {
  readonly id: string;
  readonly kind: string;
  readonly outcome: Outcome;
}

/** Why a text is no file of reference cases. */
export class BadFile extends Error {}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function caseOf(value: unknown, index: number): VectorCase {
  const refuse = (what: string): never => {
    throw new BadFile(`cases[${index}] ${what}`);
  };
  if (!isObject(value)) return refuse("is no object");
  const { id, kind, inputs, expected, tolerance } = value;
  if (typeof id !== "string" || id === "") return refuse("has no id");
  if (typeof kind !== "string" || kind === "") return refuse(`(${id}) has no kind`);
  if (!isObject(inputs)) return refuse(`(${id}) has no inputs`);
  if (!isObject(expected) || Object.keys(expected).length === 0) return refuse(`(${id}) expects nothing`);
  if (!isObject(tolerance)) return refuse(`(${id}) has no tolerance`);
  return { id, kind, inputs, expected, tolerance };
}

/** The cases of a file's text; throws `BadFile` with the reason when it is not of the format `kpi-advisor-vectors/1`. */
export function readCases(text: string): VectorCase[] {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new BadFile(`is not JSON: ${error instanceof Error ? error.message : "unreadable"}`);
  }
  if (!isObject(file)) throw new BadFile("is no JSON object");
  if (file.schema !== SCHEMA) {
    throw new BadFile(`has the schema ${JSON.stringify(file.schema) ?? "(none)"}, not "${SCHEMA}"`);
  }
  if (!Array.isArray(file.cases) || file.cases.length === 0) throw new BadFile("has no cases");
  if (file.count !== undefined && file.count !== file.cases.length) {
    throw new BadFile(`says it has ${file.count} cases, but has ${file.cases.length}`);
  }
  const cases = file.cases.map(caseOf);
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new BadFile(`has two cases called ${id}`);
    seen.add(id);
  }
  return cases;
}

function outcomeOf({ kind, inputs, expected, tolerance }: VectorCase): Outcome {
  const run = Object.hasOwn(RUNNERS, kind) ? RUNNERS[kind] : undefined;
  if (run === undefined) return { result: "not run", reason: "no runner for this kind" };
  try {
    const differences = compare(run(inputs as never), expected, tolerance);
    return differences.length === 0 ? { result: "passed" } : { result: "failed", differences };
  } catch (error) {
    if (error instanceof NotCovered) {
      return { result: "not run", reason: `the core has nothing for it yet: ${error.message}` };
    }
    return { result: "failed", error: error instanceof Error ? error.message : String(error) };
  }
}

export const check = (cases: readonly VectorCase[]): CheckedCase[] =>
  cases.map((entry) => ({ id: entry.id, kind: entry.kind, outcome: outcomeOf(entry) }));

export interface Tally {
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  readonly notRun: number;
}

function tallyOf(checked: readonly CheckedCase[]): Tally {
  const count = (result: Outcome["result"]): number =>
    checked.filter(({ outcome }) => outcome.result === result).length;
  return {
    cases: checked.length,
    passed: count("passed"),
    failed: count("failed"),
    notRun: count("not run"),
  };
}

/** How the cases went by kind, in the order in which the kinds first come. */
export const tallies = (checked: readonly CheckedCase[]): Map<string, Tally> =>
  new Map(
    [...new Set(checked.map(({ kind }) => kind))].map((kind) => [
      kind,
      tallyOf(checked.filter((entry) => entry.kind === kind)),
    ]),
  );

const figure = (value: unknown): string =>
  typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");

function failuresOf({ id, kind, outcome }: CheckedCase): string[] {
  if (outcome.result !== "failed") return [];
  const name = `FAILED   ${id} (${kind})`;
  if ("error" in outcome) return [`${name}: the core threw: ${outcome.error}`];
  return outcome.differences.map(({ path, got, expected, bound }) => {
    const rule = bound === "" ? "must be equal" : `tolerance ${bound}`;
    return `${name} ${path}: got ${figure(got)}, expected ${figure(expected)}, ${rule}`;
  });
}

/** One line for all cases of a kind that were not run for the same reason. */
function gapsIn(checked: readonly CheckedCase[]): string[] {
  const ids = new Map<string, string[]>();
  for (const { id, kind, outcome } of checked) {
    if (outcome.result !== "not run") continue;
    const gap = `not run  ${kind}: ${outcome.reason}`;
    ids.set(gap, [...(ids.get(gap) ?? []), id]);
  }
  return [...ids].map(([gap, cases]) => `${gap} (${cases.length}: ${cases.join(", ")})`);
}

/** The report: every difference, every kind or case that was not run, then one line for each kind and one for all. */
export function reportOf(checked: readonly CheckedCase[]): string {
  const kinds = [...tallies(checked)];
  const width = Math.max(...kinds.map(([kind]) => kind.length));
  const line = (name: string, { passed, failed, notRun }: Tally): string =>
    `${name.padEnd(width)}  ${passed} passed, ${failed} failed, ${notRun} not run`;
  const details = [...checked.flatMap(failuresOf), ...gapsIn(checked)];
  return [
    ...details,
    ...(details.length > 0 ? [""] : []),
    ...kinds.map(([kind, tally]) => line(kind, tally)),
    line("all", tallyOf(checked)),
    "",
  ].join("\n");
}

/** True when nothing failed and, where everything is required, everything was run. */
export function isGood(checked: readonly CheckedCase[], requireAll: boolean): boolean {
  const { failed, notRun } = tallyOf(checked);
  return failed === 0 && !(requireAll && notRun > 0);
}
