/** Situations made from the schema itself: every field, every bound, extremes preferred. New fields are covered by themselves. */
import fc from "fast-check";
import { situationSchema } from "../../src/core/contract.ts";

interface Node {
  readonly def: {
    readonly type: string;
    readonly innerType?: Node;
    readonly element?: Node;
    readonly shape?: Readonly<Record<string, Node>>;
    readonly entries?: Readonly<Record<string, string>>;
  };
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
  readonly isInt?: boolean;
  readonly format?: string | null;
}

interface PatternCheck {
  readonly _zod: { readonly def: { readonly pattern?: RegExp } };
}

const patternOf = (node: Node): string => {
  const checks = (node.def as { readonly checks?: readonly PatternCheck[] }).checks ?? [];
  return checks.map((check) => String(check._zod.def.pattern)).join(" ");
};

const LONGEST_LIST = 4;
/** Smaller figures are refused, see the table of refusals. */
const SMALLEST = 1e-9;

function numbers({ minValue, maxValue, isInt, format }: Node): fc.Arbitrary<number> {
  const min = Math.max(minValue ?? 0, 0);
  const max = Math.min(maxValue ?? 1e12, 1e12);
  if (isInt || format === "safeint") return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  const edges = [min, max, 0, 1, SMALLEST, 0.001, 3, 1e6].filter((value) => value >= min && value <= max);
  return fc
    .oneof(
      { arbitrary: fc.constantFrom(...edges), weight: 2 },
      { arbitrary: fc.double({ min, max, noNaN: true }), weight: 1 },
      { arbitrary: fc.double({ min, max: Math.max(min, Math.min(max, 5000)), noNaN: true }), weight: 3 },
    )
    .map((value) => (value > 0 && value < SMALLEST ? SMALLEST : value));
}

const dates = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const usualDates = fc.constantFrom("2026-10-01", "2026-10-31", "2026-11-01", "2026-11-30");
const currencies = fc.constantFrom("USD", "RUB", "TRY", "JPY", "KWD");
const countries = fc.constantFrom("TR", "US", "RU", "ZZ");
const words = fc.oneof(
  fc.string({ maxLength: 80, unit: "binary" }),
  fc.constantFrom("{{fact.gaps.0.gap}}", "<b>|`*_", "\u2028\u0000", "__proto__"),
);

/** Mostly present, so that deep combinations come about. */
const maybe = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined, freq: 3 });

function from(node: Node): fc.Arbitrary<unknown> {
  const { type, innerType, element, shape, entries } = node.def;
  if (innerType) return maybe(from(innerType));
  if (shape)
    return fc.record(Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, from(child)])));
  if (element) return fc.array(from(element), { minLength: 1, maxLength: LONGEST_LIST });
  if (entries) return fc.constantFrom(...Object.values(entries));
  if (type === "number") return numbers(node);
  if (type === "boolean") return fc.boolean();
  if (node.format === "date") return fc.oneof(usualDates, dates);
  if (node.format !== "regex") return words;
  return patternOf(node).includes("{3}") ? currencies : countries;
}

const whole = from(situationSchema() as unknown as Node);

/** Keeps parts below their wholes in a share of cases, so that not nearly all are refused as impossible. */
function settle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settle);
  if (typeof value !== "object" || value === null) return value;
  const record = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, settle(child)]));
  const below = (part: string, wholeName: string) => {
    const [smaller, larger] = [record[part], record[wholeName]];
    if (typeof smaller === "number" && typeof larger === "number") record[part] = Math.min(smaller, larger);
  };
  for (const part of ["organicRevenue", "emailRevenue", "refunds"]) below(part, "revenue");
  for (const part of ["leads", "orders"]) below(part, "sessions");
  below("qualifiedLeads", "leads");
  below("clicks", "impressions");
  below("conversionsA", "visitorsA");
  below("conversionsB", "visitorsB");
  below("min", "max");
  if (record.metric === "conversion-rate" || record.metric === "retention") {
    for (const field of ["target", "actual", "previous"]) {
      if (typeof record[field] === "number") record[field] %= 1;
    }
  }
  if (typeof record.start === "string")
    Object.assign(record, { start: "2026-10-01", end: "2026-10-31", asOf: undefined });
  return record;
}

/** Of the schema's shape, though not always possible; with extremes. */
export const schemaShaped: fc.Arbitrary<unknown> = fc.oneof(whole, whole.map(settle), whole.map(settle));
