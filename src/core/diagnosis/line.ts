/** The line a rate is held to: drawn below its own past, else below what is usual; and whether chance explains less. */
import { OWN_HISTORY } from "../evidence/history.ts";
import { countAtMost } from "../statistics/counts.ts";
import { chanceOfFall, type Rate, rateValue } from "../statistics/rates.ts";

export interface Line {
  /** The least rate that is not called low. */
  readonly rate: number;
  /** Below this it is much lower. */
  readonly grave: number;
  /** The same rate in the period before, where the line was drawn from it. */
  readonly before?: Rate;
  readonly evidence: string;
}

export interface Chance {
  readonly dispersion: number;
  /** True when what is counted is a part of what it is counted of. */
  readonly ofWhole: boolean;
  /** Level of one comparison. */
  readonly level: number;
}

const { tolerance, grave } = OWN_HISTORY.values;

/** The line of a share or a rate that should not fall. */
export const ownLine = (before: Rate): Line => ({
  rate: (before.count * (1 - tolerance)) / before.of,
  grave: (before.count * (1 - grave)) / before.of,
  before,
  evidence: OWN_HISTORY.id,
});

/** The line of results per money whose cost should not rise. */
export const ownCostLine = (before: Rate): Line => ({
  rate: before.count / (before.of * (1 + tolerance)),
  grave: before.count / (before.of * (1 + grave)),
  before,
  evidence: OWN_HISTORY.id,
});

/** A fixed line: much lower is below a half of it. */
export const fixedLine = (rate: number, evidence: string): Line => ({ rate, grave: rate / 2, evidence });

/** True when the rate is below its line and chance does not explain it. */
export function isBelow(now: Rate, line: Line, { dispersion, ofWhole, level }: Chance): boolean {
  if (rateValue(now) >= line.rate) return false;
  const chance =
    line.before === undefined
      ? countAtMost(now.count, line.rate * now.of, dispersion)
      : chanceOfFall(line.before, now, dispersion, ofWhole);
  return chance < level;
}

/** The item that is largest by the given size, the first of equals. */
export const largestBy = <Item>(items: readonly Item[], size: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (top, item) => (top === undefined || size(item) > size(top) ? item : top),
    undefined,
  );
