/** The fields of the form: their names, what each holds, and which part of a situation each becomes. */
import type { Situation } from "../../core/index.ts";

type Metric = Situation["kpis"][number]["metric"];
type FunnelPeriod = NonNullable<NonNullable<Situation["funnel"]>["actual"]>;
export type FunnelKey = keyof FunnelPeriod;

/** Columns of the funnel: this period, the one before, the plan. */
export const COLUMNS = ["now", "before", "plan"] as const;
export type Column = (typeof COLUMNS)[number];

export const STEPS = ["ads", "clicks", "visits", "leads", "orders", "revenue"] as const;
export type Step = (typeof STEPS)[number];

/** This period's ad money is the main question about the budget, so it is not asked again. */
export type FunnelField = Exclude<`${Column}-${Step}`, "now-ads">;

export const MAIN_FIELDS = ["metric", "target", "actual", "ads", "currency", "pain"] as const;
export const MORE_FIELDS = ["previous", "history", "margin", "setBy", "start", "end", "label"] as const;
export type PlainField = (typeof MAIN_FIELDS)[number] | (typeof MORE_FIELDS)[number] | "json";
export type FieldName = PlainField | FunnelField;

export const isFunnelField = (name: `${Column}-${Step}`): name is FunnelField => name !== "now-ads";

export const columnFields = (column: Column): FunnelField[] =>
  STEPS.map((step) => `${column}-${step}` as const).filter(isFunnelField);

export const FUNNEL_FIELDS: readonly FunnelField[] = COLUMNS.flatMap(columnFields);

/** In the order of the page; errors are listed in it. */
export const FIELD_NAMES: readonly FieldName[] = [...MAIN_FIELDS, ...MORE_FIELDS, ...FUNNEL_FIELDS, "json"];

export const SITUATION_COLUMN = { now: "actual", before: "previous", plan: "plan" } as const satisfies Record<
  Column,
  keyof NonNullable<Situation["funnel"]>
>;

export const FUNNEL_KEY = {
  ads: "adSpend",
  clicks: "clicks",
  visits: "sessions",
  leads: "leads",
  orders: "orders",
  revenue: "revenue",
} as const satisfies Record<Step, FunnelKey>;

/** The stage of the funnel that a KPI itself states, so that its figure is not asked twice. */
export const OWN_STAGE: Readonly<Partial<Record<Metric, FunnelKey>>> = {
  revenue: "revenue",
  orders: "orders",
  leads: "leads",
  "qualified-leads": "qualifiedLeads",
  signups: "leads",
  traffic: "sessions",
};

/** Where a KPI's figure for each column is typed. */
export const KPI_FIELD = { now: "actual", before: "previous", plan: "target" } as const satisfies Record<
  Column,
  PlainField
>;

/** Metrics typed as a percentage, with the value below which "0.4" might as well mean forty per cent. */
export const PERCENT_METRICS: Readonly<Partial<Record<string, number>>> = {
  "conversion-rate": 0.1,
  retention: 1,
};

const PLAIN_POINTERS: readonly (readonly [pointer: string, field: PlainField])[] = [
  ["/kpis/0/target", "target"],
  ["/kpis/0/actual", "actual"],
  ["/kpis/0/previous", "previous"],
  ["/kpis/0/history", "history"],
  ["/kpis/0/label", "label"],
  ["/kpis", "metric"],
  ["/budget/setBy", "setBy"],
  ["/budget", "ads"],
  ["/currency", "currency"],
  ["/painPoints", "pain"],
  ["/business", "margin"],
  ["/period/start", "start"],
  ["/period", "end"],
];

const startsAt = (pointer: string, start: string): boolean =>
  pointer === start || pointer.startsWith(`${start}/`);

/** The field behind a JSON pointer into the situation that the form made. */
export function fieldAt(pointer: string, isFilled: (field: FieldName) => boolean): FieldName {
  const plain = PLAIN_POINTERS.find(([start]) => startsAt(pointer, start));
  if (plain) return plain[1];
  const [, , columnKey, stage] = pointer.split("/");
  const column = COLUMNS.find((name) => SITUATION_COLUMN[name] === columnKey);
  if (column === undefined) return "metric";
  const step = STEPS.find((name) => FUNNEL_KEY[name] === stage);
  const name = step && (`${column}-${step}` as const);
  if (name === "now-ads") return "ads";
  return name && isFilled(name) ? name : KPI_FIELD[column];
}
