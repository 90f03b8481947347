/** Where a gap came from: exact contributions of the funnel's steps, the ambition in the target, and what is left open. */
import { elapsed } from "../situation/elapsed.ts";
import type { Situation } from "../situation/schema.ts";
import { type Baseline, baselineOf, type FunnelContext, type Target } from "./baseline.ts";
import { type ChainFactor, kpiChain } from "./chain.ts";
import { channelEnds, columnOf, scaleFunnel } from "./columns.ts";
import { splitByOwner } from "./contributions.ts";
import type { Decomposition, Driver, Split, SplitPart } from "./decomposition.ts";
import { driversAndChannels } from "./drivers.ts";
import type { Gap } from "./gap.ts";
import { lmdi } from "./lmdi.ts";
import { goodSign } from "./metric.ts";
import { type DriverFactor, type Stance, stanceOf } from "./ownership.ts";

function openDriver(
  factor: DriverFactor,
  part: "ambition" | "unexplained",
  contribution: number,
  ends?: ChainFactor,
): Driver {
  return {
    factor,
    part,
    owner: part === "ambition" ? "budget-owner" : "measurement",
    contribution,
    low: contribution,
    high: contribution,
    signal: "exact",
    ownWeight: null,
    before: ends?.base ?? null,
    now: ends?.actual ?? null,
  };
}

/** Differences this small beside the figures themselves are the arithmetic's own. */
const NEGLIGIBLE = 1e-12;

/** −(target − baseline), by step where the plan says which step was to improve; the rest is the target's alone. */
function ambitionDrivers(subject: Target, baseline: Baseline, context: FunnelContext): Driver[] {
  if (baseline.value === null) return [];
  const { previous, plan } = context;
  const planned =
    baseline.base === "previous" && previous && plan
      ? kpiChain(
          { metric: subject.kpi.metric, actual: subject.target },
          { base: previous, actual: plan, baseIsPlan: true },
        )
      : undefined;
  const parts = planned ? lmdi(planned.factors) : [];
  const byStep = (planned?.factors ?? []).map((factor, index) =>
    openDriver(factor.factor, "ambition", 0 - (parts[index] ?? 0), factor),
  );
  const inPlan = planned ? planned.actual - planned.base : 0;
  const rest = inPlan - (subject.target - baseline.value);
  const negligible = Math.abs(rest) <= NEGLIGIBLE * Math.max(subject.target, baseline.value);
  return negligible ? byStep : [...byStep, openDriver("target", "ambition", rest)];
}

/** What the funnel does not carry: its figures against the KPI's own, now and at the base. */
function unexplainedAmount({ kpi, target }: Target, { value, breakdown }: Baseline): number {
  if (value === null) return kpi.actual - target;
  const inLines = breakdown ? breakdown.actual - breakdown.base : 0;
  return kpi.actual - value - inLines;
}

function splitOf(drivers: readonly Driver[], gap: number): Split {
  const part = (amount: number): SplitPart => ({ amount, share: gap === 0 ? null : amount / gap });
  const ofPart = (name: Driver["part"]): SplitPart =>
    part(drivers.reduce((sum, driver) => (driver.part === name ? sum + driver.contribution : sum), 0));
  const steps = drivers.filter(({ ownWeight }) => ownWeight !== null);
  const { own, system } = splitByOwner(
    Object.fromEntries(steps.map(({ factor, contribution }) => [factor, contribution])),
    Object.fromEntries(steps.map(({ factor, ownWeight }) => [factor, ownWeight ?? 0])),
  );
  return {
    own: part(own),
    system: part(system),
    ambition: ofPart("ambition"),
    unexplained: ofPart("unexplained"),
  };
}

/** More money and the dearer results it buys are one decision: only what is left of both pulls anywhere. */
function withMoneyAsOne(steps: readonly Driver[]): Driver[] {
  const scale = steps.find(({ factor }) => factor === "scale")?.contribution ?? 0;
  return steps.flatMap((driver) => {
    if (driver.factor === "scale") return [];
    return [driver.factor === "ad-spend" ? { ...driver, contribution: driver.contribution + scale } : driver];
  });
}

function stanceFrom(drivers: readonly Driver[], split: Split, sign: 1 | -1): Stance {
  const pull = (contribution: number): number => Math.max(0, -sign * contribution);
  const steps = drivers.filter((driver) => driver.ownWeight !== null);
  const hasSpend = steps.some(({ factor }) => factor === "ad-spend");
  const pulling = hasSpend ? withMoneyAsOne(steps) : steps;
  return stanceOf({
    own: pulling.reduce((sum, driver) => sum + pull(driver.contribution) * (driver.ownWeight ?? 0), 0),
    system: pulling.reduce(
      (sum, driver) => sum + pull(driver.contribution) * (1 - (driver.ownWeight ?? 0)),
      0,
    ),
    ambition: pull(split.ambition.amount),
    unexplained: Math.abs(split.unexplained.amount),
  });
}

