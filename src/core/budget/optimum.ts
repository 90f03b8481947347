/** The share of ad money that brings most over the horizon. */
import { HORIZON_MONTHS, horizonValue, type ShiftModel, stockKernel } from "./projection.ts";

const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** A share smaller than this moves nothing. */
const SMALLEST_SHARE = 1e-4;

/** Golden section on a concave function over [0, most]; to 1e-6 of the share. Zero when nothing is gained. */
export function bestShare(model: ShiftModel, most: number): number {
  const kernel = stockKernel(HORIZON_MONTHS, model.values);
  const value = (share: number): number => horizonValue(model, share, kernel);
  let low = 0;
  let high = most;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let atLeft = value(left);
  let atRight = value(right);
  while (high - low > 1e-6) {
    if (atLeft < atRight) {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + GOLDEN * (high - low);
      atRight = value(right);
    } else {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - GOLDEN * (high - low);
      atLeft = value(left);
    }
  }
  const inner = (low + high) / 2;
  const best = value(most) >= value(inner) ? most : inner;
  return best < SMALLEST_SHARE || value(best) <= 0 ? 0 : best;
}
