/** A total over segments, each a volume times a rate: did it change by volume, by the mix of segments, or by the rates? */
import { attributeChannels, type NestedAttribution } from "./attribution.ts";

export interface Segment {
  readonly name: string;
  /** Volume (visits, pieces) from 0, rate (value of one) of any sign; each total volume is above 0. */
  readonly base: { readonly volume: number; readonly rate: number };
  readonly actual: { readonly volume: number; readonly rate: number };
}

const volumeOf = (segments: readonly Segment[], end: "base" | "actual"): number =>
  segments.reduce((sum, segment) => sum + segment[end].volume, 0);

/**
 * Three LMDI terms for each segment: total volume × the segment's share of it (`mix`) × its rate. The effects of a
 * segment add up to its change, the sums over segments to the change of the total. Shows what an average hides: every
 * rate may rise while the overall rate falls (Simpson 1951).
 */
export function attributeMix(segments: readonly Segment[]): NestedAttribution {
  const base = volumeOf(segments, "base");
  const actual = volumeOf(segments, "actual");
  return attributeChannels(
    segments.map((segment) => ({
      name: segment.name,
      factors: [
        { name: "volume", base, actual, power: 1 },
        {
          name: "mix",
          base: segment.base.volume / base,
          actual: segment.actual.volume / actual,
          power: 1,
        },
        { name: "rate", base: segment.base.rate, actual: segment.actual.rate, power: 1 },
      ],
    })),
  );
}

export interface PriceVolumeMix {
  /** Change of the total volume at the old average rate. */
  readonly volume: number;
  /** Change of the shares at the old rates. */
  readonly mix: number;
  /** Change of the rates at the new volumes: it carries the joint term. */
  readonly rate: number;
}

/** The price-volume-mix split of management accounting; its three effects add up to the change of the total. */
export function priceVolumeMix(segments: readonly Segment[]): PriceVolumeMix {
  const base = volumeOf(segments, "base");
  const actual = volumeOf(segments, "actual");
  const total = segments.reduce((sum, segment) => sum + segment.base.volume * segment.base.rate, 0);
  let mix = 0;
  let rate = 0;
  for (const segment of segments) {
    mix += (segment.actual.volume - actual * (segment.base.volume / base)) * segment.base.rate;
    rate += segment.actual.volume * (segment.actual.rate - segment.base.rate);
  }
  return { volume: (actual - base) * (total / base), mix, rate };
}
