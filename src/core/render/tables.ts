/** The tables of a report, as text cells: the same for Markdown, plain text and pages. */
import type { FullAdvice } from "../advice/advise.ts";
import type { Driver } from "../diagnosis/decomposition.ts";
import { isCausal } from "../diagnosis/diagnose.ts";
import { goodSign } from "../diagnosis/metric.ts";
import type { Speaker } from "../language/speak.ts";
import { type ShiftTables, shiftTables } from "./shift-tables.ts";
import { MISSING, shown, type Table } from "./table.ts";

export type { Table } from "./table.ts";

export interface ReportTables extends ShiftTables {
  readonly gaps: Table;
  /** Own, system, ambition and what is open; null when the gap has no place yet, or may be chance. */
  readonly split: Table | null;
  readonly drivers: Table | null;
  /** Where to look and with whom, while no figure says it; null once the funnel does. */
  readonly places: Table | null;
  /** What the target asked for beyond the base, step by step; null where it is a single sum. */
  readonly ambition: Table | null;
  /** The same for a figure further down the funnel that nobody set as a KPI and that lags more. */
  readonly furtherDown: Table | null;
  /** The change by channel; null when the channels do not carry the figure. */
  readonly channels: Table | null;
}

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
  // A part larger than the whole is no share that anyone can picture.
  const within = names.every((part) => Math.abs(main.split[part].share ?? 0) <= 1);
  const share = (text: string): string[] => (behind && within ? [text] : []);
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

/** Of a shared step, how much is counted as one's own. */
const partCell = (driver: Driver, path: string, say: Speaker): string =>
  driver.part === "shared"
    ? `${say.term("part.shared")}: ${say.fact(`${path}.ownWeight`)} ${say.heading("column.own-weight")}`
    : say.term(`part.${driver.part}`);

function driverRow(driver: Driver, path: string, say: Speaker): string[] {
  return [
    say.fact(`${path}.factor`),
    shown(say, `${path}.before`),
    shown(say, `${path}.now`),
    say.signed(`${path}.contribution`),
    partCell(driver, path, say),
    say.fact(`${path}.owner`),
    driver.ownWeight === null ? MISSING : say.term(`signal.${driver.signal}`),
  ];
}

interface PlacedDriver {
  readonly driver: Driver;
  readonly path: string;
}

/** Drivers that show a figure, with the paths of their facts. */
function shownDrivers({ diagnosis, facts }: FullAdvice, position: number): PlacedDriver[] {
  const { drivers } = diagnosis.decompositions[position] ?? { drivers: [] };
  return drivers
    .map((driver, index) => ({ driver, path: `decompositions.${position}.drivers.${index}` }))
    .filter(({ path }) => facts.get(`${path}.contribution`)?.shown !== 0);
}

const isAmbition = ({ driver }: PlacedDriver): boolean => driver.part === "ambition";
const isOpen = ({ driver }: PlacedDriver): boolean => driver.part === "unexplained";

/** What the target asked for, in one row, below the steps that moved. */
function ambitionRow(advice: FullAdvice, position: number, say: Speaker): string[][] {
  const path = `decompositions.${position}.split.ambition.amount`;
  if (!shownDrivers(advice, position).some(isAmbition) || advice.facts.get(path)?.shown === 0) return [];
  return [
    [
      say.heading("ambition"),
      MISSING,
      MISSING,
      say.signed(path),
      say.term("part.ambition"),
      say.term("owner.budget-owner"),
      MISSING,
    ],
  ];
}

/** Steps that moved first, then what the target asked on top, then what is open. */
function driversTable(advice: FullAdvice, position: number | null, say: Speaker): Table | null {
  if (position === null) return null;
  const drivers = shownDrivers(advice, position);
  const steps = drivers.filter((entry) => !isAmbition(entry) && !isOpen(entry));
  if (steps.length === 0) return null;
  const row = ({ driver, path }: PlacedDriver): string[] => driverRow(driver, path, say);
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
      ...steps.map(row),
      ...ambitionRow(advice, position, say),
      ...drivers.filter(isOpen).map(row),
      [say.heading("column.total"), "", "", say.signed(`decompositions.${position}.subject.gap`), "", "", ""],
    ],
    total: true,
  };
}

/** The target's own step by the steps it counted on. */
function ambitionTable(advice: FullAdvice, say: Speaker): Table | null {
  const asked = shownDrivers(advice, 0).filter(isAmbition);
  if (asked.length < 2) return null;
  return {
    head: [
      say.heading("column.step"),
      say.heading("column.before"),
      say.heading("column.planned"),
      say.heading("column.contribution"),
    ],
    rows: [
      ...asked.map(({ path }) => [
        say.fact(`${path}.factor`),
        shown(say, `${path}.before`),
        shown(say, `${path}.now`),
        say.signed(`${path}.contribution`),
      ]),
      [say.heading("column.total"), "", "", say.signed(`${MAIN}.split.ambition.amount`)],
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

function placesTable({ places }: FullAdvice, say: Speaker): Table | null {
  if (places.length === 0) return null;
  return {
    head: [say.heading("column.step"), say.heading("column.usually")],
    rows: places.map(({ factor, owner, shared }) => [
      say.term(`factor.${factor}`),
      shared ? `${say.term(`owner.${owner}`)} (${say.term("part.shared")})` : say.term(`owner.${owner}`),
    ]),
  };
}

/** All tables of a report; null where there is nothing to show. */
export function reportTables(advice: FullAdvice, say: Speaker): ReportTables {
  return {
    gaps: gapsTable(advice, say),
    split: splitTable(advice, say),
    drivers: driversTable(advice, 0, say),
    places: placesTable(advice, say),
    ambition: ambitionTable(advice, say),
    furtherDown: driversTable(advice, advice.furtherDown, say),
    channels: channelsTable(advice, say),
    ...shiftTables(advice, say),
  };
}
