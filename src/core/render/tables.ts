/** The tables of a report, as text cells: the same for Markdown, plain text and pages. */
import type { FullAdvice } from "../advice/advise.ts";
import type { DecidedShift } from "../budget/plan-shift.ts";
import type { Driver } from "../diagnosis/decomposition.ts";
import { isCausal } from "../diagnosis/diagnose.ts";
import { goodSign } from "../diagnosis/metric.ts";
import { evidenceById } from "../evidence/registry.ts";
import type { Speaker } from "../language/speak.ts";

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Last row sums up the others. */
  readonly total?: boolean;
}

export interface ReportTables {
  readonly gaps: Table;
  /** Own, system, ambition and what is open; null when the gap has no place yet, or may be chance. */
  readonly split: Table | null;
  readonly drivers: Table | null;
  /** The same for a figure further down the funnel that nobody set as a KPI and that lags more. */
  readonly furtherDown: Table | null;
  /** The change by channel; null when the channels do not carry the figure. */
  readonly channels: Table | null;
  readonly path: Table | null;
  readonly scenarios: Table | null;
  readonly assumptions: Table | null;
}

const MISSING = "–";

const shown = (say: Speaker, path: string): string => (say.known(path) ? say.fact(path) : MISSING);

function gapsTable({ diagnosis }: FullAdvice, say: Speaker): Table {
  return {
    head: [
      say.heading("column.metric"),
      say.heading("column.target"),
      say.heading("column.actual"),
      say.heading("column.gap"),
      say.heading("column.attainment"),
      say.heading("column.verdict"),
    ],
    rows: diagnosis.gaps.map(({ index, verdict }) => [
      say.fact(`gaps.${index}.metric`),
      say.fact(`gaps.${index}.target`),
      say.fact(`gaps.${index}.actual`),
      say.signed(`gaps.${index}.gap`),
      shown(say, `gaps.${index}.attainment`),
      say.term(`verdict.${verdict}`),
    ]),
  };
}

const MAIN = "decompositions.0";

function splitTable({ diagnosis, facts }: FullAdvice, say: Speaker): Table | null {
  const main = diagnosis.decompositions[0];
  if (main === undefined || main.subject.base === "none" || main.subject.gap === 0) return null;
  // A share of a gap says something only where something is missing, and blames as long as chance explains it.
  const behind = goodSign(main.subject.metric) * main.subject.gap < 0;
  if (behind && !isCausal(diagnosis)) return null;
  const names = (["own", "system", "ambition", "unexplained"] as const).filter(
    (part) => facts.get(`${MAIN}.split.${part}.amount`)?.shown !== 0,
  );
  const share = (text: string): string[] => (behind ? [text] : []);
  return {
    head: [say.heading("column.part"), say.heading("column.amount"), ...share(say.heading("column.share"))],
    rows: [
      ...names.map((part) => [
        say.heading(part),
        say.signed(`${MAIN}.split.${part}.amount`),
        ...share(say.signed(`${MAIN}.split.${part}.share`)),
      ]),
      [say.heading("column.total"), say.signed(`${MAIN}.subject.gap`), ...share("")],
    ],
    total: true,
  };
}

/** Steps that moved first, then what the target asked on top, then what is open. */
const group = (driver: Driver | undefined): number =>
  driver?.part === "unexplained" ? 2 : driver?.part === "ambition" ? 1 : 0;

function driverRow(driver: Driver | undefined, path: string, say: Speaker): string[][] {
  if (driver === undefined) return [];
  return [
    [
      say.fact(`${path}.factor`),
      shown(say, `${path}.before`),
      shown(say, `${path}.now`),
      say.signed(`${path}.contribution`),
      say.term(`part.${driver.part}`),
      say.fact(`${path}.owner`),
      driver.ownWeight === null ? MISSING : say.term(`signal.${driver.signal}`),
    ],
  ];
}

