/** The diagnosis as the API returns it: gaps, their split, findings and what to ask next. */
import * as z from "zod";
import { OWNERS } from "../diagnosis/ownership.ts";
import { QUESTION_IDS } from "../diagnosis/questions.ts";
import { THEORY_OUTCOMES } from "../diagnosis/theories.ts";
import { TRIAL_OUTCOMES } from "../diagnosis/trials.ts";
import { METRICS } from "../situation/schema.ts";

export const STANCES = ["mostly-own", "shared", "mostly-system", "unknown"] as const;

const nullable = (description: string) => z.number().nullable().describe(description);

const Interval = z.object({ low: z.number(), high: z.number() }).nullable();

export const GapView = z.object({
  metric: z.enum(METRICS),
  label: z.string().describe("The metric in words"),
  target: z.number().describe("For the part of the period that is over"),
  fullTarget: z.number().describe("As it was set"),
  actual: z.number(),
  gap: z.number().describe("actual − target; for cpa and cac a positive gap is bad"),
  attainment: nullable("actual ÷ target, or target ÷ actual where lower is better"),
  verdict: z.enum(["ahead", "on-target", "real-miss", "within-noise", "too-few-data"]),
  method: z.enum(["control-chart", "counts", "compound-counts", "none"]),
  interval: Interval.describe("95 % interval of the result"),
  noiseFloor: nullable("The worst value that would still be no miss"),
  process: z.enum(["inside", "outside", "unknown"]).describe("This period against the process's own limits"),
  targetReach: z.enum(["inside", "outside", "unknown"]).describe("The target against those limits"),
  signals: z
    .array(z.enum(["outside", "run", "cluster"]))
    .describe("Rules of a stable process that the latest stretch breaks"),
  dispersion: z
    .object({ value: z.number(), learned: z.boolean().describe("False when it is assumed") })
    .nullable()
    .describe("Variance ÷ mean of the counts behind the verdict"),
  daysToTell: nullable("Further days at this pace until it can be told; null when it can, or never will"),
});

const SplitPartView = z.object({ amount: z.number(), share: nullable("Of the gap; null when the gap is 0") });

const DriverView = z.object({
  factor: z.string(),
  label: z.string(),
  part: z.enum(["own", "shared", "system", "ambition", "unexplained"]),
  owner: z.enum(OWNERS),
  contribution: z.number().describe("In the subject's unit; all contributions add up to the gap"),
  low: z.number(),
  high: z.number(),
  signal: z
    .enum(["signal", "likely", "noise", "exact", "assumed"])
    .describe(
      "More than chance over all steps together, within it, beyond its reach, or resting on an assumption",
    ),
  ownWeight: nullable("Share that is the marketer's own, 0–1; null for ambition and unexplained"),
});

const ChannelPartView = z.object({
  channel: z.number().int().describe("Index into channels"),
  name: z.string(),
  status: z.enum(["continued", "started", "stopped"]),
  before: z.number().describe("What it brought at the base, in the subject's unit"),
  now: z.number(),
  contribution: z.number().describe("now − before"),
  low: z.number(),
  high: z.number(),
  own: z.number().describe("Of the contribution, what is the marketer's own"),
  drivers: z.array(DriverView),
});

const DecompositionView = z.object({
  subject: z.object({
    metric: z.enum(METRICS),
    kpi: z.number().int().nullable().describe("Index into kpis; null for revenue that no KPI asks for"),
    base: z.enum(["previous", "plan", "run-rate", "none"]),
    target: z.number(),
    baseline: nullable("The figure at the base"),
    actual: z.number(),
    change: nullable("actual − baseline"),
    gap: z.number(),
  }),
  split: z.object({
    own: SplitPartView,
    system: SplitPartView,
    ambition: SplitPartView,
    unexplained: SplitPartView,
  }),
  stance: z.enum(STANCES),
  drivers: z.array(DriverView).describe("Strongest pull toward the miss first"),
  channels: z
    .array(ChannelPartView)
    .describe("The change from the base by channel; empty when the channels do not carry the figure"),
});

const FindingView = z.object({
  check: z.string(),
  title: z.string(),
  part: z.string().describe("Topic of the check"),
  owner: z.enum(OWNERS),
  outcome: z.enum(["pass", "fail", "not-applicable", "unknown", "error"]),
  severity: z.enum(["low", "medium", "high"]).nullable(),
  text: z.string().nullable().describe("What it means here; null unless decided"),
  limits: z.string().describe("When not to trust it"),
  missing: z.array(z.string()).describe("Fields that would decide it"),
  driver: z
    .number()
    .int()
    .nullable()
    .describe(
      "Index into the first decomposition's drivers: the step a failure is one cause with, or one that lost beyond chance although this passed",
    ),
  evidence: z.array(
    z.object({
      value: z.number(),
      threshold: z.number(),
      unit: z.string(),
      source: z.string().describe("Id in sources"),
    }),
  ),
});

const FigureView = z.object({
  value: z.number(),
  unit: z.string(),
  kind: z.enum(["observed", "computed"]),
});