/** What doubles lost goes to the largest part, so that all add up to the gap; more than that is no rounding and stays seen. */
function withRounding(drivers: readonly Driver[], gap: number, size: number): readonly Driver[] {
  const lost = gap - drivers.reduce((sum, { contribution }) => sum + contribution, 0);
  if (lost === 0 || drivers.length === 0 || Math.abs(lost) > 2 * NEGLIGIBLE * size) return drivers;
  const largest = drivers.reduce((most, driver) =>
    Math.abs(driver.contribution) > Math.abs(most.contribution) ? driver : most,
  );
  return drivers.map((driver) =>
    driver === largest ? { ...driver, contribution: driver.contribution + lost } : driver,
  );
}

function decompose(subject: Target, context: FunnelContext): Decomposition {
  const { kpi, target, index } = subject;
  const baseline = baselineOf(subject, context);
  const gap = kpi.actual - target;
  const moved = baseline.breakdown
    ? driversAndChannels(baseline.breakdown, context.situation)
    : { drivers: [], channels: [] };
  const placed = [...moved.drivers, ...ambitionDrivers(subject, baseline, context)];
  const unexplained = unexplainedAmount(subject, baseline);
  const size = Math.max(kpi.actual, target, baseline.value ?? 0);
  const open = Math.abs(unexplained) > (placed.length === 0 ? 0 : NEGLIGIBLE * size);
  const sign = goodSign(kpi.metric);
  const sorted = [...placed, ...(open ? [openDriver("unexplained", "unexplained", unexplained)] : [])].sort(
    (left, right) => sign * (left.contribution - right.contribution),
  );
  const drivers = withRounding(sorted, gap, size);
  const split = splitOf(drivers, gap);
  return {
    subject: {
      metric: kpi.metric,
      kpi: index,
      base: baseline.base,
      target,
      baseline: baseline.value,
      actual: kpi.actual,
      change: baseline.value === null ? null : kpi.actual - baseline.value,
      gap,
    },
    split,
    drivers,
    channels: moved.channels.sort((left, right) => sign * (left.contribution - right.contribution)),
    stance: stanceFrom(drivers, split, sign),
  };
}

/** Revenue, when the funnel reaches it and no KPI asks: against the plan, else against the period before. */
function hiddenRevenue({ plan, previous, actual, situation }: FunnelContext): Target | undefined {
  if (situation.kpis.some((kpi) => kpi.metric === "revenue") || actual?.revenue === undefined)
    return undefined;
  const target = plan?.revenue ?? previous?.revenue;
  if (target === undefined) return undefined;
  return { kpi: { metric: "revenue", actual: actual.revenue }, index: null, target };
}

function contextOf(situation: Situation, today: string): FunnelContext {
  const { share } = elapsed(situation.period, today);
  const [plan, previous] = [columnOf(situation, "plan"), columnOf(situation, "previous")];
  return {
    situation,
    share,
    plan: plan && scaleFunnel(plan, share),
    previous: previous && scaleFunnel(previous, share),
    actual: columnOf(situation, "actual"),
    channels: {
      plan: channelEnds(situation, "plan", share),
      previous: channelEnds(situation, "previous", share),
    },
  };
}

const targetsOf = ({ kpis }: Situation, judged: readonly Gap[]): Target[] =>
  kpis.map((kpi, index) => ({ kpi, index, target: judged[index]?.target ?? kpi.target }));

/**
 * The first decomposition explains `kpis[0]`; others follow for KPIs that the funnel can build, and for revenue.
 * @param judged the gaps of the same situation, for their scaled targets
 * @param today ISO date
 */
export function decompositions(situation: Situation, judged: readonly Gap[], today: string): Decomposition[] {
  const context = contextOf(situation, today);
  const hidden = hiddenRevenue(context);
  const all = [...targetsOf(situation, judged), ...(hidden ? [hidden] : [])].map((subject) =>
    decompose(subject, context),
  );
  return all.filter(
    ({ drivers }, position) => position === 0 || drivers.some(({ ownWeight: weight }) => weight !== null),
  );
}

/** The first of them alone; undefined only without KPIs. */
export function firstDecomposition(
  situation: Situation,
  judged: readonly Gap[],
  today: string,
): Decomposition | undefined {
  const [subject] = targetsOf(situation, judged);
  return subject && decompose(subject, contextOf(situation, today));
}
