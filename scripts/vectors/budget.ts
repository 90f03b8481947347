/** Runs the kinds of the budget room: allocation, curves, projection, optimum and bands. */
import {
  type AllocationChannel,
  allocate,
  allocateToMargin,
} from "../../src/core/budget/allocation/allocate.ts";
import { stockKernel } from "../../src/core/budget/content-stock.ts";
import { contentCurve } from "../../src/core/budget/curves/content.ts";
import type { ResponseCurve } from "../../src/core/budget/curves/curve.ts";
import {
  type CurveForm,
  type CurveParameters,
  curveOf,
  curveThrough,
} from "../../src/core/budget/curves/response-curve.ts";
import { bestMove } from "../../src/core/budget/optimum.ts";
import {
  deepestDip,
  type Plan,
  presentValue,
  project,
  type ShiftModel,
  settledMonth,
  valueLeft,
} from "../../src/core/budget/projection.ts";
import { type Band, sampleBands } from "../../src/core/budget/sample-bands.ts";
import { twoPieceQuantile } from "../../src/core/budget/two-piece-quantile.ts";
import type { Runners } from "./runner.ts";

/** Names and parameters as the cases write them. */
type CaseCurve =
  | { readonly type: "power"; readonly a: number; readonly b: number }
  | { readonly type: "mm" | "log" | "exp"; readonly a: number; readonly k: number }
  | { readonly type: "hill"; readonly a: number; readonly k: number; readonly s: number }
  | CaseContent;

interface CaseContent {
  readonly type: "content";
  readonly horizonMonths: number;
  readonly costPerPiece: number;
  readonly visitsPerPiece: number;
  readonly delayMonths: number;
  readonly rampMonths: number;
  readonly decay: number;
  readonly ceilingVisits: number | null;
  readonly valuePerVisit: number;
  readonly lagMonths: number;
}

interface CaseChannel {
  readonly name: string;
  readonly curve: CaseCurve;
  readonly min: number;
  readonly max: number | null;
  readonly current?: number;
}

const FORMS: Readonly<Record<string, CurveForm>> = {
  power: "power",
  mm: "michaelis-menten",
  hill: "hill",
  log: "logarithmic",
  exp: "exponential",
};

function parametersOf(curve: Exclude<CaseCurve, CaseContent>): CurveParameters {
  switch (curve.type) {
    case "power":
      return { form: "power", scale: curve.a, exponent: curve.b };
    case "mm":
      return { form: "michaelis-menten", ceiling: curve.a, halfSpend: curve.k };
    case "hill":
      return { form: "hill", ceiling: curve.a, halfSpend: curve.k, slope: curve.s };
    case "log":
      return { form: "logarithmic", scale: curve.a, knee: curve.k };
    case "exp":
      return { form: "exponential", ceiling: curve.a, knee: curve.k };
  }
}

function contentOf(curve: CaseContent): ResponseCurve {
  const { horizonMonths, decay, lagMonths, ceilingVisits } = curve;
  const kernel = stockKernel(horizonMonths, { ...curve, monthlyDecay: decay });
  return contentCurve({
    ...curve,
    ceilingVisits: ceilingVisits ?? Number.POSITIVE_INFINITY,
    months: horizonMonths,
    stocks: kernel.map((_, month) => kernel[month - lagMonths] ?? 0),
    weights: kernel.map(() => 1),
  });
}

const curveOfCase = (curve: CaseCurve): ResponseCurve =>
  curve.type === "content" ? contentOf(curve) : curveOf(parametersOf(curve));

/** A channel without a maximum may take the whole sum. */
const channelOf = ({ curve, min, max }: CaseChannel, most: number): AllocationChannel => ({
  curve: curveOfCase(curve),
  least: min,
  most: max ?? most,
});

