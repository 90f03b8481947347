// The budget shift beside the general-purpose way: SLSQP for the allocation, Monte Carlo for the bands, in one run.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AllocationChannel, allocate } from "../src/core/budget/allocation/allocate.ts";
import { stockKernel } from "../src/core/budget/content-stock.ts";
import { michaelisMentenCurve, michaelisMentenThrough } from "../src/core/budget/curves/michaelis-menten.ts";
import { type CurveParameters, curveOf } from "../src/core/budget/curves/response-curve.ts";
import { planShift } from "../src/core/budget/plan-shift.ts";
import { monthlyDifference, type ShiftModel } from "../src/core/budget/projection.ts";
import { sampleBands } from "../src/core/budget/sample-bands.ts";
import { twoPieceQuantile } from "../src/core/budget/two-piece-quantile.ts";
import type { Situation } from "../src/core/index.ts";
import { FULL_SITUATION } from "./full-situation.ts";
import { median } from "./statistics.ts";

const root = join(import.meta.dirname, "..");
const WARM_UP_MS = 300;

interface CaseChannel {
  readonly curve: { readonly type: string } & Readonly<Record<"a" | "b" | "k" | "s", number>>;
  readonly min: number;
  readonly max: number | null;
}

interface AllocationCase {
  readonly id: string;
  readonly channels: readonly CaseChannel[];
  readonly total: number;
}

interface BandCase {
  readonly horizonMonths: number;
  readonly adBudget: number;
  readonly shiftShare: number;
  readonly paid: Readonly<Record<string, number>>;
  readonly content: Readonly<Record<string, number>>;
  readonly uncertain: readonly {
    readonly path: string;
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
    readonly transform: "log" | "logit";
  }[];
}

const { cases } = JSON.parse(readFileSync(join(root, "test/fixtures/vectors.json"), "utf8")) as {
  cases: readonly { id: string; kind: string; inputs: unknown; expected: { status?: string } }[];
};

/** Concave cases with an optimum: what SLSQP can be held against. */
const allocationCases = (): AllocationCase[] =>
  cases.flatMap(({ id, kind, inputs, expected }) => {
    if (kind !== "alloc_fixed" || expected.status !== "ok") return [];
    const { channels, total } = inputs as Omit<AllocationCase, "id">;
    const isPlain = channels.every(({ curve }) => curve.type !== "content" && !(curve.s > 1));
    return isPlain ? [{ id, channels, total }] : [];
  });

function curveOfCase({ type, a, b, k, s }: CaseChannel["curve"]): CurveParameters {
  switch (type) {
    case "power":
      return { form: "power", scale: a, exponent: b };
    case "mm":
      return { form: "michaelis-menten", ceiling: a, halfSpend: k };
    case "log":
      return { form: "logarithmic", scale: a, knee: k };
    case "exp":
      return { form: "exponential", ceiling: a, knee: k };
    default:
      return { form: "hill", ceiling: a, halfSpend: k, slope: s };
  }
}

const channelsOf = ({ channels, total }: AllocationCase): AllocationChannel[] =>
  channels.map(({ curve, min, max }) => ({
    curve: curveOf(curveOfCase(curve)),
    least: min,
    most: max ?? total,
  }));

function medianMicroseconds(run: () => void, seconds = 0.3): number {
  const times: number[] = [];
  const begun = performance.now();
  while (performance.now() - begun < WARM_UP_MS + seconds * 1000) {
    const start = performance.now();
    run();
    if (start - begun >= WARM_UP_MS) times.push(performance.now() - start);
  }
  return median(times) * 1000;
}

const bandCase = (): BandCase => cases.find(({ id }) => id === "pub-bnd-02")?.inputs as unknown as BandCase;

/** The same path as the reference's, drawn at 256 Halton points. */
function ownBands({ horizonMonths, adBudget, shiftShare, paid, content, uncertain }: BandCase) {
  const quantiles = uncertain.map(({ p10, p50, p90, transform }) =>
    twoPieceQuantile({ low: p10, expected: p50, high: p90 }, transform),
  );
  const drawn: Record<string, Record<string, number>> = { paid: { ...paid }, content: { ...content } };
  const plan = { spends: [(1 - shiftShare) * adBudget], content: shiftShare * adBudget };
  return sampleBands({ months: horizonMonths, dimensions: uncertain.length }, (normals, into) => {
    uncertain.forEach(({ path }, index) => {
      const [group, name] = path.split(".") as [string, string];
      (drawn[group] as Record<string, number>)[name] = quantiles[index]?.(normals[index] ?? 0) ?? 0;
    });
    const { paid: ads, content: pieces } = drawn as Record<"paid" | "content", Record<string, number>>;
    const model = {
      ads: [
        {
          spend: adBudget,
          curve: michaelisMentenCurve(
            michaelisMentenThrough({
              spend: adBudget,
              response: ads.response as number,
              elasticity: ads.elasticity as number,
            }),
          ),
        },
      ],
      marginPerOrder: ads.unitValue,
      adIncrementality: ads.incrementality,
      carryover: 0,
      content: { ...pieces, monthlyDecay: pieces.decay, marginPerOrder: pieces.unitValue },
      monthlyDiscount: 0,
      horizonMonths,
    } as unknown as ShiftModel;
    monthlyDifference(model, plan, stockKernel(horizonMonths, model.content), into);
  }).cumulative();
}

