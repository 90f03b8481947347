/** Incomplete gamma function and its inverse: the ground under Poisson and chi-square. */

/** Lanczos approximation, g = 7, nine terms (Godfrey 2001); relative accuracy about 1e-15. */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const SMALLEST = 1e-300;
const PRECISION = 1e-16;
/** Above this the distribution is normal to better than the accuracy of the sums themselves. */
const LARGE_SHAPE = 1e8;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  let sum = LANCZOS[0] ?? 0;
  for (let index = 1; index < LANCZOS.length; index += 1) sum += (LANCZOS[index] ?? 0) / (shifted + index);
  const t = shifted + LANCZOS_G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * PRECISION && n < 1e6; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/** Continued fraction by the modified Lentz method. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1e6; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < SMALLEST) d = SMALLEST;
    c = b + a / c;
    if (Math.abs(c) < SMALLEST) c = SMALLEST;
    d = 1 / d;
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < PRECISION * 4) break;
  }
  return fraction * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/** Wilson and Hilferty 1931: the cube root of a gamma variable is nearly normal. */
function largeShapeUpper(shape: number, x: number): number {
  const z = 3 * Math.sqrt(shape) * (Math.cbrt(x / shape) - 1 + 1 / (9 * shape));
  const tail = 0.5 * upperGammaRatio(0.5, (z * z) / 2);
  return z > 0 ? tail : 1 - tail;
}

/**
 * Q(shape, x) = Γ(shape, x)/Γ(shape), the upper regularised incomplete gamma function; shape > 0, x ≥ 0.
 * Series below shape + 1, continued fraction above; about 1e-13 relative, 1e-6 for shapes over 1e8.
 */
export function upperGammaRatio(shape: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (shape > LARGE_SHAPE) return largeShapeUpper(shape, x);
  return x < shape + 1 ? 1 - lowerSeries(shape, x) : upperFraction(shape, x);
}

/** P(shape, x) = 1 − Q(shape, x). */
export function lowerGammaRatio(shape: number, x: number): number {
  if (x <= 0) return 0;
  if (shape > LARGE_SHAPE) return 1 - upperGammaRatio(shape, x);
  return x < shape + 1 ? lowerSeries(shape, x) : 1 - upperFraction(shape, x);
}

/** First guess for the quantile: Wilson and Hilferty for shapes above 1, Abramowitz and Stegun 26.4 below. */
function quantileGuess(shape: number, probability: number, z: number): number {
  if (shape > 1)
    return Math.max(shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3, 1e-3 * shape);
  const turn = 1 - shape * (0.253 + shape * 0.12);
  return probability < turn
    ? (probability / turn) ** (1 / shape)
    : 1 - Math.log(1 - (probability - turn) / (1 - turn));
}

/**
 * The x with P(shape, x) = probability, 0 < probability < 1. Halley's steps from a close guess; about 1e-12 relative.
 * @param z the normal quantile of `probability`, which only shapes the first guess
 */
export function gammaQuantile(shape: number, probability: number, z: number): number {
  const logScale = logGamma(shape);
  let x = quantileGuess(shape, probability, z);
  for (let step = 0; step < 30; step += 1) {
    if (x <= 0) return 0;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logScale);
    if (density === 0) break;
    const miss = (lowerGammaRatio(shape, x) - probability) / density;
    const change = miss / (1 - 0.5 * Math.min(1, miss * ((shape - 1) / x - 1)));
    const next = x - change;
    x = next > 0 ? next : x / 2;
    if (Math.abs(change) < 1e-13 * x) break;
  }
  return x;
}
