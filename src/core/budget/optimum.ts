/** The move that brings most over the horizon: content is one more channel beside the ads, and all share one sum. */
import { allocate } from "./allocation/allocate.ts";
import type { AllocationChannel } from "./allocation/water-filling.ts";
import { stockKernel } from "./content-stock.ts";
import { contentCurve } from "./curves/content.ts";
import { overHorizon } from "./curves/over-horizon.ts";
import { adSpendOf, monthlyDifference, type Plan, perVisit, type ShiftModel } from "./projection.ts";

export interface MoveBounds {
  /** Least spend of each of the model's ads; none is raised above today's. */
  readonly least: readonly number[];
  /** Most money a month for content. */
  readonly mostContent: number;
  /** Months after the horizon that count too, the pieces no longer added to; 0 unless asked. */
  readonly residualMonths?: number;
}

export interface BestMove extends Plan {
  /** Gain over the horizon against leaving everything as it is, discounted; 0 when nothing is moved. */
  readonly gain: number;
}

/** Weight of each month, 1 undiscounted. */
const weightsOf = (months: number, monthlyDiscount: number): Float64Array => {
  const weights = new Float64Array(months).fill(1);
  if (monthlyDiscount === 0) return weights;
  for (let month = 0; month < months; month += 1) weights[month] = (1 + monthlyDiscount) ** -(month + 1);
  return weights;
};

/** The ads as channels of margin a month on average over the horizon; `most` is today's spend unless given. */
export function adChannels(
  model: ShiftModel,
  least: readonly number[],
  most: readonly number[] = model.ads.map(({ spend }) => spend),
): AllocationChannel[] {
  const worth = model.marginPerOrder * model.adIncrementality;
  const weights = weightsOf(model.horizonMonths, model.monthlyDiscount).map((weight) => weight * worth);
  return model.ads.map(({ spend, curve }, index) => ({
    curve: overHorizon(curve, spend, model.carryover, weights),
    least: least[index] ?? spend,
    most: most[index] ?? spend,
  }));
}

/** Content as a channel in the same unit. */
export function contentChannel(
  model: ShiftModel,
  mostContent: number,
  residualMonths = 0,
): AllocationChannel {
  const { content, horizonMonths, monthlyDiscount } = model;
  const kernel = stockKernel(horizonMonths + residualMonths, content);
  const stocks = kernel.map((_, month) => {
    const at = month - content.lagMonths;
    const ended = month < horizonMonths ? 0 : (kernel[at - horizonMonths] ?? 0);
    return (kernel[at] ?? 0) - ended;
  });
  const { costPerPiece, visitsPerPiece, ceilingVisits } = content;
  return {
    curve: contentCurve({
      costPerPiece,
      visitsPerPiece,
      ceilingVisits,
      valuePerVisit: perVisit(model),
      months: horizonMonths,
      stocks,
      weights: weightsOf(stocks.length, monthlyDiscount),
    }),
    least: 0,
    most: mostContent,
  };
}

/** No piece is expected to bring more visits a month than this. */
const MOST_VISITS = 1e7;

/** What one more unit of money for content is worth a month on average over the horizon: the marginal of `contentChannel`. */
export function contentMarginal(model: ShiftModel, spend: number): number {
  const { content, horizonMonths, monthlyDiscount } = model;
  const kernel = stockKernel(horizonMonths, content);
  const perUnit = content.visitsPerPiece / content.costPerPiece;
  let visits = 0;
  for (let month = content.lagMonths; month < horizonMonths; month += 1) {
    const rate = (kernel[month - content.lagMonths] as number) * perUnit;
    const left = spend === 0 ? 1 : Math.exp((-spend * rate) / content.ceilingVisits);
    const weight = monthlyDiscount === 0 ? 1 : (1 + monthlyDiscount) ** -(month + 1);
    visits += rate * left * weight;
  }
  return (visits * perVisit(model)) / horizonMonths;
}

/** A move smaller than this part of the ad money moves nothing. */
const SMALLEST_SHARE = 1e-8;

/** The best move within the bounds; nothing where nothing is gained. */
export function bestMove(model: ShiftModel, { least, mostContent, residualMonths }: MoveBounds): BestMove {
  const total = adSpendOf(model);
  const today = model.ads.map(({ spend }) => spend);
  const channels = [...adChannels(model, least), contentChannel(model, mostContent, residualMonths)];
  const { spends } = allocate(channels, total);
  const content = spends[today.length] ?? 0;
  const value = (index: number, spend: number): number => channels[index]?.curve.response(spend) ?? 0;
  const gain =
    model.horizonMonths *
    spends.reduce((sum, spend, index) => sum + value(index, spend) - value(index, today[index] ?? 0), 0);
  return content < SMALLEST_SHARE * total || gain <= 0
    ? { spends: today, content: 0, gain: 0 }
    : { spends: spends.slice(0, today.length), content, gain };
}

/** The cheapest way to free a sum: what the ads lose least by. Takes all that the bounds leave when that is less. */
export function cheapestCut(model: ShiftModel, least: readonly number[], amount: number): number[] {
  const total = adSpendOf(model);
  const channels = adChannels(model, least);
  const floor = least.reduce((sum, spend) => sum + spend, 0);
  return [...allocate(channels, Math.max(floor, total - amount)).spends];
}

/**
 * First-euro test: visits a month that one mature piece must bring so that the first unit of money moved pays within
 * the horizon. Content's first unit is set against the least that a unit brings in any channel it may be taken from;
 * the worth of an order cancels. Null where nothing may be taken from any channel, or no number of visits would do.
 */
export function neededVisitsPerPiece(model: ShiftModel, least: readonly number[]): number | null {
  const open = adChannels(model, least).flatMap((channel, index) => {
    const spend = model.ads[index]?.spend ?? 0;
    return channel.least < spend ? [channel.curve.marginal(spend)] : [];
  });
  if (open.length === 0) return null;
  const ofOneVisit = { ...model, content: { ...model.content, visitsPerPiece: 1 } };
  const needed = Math.min(...open) / contentMarginal(ofOneVisit, 0);
  return Number.isFinite(needed) ? needed : null;
}

/**
 * Visits a month that the pieces must bring on average so that a whole plan ends at a sum: 0 to lose nothing against
 * doing nothing, the sum of keeping the money to be worth as much. Null where the ceiling allows no such number.
 */
export function visitsForSum(model: ShiftModel, plan: Plan, sum: number): number | null {
  const at = (visitsPerPiece: number): number => {
    const moved = { ...model, content: { ...model.content, visitsPerPiece } };
    const path = monthlyDifference(moved, plan, stockKernel(moved.horizonMonths, moved.content));
    return path.reduce((total, difference) => total + difference, 0);
  };
  let [low, high] = [0, Math.max(1, model.content.visitsPerPiece)];
  while (at(high) < sum) {
    if (high > MOST_VISITS) return null;
    low = high;
    high *= 4;
  }
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (at(middle) < sum) low = middle;
    else high = middle;
  }
  return high;
}