const byName = (channels: readonly CaseChannel[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(channels.map(({ name }, index) => [name, values[index] ?? Number.NaN]));

const STATUSES = { optimal: "ok", infeasible: "infeasible_min", unspent: "unspent" } as const;

function fixedAllocation({ channels, total }: { channels: readonly CaseChannel[]; total: number }) {
  const all = channels.map((channel) => channelOf(channel, total));
  const { status, spends, value, shadowPrice, marginals, unspent, leastTotal } = allocate(all, total);
  const touches = (bound: (channel: AllocationChannel) => number): string[] =>
    channels.flatMap(({ name }, index) => {
      const channel = all[index] as AllocationChannel;
      const isFixed = channel.least === channel.most;
      return !isFixed && Math.abs((spends[index] ?? 0) - bound(channel)) <= 1e-6 * total ? [name] : [];
    });
  const current = channels.reduce(
    (sum, channel, index) => sum + (all[index]?.curve.response(channel.current ?? Number.NaN) ?? 0),
    0,
  );
  return {
    status: STATUSES[status],
    x: byName(channels, spends),
    objective: value,
    shadowPrice,
    marginal: byName(channels, marginals),
    atMin: touches(({ least }) => least),
    atMax: touches(({ most }) => most),
    currentObjective: current,
    upliftPct: (value / current - 1) * 100,
    unspent,
    sumMin: leastTotal,
  };
}

function profitAllocation({ channels, margin }: { channels: readonly CaseChannel[]; margin: number }) {
  const all = channels.map((channel) => channelOf(channel, Number.POSITIVE_INFINITY));
  const spends = allocateToMargin(all, margin);
  const totalSpend = spends.reduce((sum, spend) => sum + spend, 0);
  const response = all.reduce((sum, { curve }, index) => sum + curve.response(spends[index] ?? 0), 0);
  return {
    x: byName(channels, spends),
    totalSpend,
    profit: margin * response - totalSpend,
    stopRule: "marginal revenue per unit spend = 1/margin",
  };
}

function caseCurve(parameters: CurveParameters) {
  switch (parameters.form) {
    case "power":
      return { type: "power", a: parameters.scale, b: parameters.exponent };
    case "michaelis-menten":
      return { type: "mm", a: parameters.ceiling, k: parameters.halfSpend };
    case "hill":
      return { type: "hill", a: parameters.ceiling, k: parameters.halfSpend, s: parameters.slope };
    case "logarithmic":
      return { type: "log", a: parameters.scale, k: parameters.knee };
    case "exponential":
      return { type: "exp", a: parameters.ceiling, k: parameters.knee };
  }
}

function calibration(inputs: {
  readonly form: string;
  readonly spend: number;
  readonly response: number;
  readonly elasticity: number;
  readonly s?: number;
}) {
  const { spend } = inputs;
  const parameters = curveThrough(FORMS[inputs.form] as CurveForm, inputs, inputs.s);
  const curve = curveOf(parameters);
  return {
    curve: caseCurve(parameters),
    marginalAtSpend: curve.marginal(spend),
    averageAtSpend: curve.response(spend) / spend,
    at: {
      half: curve.response(spend / 2),
      x0_8: curve.response(0.8 * spend),
      x1_5: curve.response(1.5 * spend),
      double: curve.response(2 * spend),
    },
    ceiling: curve.ceiling,
  };
}

interface Shift {
  readonly horizonMonths: number;
  readonly adBudget: number;
  readonly paid: {
    readonly form: string;
    readonly spend: number;
    readonly response: number;
    readonly elasticity: number;
    readonly unitValue: number;
    readonly incrementality: number;
    readonly adstock: number;
  };
  readonly content: {
    readonly costPerPiece: number;
    readonly visitsPerPiece: number;
    readonly delayMonths: number;
    readonly rampMonths: number;
    readonly decay: number;
    readonly ceilingVisits: number | null;
    readonly ordersPerVisit: number;
    readonly unitValue: number;
    readonly incrementality: number;
    readonly lagMonths: number;
  };
  readonly discountMonthly: number;
  readonly residualMonths: number;
}

function modelOf({ horizonMonths, adBudget, paid, content, discountMonthly }: Shift): ShiftModel {
  return {
    ads: [{ spend: adBudget, curve: curveOf(curveThrough(FORMS[paid.form] as CurveForm, paid)) }],
    marginPerOrder: paid.unitValue,
    adIncrementality: paid.incrementality,
    carryover: paid.adstock,
    content: {
      ...content,
      monthlyDecay: content.decay,
      ceilingVisits: content.ceilingVisits ?? Number.POSITIVE_INFINITY,
      marginPerOrder: content.unitValue,
    },
    monthlyDiscount: discountMonthly,
    horizonMonths,
  };
}

const planOf = ({ adBudget }: Shift, share: number): Plan => ({
  spends: [(1 - share) * adBudget],
  content: share * adBudget,
});

function contentProjection(inputs: Shift & { readonly shiftShare: number }) {
  const model = modelOf(inputs);
  const plan = planOf(inputs, inputs.shiftShare);
  const path = project(model, plan);
  const { response, unitValue, incrementality } = inputs.paid;
  const baseline = response * unitValue * incrementality;
  const dip = deepestDip(path.cumulative);
  return {
    piecesPerMonth: plan.content / model.content.costPerPiece,
    baselinePaidValue: baseline,
    rawVisits: path.rawVisits,
    visits: path.visits,
    contentValue: path.contentMargin,
    paidValue: path.adMarginLost.map((lost) => baseline - lost),
    delta: path.monthly,
    cumulative: path.cumulative,
    totalDelta: path.cumulative.at(-1),
    npv: presentValue(path.monthly, model.monthlyDiscount),
    breakEvenMonth: settledMonth(path.monthly),
    paybackMonth: settledMonth(path.cumulative),
    deepestDip: dip.amount,
    deepestDipMonth: dip.month,
    residualValue: valueLeft(model, plan.content, inputs.residualMonths),
  };
}

function optimalShift(inputs: Shift & { readonly maxShare: number; readonly objective: string }) {
  const model = modelOf(inputs);
  const mostContent = inputs.maxShare * inputs.adBudget;
  const { content, gain } = bestMove(model, {
    least: [0],
    mostContent,
    residualMonths: inputs.objective === "npv_residual" ? inputs.residualMonths : 0,
  });
  return {
    xStar: content / inputs.adBudget,
    objective: gain,
    status:
      content === 0 ? "lower" : Math.abs(content - mostContent) < 1e-9 * mostContent ? "upper" : "interior",
    objectiveAtZero: 0,
  };
}

interface Uncertain {
  readonly path: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly transform: "log" | "logit";
}

function projectionBands(
  inputs: Shift & {
    readonly shiftShare: number;
    readonly uncertain: readonly Uncertain[];
    readonly points: number;
  },
) {
  const quantiles = inputs.uncertain.map(({ p10, p50, p90, transform }) =>
    twoPieceQuantile({ low: p10, expected: p50, high: p90 }, transform),
  );
  const sampled = sampleBands(
    { months: inputs.horizonMonths, dimensions: quantiles.length, points: inputs.points },
    (normals, into) => {
      const drawn: { paid: Record<string, unknown>; content: Record<string, unknown> } = {
        paid: { ...inputs.paid },
        content: { ...inputs.content },
      };
      inputs.uncertain.forEach(({ path }, index) => {
        const [group, name] = path.split(".") as ["paid" | "content", string];
        drawn[group][name] = quantiles[index]?.(normals[index] ?? 0);
      });
      const model = modelOf({ ...inputs, ...drawn } as unknown as Shift);
      into.set(project(model, planOf(inputs, inputs.shiftShare)).monthly);
    },
  );
  const column = (months: readonly Band[], name: "p10" | "p50" | "p90"): number[] =>
    months.map((band) => band[name]);
  const [monthly, cumulative] = [sampled.monthly(), sampled.cumulative()];
  return {
    deltaP10: column(monthly, "p10"),
    deltaP50: column(monthly, "p50"),
    deltaP90: column(monthly, "p90"),
    cumulativeP10: column(cumulative, "p10"),
    cumulativeP50: column(cumulative, "p50"),
    cumulativeP90: column(cumulative, "p90"),
    meanTotalDelta: sampled.meanTotal,
    probCumulativePositive: sampled.inTheBlack,
  };
}

export const budgetRunners: Runners = {
  alloc_fixed: fixedAllocation,
  alloc_profit: profitAllocation,
  curve_calibrate: calibration,
  content_projection: contentProjection,
  optimal_shift: optimalShift,
  projection_bands: projectionBands,
};
