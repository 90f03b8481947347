/** Rounding that keeps the sum: what a reader adds up is what the total says. */
import type { Unit } from "./fact.ts";

/** Finest unit shown of a figure this large. */
export function shownStep(unit: Unit, size: number): number {
  if (unit === "rate" || unit === "share" || unit === "points") return 1e-4;
  if (unit === "ratio") return 0.01;
  if (unit === "money") return size >= 100 ? 1 : 0.01;
  return size >= 10 ? 1 : 0.1;
}

/**
 * Parts rounded to `step` so that they add up to the rounded total; the largest remainders are rounded up (Hamilton).
 * @param step positive, the finest unit shown
 */
export function apportion(parts: readonly number[], step: number): number[] {
  const scaled = parts.map((part) => part / step);
  const floors = scaled.map(Math.floor);
  const total = Math.round(scaled.reduce((sum, part) => sum + part, 0));
  const missing = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = scaled
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((left, right) => right.remainder - left.remainder)
    .slice(0, Math.max(0, missing));
  const raised = new Set(byRemainder.map(({ index }) => index));
  return floors.map((part, index) => (part + (raised.has(index) ? 1 : 0)) * step);
}
