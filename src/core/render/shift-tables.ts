/** The tables of the budget shift, as text cells: the same for Markdown, plain text and pages. */
import type { ShiftParts } from "../advice/advise.ts";
import type { Input } from "../budget/inputs/input.ts";
import type { DecidedShift } from "../budget/plan-shift.ts";
import { evidenceById } from "../evidence/registry.ts";
import type { Speaker } from "../language/speak.ts";
import { shiftLabel } from "./shift.ts";
import { MISSING, shown, type Table } from "./table.ts";

export interface ShiftTables {
  /** The paid channels at the margin; null where all ads are one. */
  readonly sources: Table | null;
  readonly path: Table | null;
  readonly scenarios: Table | null;
  /** Figures that would change the decision; null where none would. */
  readonly flips: Table | null;
  /** What the answer hangs on most. */
  readonly influences: Table | null;
  /** The shifts that were asked for side by side; null where none was. */
  readonly comparison: Table | null;
  readonly assumptions: Table | null;
}

function sourcesTable({ sources }: DecidedShift, say: Speaker): Table | null {
  if (sources.every(({ channel }) => channel === null)) return null;
  return {
    head: [
      say.heading("column.channel"),
      say.heading("column.spend"),
      say.heading("column.marginal"),
      say.heading("column.pays-up-to"),
      say.heading("column.cut"),
      say.heading("column.status"),
    ],
    rows: sources.map(({ channel, status, paysBeyond }, index) => {
      const sign = paysBeyond === "least" ? "< " : paysBeyond === "most" ? "> " : "";
      const path = `budgetShift.sources.${index}`;
      return [
        channel === null ? say.term("other-ads") : say.fact(`${path}.channel`),
        say.fact(`${path}.spend`),
        // The orders of the own name would mostly come anyway: its return is no argument.
        status === "own-name" ? MISSING : say.fact(`${path}.marginalReturn`),
        status === "own-name" ? MISSING : `${sign}${say.fact(`${path}.paysUpTo`)}`,
        say.fact(`${path}.cut`),
        say.term(`channel-status.${status}`),
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
      id === "fewer-visits"
        ? `${say.term(`scenario.${id}`)} (−${say.fact("budgetShift.fewerVisits")})`
        : say.term(`scenario.${id}`),
      say.signed(`budgetShift.scenarios.${index}.after12`),
      say.signed(`budgetShift.scenarios.${index}.after24`),
      shown(say, `budgetShift.scenarios.${index}.paybackMonth`),
    ]),
  };
}

/** One's own figures and the house's assumptions in words; evidence by its id, which the list of sources explains. */
function sourceWords({ kind, source }: Input, say: Speaker): string {
  if (kind === "observed") return say.term("source.own");
  if (kind === "computed")
    return say.term(source === "two-periods" ? "source.two-periods" : "source.computed");
  return evidenceById(source) ? `${say.term("source.compare")}: ${source}` : say.term("source.rule");
}

const BASIS = ["adSpend", "paidOrders", "marginPerOrder", "ordersPerVisitToday"] as const;

/** Money and results of today, before anything is assumed about tomorrow. */
function basisRows({ paidOrdersKind }: DecidedShift["basis"], say: Speaker): string[][] {
  const kinds = {
    adSpend: "observed",
    paidOrders: paidOrdersKind,
    marginPerOrder: "computed",
    ordersPerVisitToday: "computed",
  } as const;
  return BASIS.map((name) => {
    const kind = kinds[name];
    const source = kind === "observed" ? "own" : kind === "computed" ? "computed" : "all-orders";
    return [
      say.term(`basis.${name}`),
      say.fact(`budgetShift.basis.${name}`),
      say.term(`kind.${kind}`),
      say.term(`source.${source}`),
      MISSING,
    ];
  });
}

function assumptionsTable({ assumptions, basis }: DecidedShift, say: Speaker): Table {
  return {
    head: [
      say.heading("column.assumption"),
      say.heading("column.value"),
      say.heading("column.kind"),
      say.heading("column.source"),
      say.heading("column.replaced-by"),
    ],
    rows: [
      ...basisRows(basis, say),
      ...assumptions.map((input, index) => {
        const { id, kind, source, low, high } = input;
        const path = `budgetShift.assumptions.${index}`;
        const range = low === high ? "" : ` (${say.fact(`${path}.low`)} – ${say.fact(`${path}.high`)})`;
        return [
          say.term(`input.${id}`),
          `${say.fact(`${path}.expected`)}${range}`,
          say.term(`kind.${kind}`),
          sourceWords(input, say),
          kind === "observed" || (source !== "two-periods" && kind === "computed")
            ? MISSING
            : say.term(`input-question.${id}`),
        ];
      }),
    ],
  };
}

function flipsTable({ flips }: DecidedShift, say: Speaker): Table | null {
  if (flips.length === 0) return null;
  return {
    head: [
      say.heading("column.assumption"),
      say.heading("column.today"),
      say.heading("column.turns-at"),
      say.heading("column.decision"),
    ],
    rows: flips.map((_, index) => {
      const path = `budgetShift.flips.${index}`;
      return [
        say.fact(`${path}.input`),
        say.fact(`${path}.now`),
        say.fact(`${path}.at`),
        say.fact(`${path}.to`),
      ];
    }),
  };
}

function influencesTable({ influences }: DecidedShift, say: Speaker): Table | null {
  const rows = influences.flatMap(({ varied }, index) => {
    const path = `budgetShift.influences.${index}`;
    return varied
      ? [[say.fact(`${path}.input`), say.signed(`${path}.atLow`), say.signed(`${path}.atHigh`)]]
      : [];
  });
  if (rows.length === 0) return null;
  const head = [
    say.heading("column.assumption"),
    say.heading("column.at-low"),
    say.heading("column.at-high"),
  ];
  return { head, rows };
}

function comparisonTable({ comparison }: DecidedShift, say: Speaker): Table | null {
  if (comparison.length === 0) return null;
  return {
    head: [
      say.heading("column.shift"),
      say.heading("column.amount"),
      say.heading("column.pieces"),
      say.heading("column.after-year"),
      say.heading("column.bad-case"),
      say.heading("column.after-horizon"),
      say.heading("column.good-case"),
      say.heading("column.dip"),
      say.heading("column.payback"),
      say.heading("column.black"),
    ],
    rows: comparison.map((_, position) => {
      const path = `budgetShift.comparison.${position}`;
      return [
        shiftLabel(position, say),
        say.fact(`${path}.amount`),
        say.fact(`${path}.piecesPerMonth`),
        say.signed(`${path}.after12`),
        say.signed(`${path}.end.p10`),
        say.signed(`${path}.after24`),
        say.signed(`${path}.end.p90`),
        say.signed(`${path}.deepestDip`),
        shown(say, `${path}.paybackMonth`),
        say.fact(`${path}.inTheBlack`),
      ];
    }),
  };
}

const NO_TABLES: ShiftTables = {
  sources: null,
  path: null,
  scenarios: null,
  flips: null,
  influences: null,
  comparison: null,
  assumptions: null,
};

/** All tables of a shift; null where there is nothing to show. */
export function shiftTables({ budgetShift: shift }: ShiftParts, say: Speaker): ShiftTables {
  if (shift.decision === "not-enough-data") return NO_TABLES;
  return {
    sources: sourcesTable(shift, say),
    path: pathTable(shift, say),
    scenarios: scenariosTable(shift, say),
    flips: flipsTable(shift, say),
    influences: influencesTable(shift, say),
    comparison: comparisonTable(shift, say),
    assumptions: assumptionsTable(shift, say),
  };
}