const ContradictionView = z.object({
  id: z.string(),
  said: FigureView.describe("The figure as it was typed"),
  implied: FigureView.describe("What the other figures make of it"),
  kpi: z.number().int().nullable().describe("Index into kpis"),
  text: z.string().describe("What disagrees"),
  rival: z.string().describe("The two readings"),
  test: z.string().describe("The one thing that tells them apart"),
  fork: z
    .object({
      verdict: GapView.shape.verdict,
      gap: z.number(),
      stance: z.enum(STANCES).nullable(),
      overturns: z.boolean().describe("True when the verdict would be another"),
      text: z.string(),
    })
    .nullable()
    .describe("What would be said if the other figure were true; null when nothing hangs on it"),
});

const LeverView = z.object({
  factor: z.string(),
  label: z.string(),
  now: z.number(),
  required: z.number().describe("The value that alone would close the gap"),
  lift: z.number().describe("required ÷ now − 1"),
  before: nullable("The value at the base"),
  likelihood: z.enum([
    "reached-before",
    "small-step",
    "in-a-channel",
    "inside-band",
    "beyond-band",
    "never-seen",
  ]),
  channel: z
    .object({ index: z.number().int(), value: z.number() })
    .nullable()
    .describe("A channel that is there already, and its value"),
  evidence: z.string().nullable().describe("Id in sources of the band that was used"),
});

const FeasibilityView = z.object({
  text: z.string(),
  runRate: nullable("Median of the last six earlier results, else the result before"),
  atOldEfficiency: nullable("What the planned ad money gives at the efficiency of the period before"),
  efficiency: z
    .object({ required: z.number(), before: z.number(), lift: z.number() })
    .nullable()
    .describe("Results for a unit of planned ad money: asked, and given before"),
  marginal: z
    .object({ spend: z.number(), result: z.number() })
    .nullable()
    .describe("What changed with more ad money since the period before: one observation"),
  headroom: z
    .object({ most: z.number(), now: z.number() })
    .nullable()
    .describe("The most a click may cost before an order loses money, and what it costs"),
  rest: z
    .object({ days: z.number(), neededPerDay: z.number(), perDay: z.number() })
    .nullable()
    .describe("What the remaining days of an open period must bring"),
  levers: z.array(LeverView).describe("Each alone would close the gap; nearest to what is known first"),
});

const OwnWordsView = {
  field: z.enum(["painPoints", "tried"]),
  entry: z.number().int().describe("Index within the field"),
  matched: z.string().describe("The words exactly as they were written"),
};

export const DiagnosisView = z.object({
  decompositions: z.array(DecompositionView),
  contradictions: z.array(ContradictionView).describe("Those that could overturn the verdict first"),
  contested: z.boolean().describe("True when a contradiction could overturn the first KPI's verdict"),
  feasibility: FeasibilityView.describe("What the first KPI's target asks of the inputs"),
  findings: z.array(FindingView),
  coverage: z.object({ decided: z.number().int(), of: z.number().int() }),
  painPoints: z
    .array(z.object({ theme: z.string(), kind: z.enum(["feeling", "part", "event"]), ...OwnWordsView }))
    .describe("What the own words tell of"),
  actions: z.array(z.object({ action: z.string(), ...OwnWordsView })).describe("What was tried"),
  theories: z
    .array(
      z.object({
        part: z.string().describe("What is suspected"),
        matched: z.string(),
        outcome: z.enum(THEORY_OUTCOMES),
        step: z
          .object({
            decomposition: z.number().int().describe("Index into decompositions"),
            driver: z.number().int().describe("Index into its drivers"),
          })
          .nullable()
          .describe("The step that speaks for or against it"),
        check: z.string().nullable().describe("Id of the check that speaks for or against it"),
        text: z.string(),
      }),
    )
    .describe("What is suspected, set against the figures"),
  trials: z
    .array(
      z.object({
        action: z.string(),
        matched: z.string(),
        outcome: z.enum(TRIAL_OUTCOMES),
        driver: z.number().int().nullable().describe("Index into the first decomposition's drivers"),
        channel: z
          .object({ index: z.number().int(), spend: z.number(), result: z.number() })
          .nullable()
          .describe("A channel that got more money, by how much, and what its result did"),
        sameAs: z.number().int().nullable().describe("Index of an earlier trial on the same step"),
        text: z.string().nullable().describe("Null while there is no miss to explain"),
      }),
    )
    .describe("What was tried, read against the steps it bears on"),
  nextQuestions: z.array(
    z.object({
      id: z.enum(QUESTION_IDS),
      field: z.string(),
      text: z.string(),
      why: z.string(),
      weight: z.number(),
    }),
  ),
});

export const FactView = z.object({
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  kind: z.enum(["observed", "computed", "assumed", "cited"]),
  source: z.string(),
});

export const SourceView = z.object({
  id: z.string(),
  title: z.string(),
  year: z.number().int(),
  url: z.string(),
  grade: z.enum(["A", "B", "C"]),
});
