/**
 * The figures that would change the decision, one at a time, found by the decision's own conditions: content pays when
 * the first piece a month brings more than the ads it replaces (with less than a piece the answer is to hold), and a
 * pilot becomes a shift when the first unit of money already gains on the cautious path.
 */

import { allocate } from "./allocation/allocate.ts";
import { type InputId, observed } from "./inputs/input.ts";
import type { ShiftInputs } from "./inputs/shift-inputs.ts";
import { cautiousZ, modelOf, quantileOf, valuesAt } from "./model.ts";
import { adChannels, contentMarginal } from "./optimum.ts";
import { adSpendOf, type ShiftModel } from "./projection.ts";

export interface Flip {
  readonly input: InputId;
  /** The input's expected figure now. */
  readonly now: number;
  /** Where the decision changes. */
  readonly at: number;
  /** What the decision becomes beyond it. */
  readonly to: "shift" | "pilot" | "hold";
  /** True where that figure lies within the input's range. */
  readonly withinRange: boolean;
}

interface Bounds {
  /** What each source must keep. */
  readonly least: readonly number[];
  readonly mostContent: number;
}

/** What one more unit of money is worth in the ads once `cut` has been taken from where it loses least. */
function priceOfAds(model: ShiftModel, least: readonly number[], cut: number): number {
  const channels = adChannels(model, least);
  const open = channels.flatMap((channel, index) => (channel.least < channel.most ? [index] : []));
  const spends =
    cut === 0 ? model.ads.map(({ spend }) => spend) : allocate(channels, adSpendOf(model) - cut).spends;
  return Math.min(...open.map((index) => channels[index]?.curve.marginal(spends[index] ?? 0) ?? 0));
}

/** Whether content's unit of money number `moved` brings more than it does in the ads. */
type Gains = (model: ShiftModel, moved: number) => boolean;

/** The ads' side is the same for all figures but their elasticity, so it is worked out once for each. */
function gainsOver(shift: ShiftInputs, least: readonly number[]): Gains {
  const prices = new Map<string, number>();
  return (model, moved) => {
    const key = `${model.ads[0]?.curve.marginal(shift.sources[0]?.spend ?? 0)} ${moved}`;
    const price = prices.get(key) ?? priceOfAds(model, least, moved);
    prices.set(key, price);
    return contentMarginal(model, moved) > price;
  };
}

/** Whether more of an input speaks for content, and what it cannot exceed or fall below. */
const SEARCHED = {
  visitsPerPiece: { least: 0, most: Number.POSITIVE_INFINITY, isGood: true },
  costPerPiece: { least: 0, most: Number.POSITIVE_INFINITY, isGood: false },
  ordersPerVisit: { least: 0, most: 1, isGood: true },
  adElasticity: { least: 0.05, most: 0.95, isGood: false },
} as const;
/** A figure twenty times what it is now is another business, not another input. */
const FARTHEST = 20;
type Searched = keyof typeof SEARCHED;
const INPUTS: readonly Searched[] = ["visitsPerPiece", "costPerPiece", "ordersPerVisit", "adElasticity"];
const MOST: Partial<Readonly<Record<InputId, number>>> = { ordersPerVisit: 1, adElasticity: 0.99 };

/** Whether a condition of the decision holds with one input told to be a figure. */
type Judge = (input: InputId, value: number) => boolean;

/** The model of a path with one input at another value; only the ads' elasticity needs their curves anew. */
function modelsAround(
  shift: ShiftInputs,
  zOf: (id: InputId) => number,
): (input: InputId, value: number) => ShiftModel {
  const values = valuesAt(shift.inputs, zOf);
  const base = modelOf(shift, values);
  return (input, value) =>
    input === "adElasticity"
      ? modelOf(shift, { ...values, [input]: value })
      : { ...base, content: { ...base.content, [input]: value } };
}

/** Expected inputs, and a move of a piece a month or of as much as may be moved. */
function paying(shift: ShiftInputs, { least, mostContent }: Bounds): Judge {
  const at = modelsAround(shift, () => 0);
  const gains = gainsOver(shift, least);
  return (input, value) => {
    const model = at(input, value);
    return gains(model, Math.min(model.content.costPerPiece, mostContent));
  };
}

/** The cautious path, and the first unit of money; a told figure is no longer as unsure as an assumed one. */
function gainingWhenCautious(shift: ShiftInputs, { least }: Bounds): Judge {
  const at = modelsAround(shift, cautiousZ);
  const gains = gainsOver(shift, least);
  return (input, value) => {
    const told = observed(input, value, shift.inputs[input].replacedBy, MOST[input]);
    const cautious = quantileOf({ ...shift.inputs, [input]: told }, input)(cautiousZ(input));
    return gains(at(input, cautious), 0);
  };
}

const STRIDE = 1.5;
const HALVINGS = 13;

/** Where the judgement turns on the way from the figure now to the end of what is plausible; undefined if it does not. */
function turningPoint(judge: Judge, input: Searched, now: number, isUp: boolean): number | undefined {
  const { least, most, isGood } = SEARCHED[input];
  const [low, high] = [Math.max(least, now / FARTHEST), Math.min(most, now * FARTHEST)];
  const rises = isUp === isGood;
  // A told figure may be judged more strictly than the same figure assumed.
  if (!(now > 0) || judge(input, now) === isUp) return undefined;
  let near = now;
  let far = now;
  while (judge(input, far) !== isUp) {
    if (rises ? far >= high : far <= low) return undefined;
    near = far;
    far = rises ? Math.min(high, far * STRIDE) : Math.max(low, far / STRIDE);
  }
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = Math.sqrt(near * far);
    if (judge(input, middle) === isUp) far = middle;
    else near = middle;
  }
  return far;
}

const LONGEST_DELAY = 18;

/** Months are whole: the first delay, longer or shorter, at which the judgement turns. */
function delayAt(judge: Judge, delay: number, isUp: boolean): number | undefined {
  const step = isUp ? -1 : 1;
  for (let months = Math.round(delay) + step; months >= 0 && months <= LONGEST_DELAY; months += step)
    if (judge("delayMonths", months) === isUp) return months;
  return undefined;
}

type Turn = readonly [judge: Judge, isUp: boolean, to: Flip["to"]];

/** What would change the decision: from hold to pilot, from pilot to shift or to hold, from shift to pilot. */
export function flipsOf(shift: ShiftInputs, bounds: Bounds, decision: Flip["to"]): Flip[] {
  if (bounds.mostContent <= 0) return [];
  const [pays, gains] = [paying(shift, bounds), gainingWhenCautious(shift, bounds)];
  const turns: Readonly<Record<Flip["to"], readonly Turn[]>> = {
    hold: [[pays, true, "pilot"]],
    pilot: [
      [gains, true, "shift"],
      [pays, false, "hold"],
    ],
    shift: [[gains, false, "pilot"]],
  };
  return [...INPUTS, "delayMonths" as const].flatMap((input) =>
    turns[decision].flatMap(([judge, isUp, to]) => {
      const { expected: now, low, high } = shift.inputs[input];
      const at = input === "delayMonths" ? delayAt(judge, now, isUp) : turningPoint(judge, input, now, isUp);
      return at === undefined ? [] : [{ input, now, at, to, withinRange: at >= low && at <= high }];
    }),
  );
}
