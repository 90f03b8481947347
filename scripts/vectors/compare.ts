/** Compares what the core says with what a case expects. What a case does not state is not judged. */

/** The bounds a case carries. `rel` and `abs` are the rule; the others hold for the figures they are named after. */
export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
  readonly x?: number;
  readonly objectiveRel?: number;
  readonly objectiveAbs?: number;
  readonly shadowPriceRel?: number;
  readonly marginalRel?: number;
  readonly upliftAbs?: number;
  readonly prob?: number;
}

export interface Difference {
  /** Where in `expected`, names and positions joined by dots. */
  readonly path: string;
  readonly got: unknown;
  readonly expected: unknown;
  /** The bound that was broken, in words; empty where the two had to be equal. */
  readonly bound: string;
}

interface Bounds {
  readonly rel: number;
  readonly abs: number;
}

/** The bounds for a number at a path; undefined where the case gives none. */
function boundsAt(path: string, tolerance: Tolerance): Bounds | undefined {
  const [first = ""] = path.split(".");
  const { rel, abs } = tolerance;
  const either = (named: Partial<Bounds>): Bounds | undefined =>
    named.rel === undefined && named.abs === undefined
      ? undefined
      : { rel: named.rel ?? 0, abs: named.abs ?? 0 };
  const named: Record<string, Bounds | undefined> = {
    x: either({ abs: tolerance.x }),
    xStar: either({ abs: tolerance.x }),
    objective: either({ rel: tolerance.objectiveRel, abs: tolerance.objectiveAbs }),
    objectiveAtZero: either({ rel: tolerance.objectiveRel, abs: tolerance.objectiveAbs }),
    currentObjective: either({ rel: tolerance.objectiveRel, abs: tolerance.objectiveAbs }),
    shadowPrice: either({ rel: tolerance.shadowPriceRel }),
    marginal: either({ rel: tolerance.marginalRel }),
    upliftPct: either({ abs: tolerance.upliftAbs }),
    probCumulativePositive: either({ abs: tolerance.prob }),
  };
  return named[first] ?? either({ rel, abs });
}

/** Numbers may be written as "Infinity", for which JSON has no number. */
const numberOf = (value: unknown): number | undefined => {
  if (typeof value === "number") return value;
  if (value === "Infinity") return Number.POSITIVE_INFINITY;
  return value === "-Infinity" ? Number.NEGATIVE_INFINITY : undefined;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function compareNumbers(got: unknown, expected: number, path: string, tolerance: Tolerance): Difference[] {
  const number = numberOf(got);
  if (number === expected) return [];
  const bounds = boundsAt(path, tolerance);
  if (bounds === undefined) return [{ path, got, expected, bound: "the case gives no tolerance for it" }];
  const bound = `abs ${bounds.abs} + rel ${bounds.rel}`;
  // Written so that NaN is a difference.
  const isClose =
    number !== undefined &&
    Number.isFinite(expected) &&
    Math.abs(number - expected) <= bounds.abs + bounds.rel * Math.abs(expected);
  return isClose ? [] : [{ path, got, expected, bound }];
}

/** |got − expected| ≤ abs + rel·|expected| for numbers, entry by entry for lists and objects, equal for all else. */
export function compare(got: unknown, expected: unknown, tolerance: Tolerance, path = ""): Difference[] {
  const number = numberOf(expected);
  if (number !== undefined) return compareNumbers(got, number, path, tolerance);
  if (!isObject(expected)) return got === expected ? [] : [{ path, got, expected, bound: "" }];
  if (!isObject(got) || Array.isArray(got) !== Array.isArray(expected)) {
    return [{ path, got, expected, bound: "" }];
  }
  if (Array.isArray(expected) && Array.isArray(got) && got.length !== expected.length) {
    return [{ path: `${path}.length`, got: got.length, expected: expected.length, bound: "" }];
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    compare(
      Object.hasOwn(got, key) ? got[key] : undefined,
      value,
      tolerance,
      path === "" ? key : `${path}.${key}`,
    ),
  );
}