export interface ShiftTimes {
  readonly decisions: readonly { readonly name: string; readonly microseconds: number }[];
  readonly reference:
    | {
        readonly scipy: string;
        readonly allocations: number;
        /** Median over the cases of SLSQP's time over ours. */
        readonly allocationRatio: number;
        readonly slowestAllocationRatio: number;
        readonly ownAllocationMicroseconds: number;
        /** Largest shortfall of our value against SLSQP's, as a share; negative where ours is better in every case. */
        readonly worstShortfall: number;
        readonly bandRatio: number;
        readonly ownBandMicroseconds: number;
        readonly draws: number;
        readonly ownError: number;
        readonly drawsError: number;
        readonly sameDrawsRatio: number;
      }
    | string;
}

interface Answer {
  readonly scipy: string;
  readonly allocation: readonly { readonly seconds: number; readonly value: number }[];
  readonly bands: {
    readonly seconds: number;
    readonly draws: number;
    readonly error: number;
    readonly ownError: number;
    readonly sameDrawsSeconds: number;
  };
}

function referenceOf(input: unknown): Answer | string {
  const script = join(import.meta.dirname, "reference/shift.py");
  const run = spawnSync("python3", [script], {
    input: JSON.stringify(input),
    encoding: "utf8",
    timeout: 240_000,
  });
  if (run.error) return "python3 is not installed";
  if (run.status !== 0)
    return /ModuleNotFoundError/.test(run.stderr) ? "python3-scipy is not installed" : run.stderr;
  return JSON.parse(run.stdout) as Answer;
}

function beside(): ShiftTimes["reference"] {
  const plain = allocationCases();
  const own = plain.map((entry) => {
    const channels = channelsOf(entry);
    const microseconds = medianMicroseconds(() => allocate(channels, entry.total), 0.1);
    return { microseconds, value: allocate(channels, entry.total).value };
  });
  const entry = bandCase();
  const last = ownBands(entry).at(-1);
  const ownBandMicroseconds = medianMicroseconds(() => ownBands(entry), 1);
  const bands = { ...entry, own: [last?.p10, last?.p50, last?.p90] };
  const answer = referenceOf({ allocation: plain, bands });
  if (typeof answer === "string") return answer;
  const ratios = own.map(
    ({ microseconds }, index) => ((answer.allocation[index]?.seconds ?? 0) * 1e6) / microseconds,
  );
  const shortfalls = own.map(
    ({ value }, index) => ((answer.allocation[index]?.value ?? value) - value) / value,
  );
  return {
    scipy: answer.scipy,
    allocations: plain.length,
    allocationRatio: median(ratios),
    slowestAllocationRatio: Math.min(...ratios),
    ownAllocationMicroseconds: median(own.map(({ microseconds }) => microseconds)),
    worstShortfall: Math.max(...shortfalls),
    bandRatio: (answer.bands.seconds * 1e6) / ownBandMicroseconds,
    ownBandMicroseconds,
    draws: answer.bands.draws,
    ownError: answer.bands.ownError,
    drawsError: answer.bands.error,
    sameDrawsRatio: (answer.bands.sameDrawsSeconds * 1e6) / ownBandMicroseconds,
  };
}

/** Whole decisions of three examples and of everything at once, then the reference. */
export function measureShift(): ShiftTimes {
  const today = "2026-11-01";
  const example = (name: string): [string, Situation] => [
    name,
    JSON.parse(readFileSync(join(root, "examples", `${name}.json`), "utf8")) as Situation,
  ];
  const situations: readonly (readonly [string, Situation])[] = [
    example("fashion-shop"),
    example("agency-client"),
    example("furniture-hold"),
    ["twelve channels", FULL_SITUATION as unknown as Situation],
  ];
  return {
    decisions: situations.map(([name, situation]) => ({
      name,
      microseconds: medianMicroseconds(() => planShift(situation, today), 1),
    })),
    reference: beside(),
  };
}
