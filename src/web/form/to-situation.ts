/** Typed fields → a situation to be checked, or what is wrong with the fields. */
import type { Locale } from "../../core/index.ts";
import {
  COLUMNS,
  type Column,
  columnFields,
  FUNNEL_FIELDS,
  FUNNEL_KEY,
  type FunnelKey,
  KPI_FIELD,
  OWN_STAGE,
  SITUATION_COLUMN,
} from "./fields.ts";
import { placeOf } from "./labels.ts";
import { type Problem, problem } from "./problem.ts";
import { type Figures, readFigures } from "./read-figures.ts";
import type { TypedFields } from "./submission.ts";

export type Reading =
  | { readonly ok: true; readonly input: unknown; readonly source: "fields" | "json" }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The JSON box wins over the fields when there is anything in it. */
export function toSituation(fields: TypedFields, locale: Locale): Reading {
  return fields.json === undefined ? fromFields(fields, locale) : fromJson(fields.json);
}

function fromJson(json: string): Reading {
  try {
    return { ok: true, input: JSON.parse(json.trim()), source: "json" };
  } catch {
    return { ok: false, problems: [problem("json", "not-json")] };
  }
}

function fromFields(fields: TypedFields, locale: Locale): Reading {
  const figures = readFigures(fields, locale);
  const problems = [...missing(fields), ...figures.problems];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, input: situationOf(fields, figures, locale), source: "fields" };
}

function missing({ target, actual, start, end }: TypedFields): Problem[] {
  return [
    ...(target === undefined ? [problem("target", "missing-target")] : []),
    ...(actual === undefined ? [problem("actual", "missing-actual")] : []),
    ...(start === undefined && end !== undefined ? [problem("start", "missing-start")] : []),
    ...(start !== undefined && end === undefined ? [problem("end", "missing-end")] : []),
  ];
}

/** Without the keys that hold nothing; nothing at all when all are empty. */
function filled<Value>(
  record: Readonly<Record<string, Value | undefined>>,
): Record<string, Value> | undefined {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Record<string, Value>);
}

const metricOf = ({ metric }: TypedFields): string => metric?.trim() ?? "revenue";

function situationOf(fields: TypedFields, figures: Figures, locale: Locale): unknown {
  const { values, history } = figures;
  return filled<unknown>({
    locale,
    currency: fields.currency?.trim(),
    period: filled({ start: fields.start?.trim(), end: fields.end?.trim() }),
    business: filled({ grossMargin: values.margin }),
    kpis: [
      filled<unknown>({
        metric: metricOf(fields),
        target: values.target,
        actual: values.actual,
        previous: values.previous,
        history,
        label: fields.label?.trim(),
      }),
    ],
    budget: filled<unknown>({ ads: values.ads, setBy: fields.setBy?.trim() }),
    funnel: funnelOf(fields, figures),
    painPoints: fields.pain === undefined ? undefined : [fields.pain.trim()],
  });
}

/** A column exists once one of its own fields is filled; this period's also when another is to be compared with it. */
function funnelOf(fields: TypedFields, figures: Figures): unknown {
  if (!FUNNEL_FIELDS.some((name) => fields[name] !== undefined)) return undefined;
  const columns = COLUMNS.map((column) => {
    const exists = column === "now" || columnFields(column).some((name) => fields[name] !== undefined);
    return [SITUATION_COLUMN[column], exists ? columnOf(column, fields, figures) : undefined] as const;
  });
  return filled(Object.fromEntries(columns));
}

function columnOf(
  column: Column,
  fields: TypedFields,
  { values }: Figures,
): Record<string, number> | undefined {
  const stage: FunnelKey | undefined = (OWN_STAGE as Readonly<Record<string, FunnelKey>>)[metricOf(fields)];
  const stated = stage === undefined ? {} : { [stage]: values[KPI_FIELD[column]] };
  const typed = columnFields(column).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[FUNNEL_KEY[placeOf(name).step], value] as const];
  });
  const adMoney = column === "now" ? { adSpend: values.ads } : {};
  return filled<number>({ ...adMoney, ...stated, ...Object.fromEntries(typed) });
}