function driversTable({ diagnosis, facts }: FullAdvice, position: number | null, say: Speaker): Table | null {
  if (position === null) return null;
  const { drivers } = diagnosis.decompositions[position] ?? { drivers: [] };
  if (!drivers.some(({ ownWeight }) => ownWeight !== null)) return null;
  const path = `decompositions.${position}`;
  const order = drivers
    .map((_, index) => index)
    .filter((index) => facts.get(`${path}.drivers.${index}.contribution`)?.shown !== 0)
    .sort((left, right) => group(drivers[left]) - group(drivers[right]));
  return {
    head: [
      say.heading("column.step"),
      say.heading("column.before"),
      say.heading("column.now"),
      say.heading("column.contribution"),
      say.heading("column.part"),
      say.heading("column.owner"),
      say.heading("column.range"),
    ],
    rows: [
      ...order.flatMap((index) => driverRow(drivers[index], `${path}.drivers.${index}`, say)),
      [say.heading("column.total"), "", "", say.signed(`${path}.subject.gap`), "", "", ""],
    ],
    total: true,
  };
}

function channelsTable({ diagnosis }: FullAdvice, say: Speaker): Table | null {
  const parts = diagnosis.decompositions[0]?.channels ?? [];
  if (parts.length === 0) return null;
  return {
    head: [
      say.heading("column.channel"),
      say.heading("column.before"),
      say.heading("column.now"),
      say.heading("column.change"),
      say.heading("column.worst-step"),
    ],
    rows: parts.map((_, index) => {
      const path = `${MAIN}.channels.${index}`;
      return [
        say.fact(`${path}.name`),
        shown(say, `${path}.before`),
        shown(say, `${path}.now`),
        say.signed(`${path}.contribution`),
        shown(say, `${path}.step`),
      ];
    }),
  };
}

/** Months shown of the path; all of them are in the JSON. */
const SHOWN_MONTHS = [1, 3, 6, 9, 12, 15, 18, 21, 24];

function pathTable({ months }: DecidedShift, say: Speaker): Table {
  const money = (value: number): string => say.signed("budgetShift.end.expected", value);
  return {
    head: [
      say.heading("column.month"),
      say.heading("column.bad-case"),
      say.heading("column.expected"),
      say.heading("column.good-case"),
    ],
    rows: months
      .filter(({ month }) => SHOWN_MONTHS.includes(month))
      .map(({ month, p10, expected, p90 }) => [String(month), money(p10), money(expected), money(p90)]),
  };
}

function scenariosTable({ scenarios }: DecidedShift, say: Speaker): Table {
  return {
    head: [
      say.heading("column.scenario"),
      say.heading("column.after-year"),
      say.heading("column.after-horizon"),
      say.heading("column.payback"),
    ],
    rows: scenarios.map(({ id }, index) => [
      say.term(`scenario.${id}`),
      say.signed(`budgetShift.scenarios.${index}.after12`),
      say.signed(`budgetShift.scenarios.${index}.after24`),
      shown(say, `budgetShift.scenarios.${index}.paybackMonth`),
    ]),
  };
}

/** One's own figures and the house's assumptions in words; evidence by its id, which the list of sources explains. */
function sourceWords(kind: "observed" | "assumed", source: string, say: Speaker): string {
  if (kind === "observed") return say.term("source.own");
  return evidenceById(source) ? source : say.term("source.rule");
}

function assumptionsTable({ assumptions }: DecidedShift, say: Speaker): Table {
  return {
    head: [
      say.heading("column.assumption"),
      say.heading("column.value"),
      say.heading("column.kind"),
      say.heading("column.source"),
    ],
    rows: assumptions.map(({ id, kind, source, low, high }, index) => {
      const path = `budgetShift.assumptions.${index}`;
      const range = low === high ? "" : ` (${say.fact(`${path}.low`)} – ${say.fact(`${path}.high`)})`;
      return [
        say.term(`input.${id}`),
        `${say.fact(`${path}.expected`)}${range}`,
        say.term(`kind.${kind}`),
        sourceWords(kind, source, say),
      ];
    }),
  };
}

/** All tables of a report; null where there is nothing to show. */
export function reportTables(advice: FullAdvice, say: Speaker): ReportTables {
  const shift = advice.budgetShift.decision === "not-enough-data" ? null : advice.budgetShift;
  return {
    gaps: gapsTable(advice, say),
    split: splitTable(advice, say),
    drivers: driversTable(advice, 0, say),
    furtherDown: driversTable(advice, advice.furtherDown, say),
    channels: channelsTable(advice, say),
    path: shift && pathTable(shift, say),
    scenarios: shift && scenariosTable(shift, say),
    assumptions: shift && assumptionsTable(shift, say),
  };
}
