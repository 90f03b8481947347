/** The move beside its alternatives, all over the same horizon and all against leaving everything as it is. */
import { MOST_KNOWN } from "./ad-sources.ts";
import { allocate } from "./allocation/allocate.ts";
import { stockKernel } from "./content-stock.ts";
import { adChannels } from "./optimum.ts";
import {
  adSpendOf,
  monthlyDifference,
  monthlyWhenEnded,
  type Plan,
  type ShiftModel,
  settledMonth,
} from "./projection.ts";

/** Share of its visits that a piece loses in the scenario of fewer visits. */
export const FEWER_VISITS = 0.5;

export const SCENARIOS = [
  /** Leave everything as it is: nothing gained, nothing lost. */
  "do-nothing",
  /** The move, every input as expected. */
  "expected",
  /** The move, every content input at its 25th percentile on the bad side. */
  "cautious",
  /** The move, each piece bringing fewer visits: what answers on the results page may do. */
  "fewer-visits",
  /** The move, ended at the checkpoint, the ads at full again: every input as expected. */
  "until-checkpoint",
  /** The same on the cautious path: what the stop rule leaves of it. */
  "until-checkpoint-cautious",
  /** The move for a year, the ads at full again: what the pieces do that nobody adds to. */
  "for-a-year",
  /** The same money taken from all open channels alike instead of from the weakest. */
  "evenly",
  /** The same money moved from the weakest to the best channel, all within what is known of them. */
  "other-ads",
  /** The same money taken from the ads and not spent. */
  "save",
  /** The same money asked for on top, for content: nothing is taken from the ads. */
  "new-for-content",
  /** The same money asked for on top, for ads. */
  "new-for-ads",
] as const;
export type ScenarioId = (typeof SCENARIOS)[number];

export interface Scenario {
  readonly id: ScenarioId;
  /** Gross margin gained or lost after 12 and 24 months against doing nothing, money spent on top or saved counted. */
  readonly after12: number;
  readonly after24: number;
  readonly paybackMonth: number | null;
}

function fromMonths(id: ScenarioId, monthly: ArrayLike<number>): Scenario {
  let sum = 0;
  const cumulative = Array.from(monthly, (difference) => {
    sum += difference;
    return sum;
  });
  return { id, after12: cumulative[11] ?? 0, after24: sum, paybackMonth: settledMonth(cumulative) };
}

const pathOf = (model: ShiftModel, plan: Plan): Float64Array =>
  monthlyDifference(model, plan, stockKernel(model.horizonMonths, model.content));

/** Money saved or asked for on top counts as what it is. */
const withMoney = (path: Float64Array, money: number): Float64Array => path.map((value) => value + money);

/** Today's ads with an amount more, where it brings most within what is known; undefined when it cannot be placed. */
function raised(
  model: ShiftModel,
  least: readonly number[],
  open: readonly boolean[],
  total: number,
): number[] | undefined {
  const most = model.ads.map(({ spend }, index) => (open[index] ? spend * MOST_KNOWN : spend));
  const { status, spends } = allocate(adChannels(model, least, most), total);
  return status === "optimal" ? [...spends] : undefined;
}

/** Taken from every open source alike, as far as its floor allows. */
function evenly(model: ShiftModel, plan: Plan, least: readonly number[]): number[] | undefined {
  const open = model.ads.map(({ spend }, index) => spend > (least[index] ?? spend));
  if (open.filter(Boolean).length < 2) return undefined;
  const openSpend = model.ads.reduce((sum, { spend }, index) => sum + (open[index] ? spend : 0), 0);
  const share = plan.content / openSpend;
  const spends = model.ads.map(({ spend }, index) => (open[index] ? spend * (1 - share) : spend));
  return spends.every((spend, index) => spend >= (least[index] ?? 0) - 1e-9) ? spends : undefined;
}

export interface Alternatives {
  readonly expected: ShiftModel;
  readonly cautious: ShiftModel;
  /** The move that is looked at. */
  readonly plan: Plan;
  /** What each source must keep. */
  readonly least: readonly number[];
  /** Sources whose spend may change at all. */
  readonly open: readonly boolean[];
  /** Month (from 1) in which the stop rule is read. */
  readonly checkpoint: number;
}

const YEAR = 12;

/** Every scenario that can be worked out, in their order. */
export function scenariosOf({ expected, cautious, plan, least, open, checkpoint }: Alternatives): Scenario[] {
  const today = expected.ads.map(({ spend }) => spend);
  const ads = (spends: readonly number[]): Plan => ({ spends, content: 0 });
  const half = { ...expected.content, visitsPerPiece: expected.content.visitsPerPiece * (1 - FEWER_VISITS) };
  const alike = evenly(expected, plan, least);
  const total = adSpendOf(expected);
  const other = otherAds(expected, plan, open);
  const more = raised(expected, today, open, total + plan.content);
  const when = (
    id: ScenarioId,
    spends: readonly number[] | undefined,
    path: (s: readonly number[]) => Float64Array,
  ) => (spends === undefined ? [] : [fromMonths(id, path(spends))]);
  return [
    { id: "do-nothing", after12: 0, after24: 0, paybackMonth: null },
    fromMonths("expected", pathOf(expected, plan)),
    fromMonths("cautious", pathOf(cautious, plan)),
    fromMonths("fewer-visits", pathOf({ ...expected, content: half }, plan)),
    fromMonths("until-checkpoint", monthlyWhenEnded(expected, plan, checkpoint)),
    fromMonths("until-checkpoint-cautious", monthlyWhenEnded(cautious, plan, checkpoint)),
    fromMonths("for-a-year", monthlyWhenEnded(expected, plan, YEAR)),
    ...when("evenly", alike, (spends) => pathOf(expected, { spends, content: plan.content })),
    ...when("other-ads", other, (spends) => pathOf(expected, ads(spends))),
    fromMonths("save", withMoney(pathOf(expected, ads(plan.spends)), plan.content)),
    fromMonths("new-for-content", withMoney(pathOf(expected, { ...plan, spends: today }), -plan.content)),
    ...when("new-for-ads", more, (spends) => withMoney(pathOf(expected, ads(spends)), -plan.content)),
  ];
}

/** The plan's cut, given to the channel that makes most of it among those it was not taken from. */
function otherAds(
  model: ShiftModel,
  { spends, content }: Plan,
  open: readonly boolean[],
): number[] | undefined {
  const isUncut = (index: number): boolean =>
    open[index] === true && spends[index] === model.ads[index]?.spend;
  if (content === 0 || !model.ads.some((_, index) => isUncut(index))) return undefined;
  const most = model.ads.map(({ spend }, index) =>
    isUncut(index) ? spend * MOST_KNOWN : (spends[index] ?? spend),
  );
  const { status, spends: moved } = allocate(adChannels(model, spends, most), adSpendOf(model));
  return status === "optimal" ? [...moved] : undefined;
}
