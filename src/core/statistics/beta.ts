/** Incomplete beta function and its inverse: the ground under binomial tails and exact intervals of a proportion. */
import { logGamma } from "./gamma.ts";

const SMALLEST = 1e-300;
const PRECISION = 1e-16;
/** A tail under this is no ground for a step. */
const LEAST_TAIL = 1e-290;
/** From here on Stirling's series is better than the difference of two large logarithms. */
const STIRLING_FROM = 12;

/** ln Γ(x) − ((x − ½)·ln x − x + ½·ln 2π): what Stirling's formula leaves out; within 3e-15 from 12 on. */
function stirlingRest(x: number): number {
  if (x < STIRLING_FROM) return logGamma(x) - (x - 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
  const square = 1 / (x * x);
  const series = 1 / 1260 - square * (1 / 1680 - square / 1188);
  return (1 / 12 - square * (1 / 360 - square * series)) / x;
}

/** count·ln(count/mean) + mean − count, without cancellation where the two are close (after Loader 2000). */
function deviance(count: number, mean: number): number {
  const step = (count - mean) / mean;
  if (Math.abs(step) > 0.1) return count * Math.log(count / mean) + mean - count;
  let term = step * step;
  let sum = term / 2;
  for (let n = 3; Math.abs(term) > PRECISION * sum && n < 40; n += 1) {
    term *= -step;
    sum += term / (n * (n - 1));
  }
  return mean * sum;
}

/** x^a·y^b/B(a, b) with y = 1 − x, by the saddle point (Loader 2000), so that large a and b keep their digits. */
function betaPower(x: number, y: number, a: number, b: number): number {
  const total = a + b;
  const logScale = stirlingRest(total) - stirlingRest(a) - stirlingRest(b);
  const logPower = -deviance(a, total * x) - deviance(b, total * y);
  return Math.sqrt((a / total) * (b / (2 * Math.PI))) * Math.exp(logPower + logScale);
}

/** Continued fraction 8.17.22 of the NIST handbook by the modified Lentz method; quick for x < (a + 1)/(a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  const guarded = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value);
  let c = 1;
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let n = 1; n < 1e6; n += 1) {
    const place = a + 2 * n;
    const even = (n * (b - n) * x) / ((place - 1) * place);
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + n) * (a + b + n) * x) / (place * (place + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < PRECISION * 4) break;
  }
  return fraction;
}

/** I_x(a, b) from x and its complement y, each with all its digits. */
function ratioOf(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const power = betaPower(x, y, a, b);
  return x < (a + 1) / (a + b + 2)
    ? (power * betaFraction(x, a, b)) / a
    : 1 - (power * betaFraction(y, b, a)) / b;
}

/**
 * I_x(a, b), the regularised incomplete beta function; a, b > 0, x from 0 to 1. The upper tail is `betaRatio(1 − x, b, a)`.
 * Lentz's continued fraction (Press et al. 1992); about 1e-13 relative for a + b up to 1e6, slower above.
 */
export const betaRatio = (x: number, a: number, b: number): number => ratioOf(x, 1 - x, a, b);

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * The x with I_x(a, b) = probability, a, b ≥ ½; 0 and 1 at the ends. About 1e-12 relative.
 * Newton's steps on the logarithm of the smaller tail in log-odds: that logarithm is concave, so from the second step
 * on they approach from one side and cannot miss. A first step that leaves the tail with nothing is halved.
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  const isLower = probability <= 0.5;
  const wanted = isLower ? probability : 1 - probability;
  let start = Math.log(a / b);
  let reach = 0;
  let logOdds = start;
  for (let step = 0; step < 100; step += 1) {
    const x = logistic(logOdds);
    const y = logistic(-logOdds);
    const tail = isLower ? ratioOf(x, y, a, b) : ratioOf(y, x, b, a);
    if (!(tail > LEAST_TAIL)) {
      reach /= 2;
      logOdds = start + reach;
      continue;
    }
    const newton = (Math.log(tail / wanted) * tail) / betaPower(x, y, a, b);
    start = logOdds;
    reach = isLower ? -newton : newton;
    if (Math.abs(reach) < 1e-13) break;
    logOdds += reach;
  }
  return logistic(logOdds);
}
