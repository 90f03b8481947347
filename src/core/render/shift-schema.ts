/** The budget shift as the API returns it. */
import * as z from "zod";
import { INPUT_IDS } from "../budget/inputs/input.ts";
import { SCENARIOS } from "../budget/scenarios.ts";

const nullable = (description: string) => z.number().nullable().describe(description);
const channel = z.number().int().nullable().describe("Index into channels; null for ads outside of them");
const money = (description: string) => z.number().describe(description);
const dip = z.object({ month: z.number().int(), amount: z.number() });

const InputView = z.object({
  id: z.enum(INPUT_IDS),
  label: z.string(),
  low: z.number().describe("Tenth percentile"),
  expected: z.number(),
  high: z.number().describe("Ninetieth percentile"),
  kind: z.enum(["observed", "computed", "assumed"]),
  source: z.string().describe("Input field, evidence id or rule"),
  replacedBy: z.string().describe("Field whose answer would replace the assumption"),
  question: z.string().describe("The question that asks for it"),
});

const MonthView = z.object({
  month: z.number().int(),
  expected: z.number(),
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
});

const PitchView = z.object({
  headline: z.string(),
  ask: z.string(),
  why: z.string(),
  numbers: z.string(),
  risks: z.array(z.string()),
  objections: z.array(z.object({ question: z.string(), answer: z.string() })),
  channelNote: z.string().describe("How to read the channels at the margin; empty where all ads are one"),
  measures: z.array(z.string()).describe("What is measured and when; empty where nothing is moved"),
  doNothing: z.string(),
});

const CheckpointView = z.object({
  month: z.number().int(),
  visits: z.number().describe("All new pieces together must bring at least so many in that month, else stop"),
  expectedVisits: z.number(),
  cautiousVisits: z.number(),
  falseAlarm: nullable(
    "Of the cases that would end in the black, the share that the rule stops; null when none does",
  ),
  caught: nullable(
    "Of the cases that would end in the red, the share that the rule stops; null when none does",
  ),
  stopped: z.number().describe("Of all cases, the share that the rule stops"),
  wrongStops: nullable(
    "Of those it stops, the share that would have ended in the black; null when it stops none",
  ),
  committed: money("Money that has gone into content by then"),
  atRiskBad: money("Gross margin lost by then at the tenth percentile of the cases; 0 or below"),
  atRisk: money("Gross margin lost by that month on the cautious path; 0 or below"),
  leftAfterStop: money(
    "Gross margin the pieces made by then still bring in the following 12 months, on that path",
  ),
});

const ComparedView = z.object({
  index: z.number().int().describe("Index into shifts"),
  label: z.string(),
  amount: money("Money a month that is moved"),
  share: z.number(),
  capped: z.boolean().describe("True when less could be moved than was asked for"),
  extrapolated: z
    .array(channel)
    .describe("Channels cut below half of what is known of them: there the curve is a guess"),
  piecesPerMonth: z.number(),
  after12: z.number(),
  after24: z.number(),
  end: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }),
  inTheBlack: z.number(),
  breakEvenMonth: z.number().nullable(),
  paybackMonth: z.number().nullable(),
  deepestDip: dip,
  valueLeft: z.number(),
  notes: z
    .array(z.string())
    .describe("Where its curve is a guess, and whether it could be as large as asked"),
});

export const BudgetShiftView = z.object({
  decision: z.enum(["shift", "pilot", "hold", "not-enough-data"]),
  reason: z.enum([
    "pays-when-cautious",
    "pays-when-expected",
    "never-pays",
    "too-small",
    "nothing-to-move",
    "missing-figures",
  ]),
  missing: z.array(z.string()).describe("Fields without which nothing can be computed"),
  amount: z.number().describe("Money a month to move; 0 on hold and when data are missing"),
  share: z.number().describe("Of the ad money, 0–1"),
  examined: z
    .object({ amount: z.number(), share: z.number() })
    .nullable()
    .describe("What the path below was computed for; on hold a pilot that is not advised"),
  from: z.array(z.object({ channel, amount: z.number() })).describe("Which channels the money leaves"),
  sources: z
    .array(
      z.object({
        channel,
        spend: money("Money a month today"),
        cut: money("Money a month that the move takes"),
        marginalReturn: z
          .number()
          .describe("Gross margin that its last unit of money brings, by the curve assumed"),
        paysUpTo: money(
          "Spend up to which its last unit of money earns itself back, from half to twice today's",
        ),
        paysBeyond: z
          .enum(["least", "most"])
          .nullable()
          .describe("least: not even at half of today's spend; most: still at twice"),
        status: z
          .enum(["open", "locked", "own-name", "unreported"])
          .describe(
            "own-name: search for one's own name, left aside; unreported: results are not known, left aside",
          ),
      }),
    )
    .describe("The paid channels at the margin"),
  to: z
    .array(
      z.object({
        what: z.enum(["guides", "landing-pages", "lifecycle-emails", "fast-pages"]),
        label: z.string(),
        piecesPerMonth: nullable("Of the pieces that the money buys; null for what goes with them"),
      }),
    )
    .describe("What the money buys, in the order in which it is made"),
  adMarginLost: nullable("Gross margin a month that the ads no longer bring"),
  creditedMarginLost: nullable("The same as the channels' reports show it, what would come anyway included"),
  cautiousAmount: nullable("Most money a month that gains on the cautious path too; 0 where none does"),
  blackAtPayback: nullable("Share of the cases in the black in the payback month"),
  beatsSaving: nullable("Share of the cases in which the move ends above not spending the money"),
  savingTurnsAt: nullable("Share of the ads' orders truly won by them from which not spending gains nothing"),
  basis: z
    .object({
      adSpend: z.number(),
      paidOrders: z.number(),
      paidOrdersKind: z.enum(["observed", "computed", "assumed"]),
      marginPerOrder: z.number(),
      ordersPerVisitToday: z.number(),
    })
    .nullable()
    .describe("Money and results of today, a month, that all of it rests on"),
  horizonMonths: z.number().int(),
  months: z.array(MonthView).describe("Cumulative gross margin against doing nothing"),
  inTheBlack: nullable("Share of the 256 cases that end above zero"),
  breakEvenMonth: nullable("First month from which every month gains"),
  paybackMonth: nullable("First month from which the sum is no longer negative"),
  deepestDip: dip.nullable(),
  valueLeft: nullable("Gross margin the pieces still bring in the 12 months after the horizon"),
  presentValue: nullable("The expected sum at the horizon in money of today"),
  firstEuroTest: z
    .object({
      neededVisits: z
        .number()
        .describe("Visits a month that the first piece must bring to be worth the ads it replaces"),
      neededForAll: nullable(
        "The same for all pieces of the amount, on average; null where the ceiling forbids it",
      ),
      neededToBeatSaving: nullable("To be worth more than not spending the money"),
      visitsPerPiece: z.number(),
      passes: z.boolean(),
    })
    .nullable(),
  checkpoint: CheckpointView.nullable(),
  stopRule: z.string().nullable(),
  scenarios: z.array(
    z.object({
      id: z.enum(SCENARIOS),
      label: z.string(),
      after12: z.number(),
      after24: z.number(),
      paybackMonth: z.number().nullable(),
    }),
  ),
  rival: z
    .enum(["save", "other-ads"])
    .nullable()
    .describe("An alternative without content that ends higher than the move, and above doing nothing"),
  flips: z
    .array(
      z.object({
        input: z.enum(INPUT_IDS),
        label: z.string(),
        now: z.number(),
        at: z.number(),
        to: z.enum(["shift", "pilot", "hold"]),
        withinRange: z.boolean().describe("Whether that figure lies within the input's own range"),
      }),
    )
    .describe("Figures that would change the decision, one at a time"),
  influences: z
    .array(
      z.object({
        input: z.enum(INPUT_IDS),
        label: z.string(),
        atLow: z.number(),
        atHigh: z.number(),
        varied: z.boolean(),
      }),
    )
    .describe(
      "The sum at the horizon with each input at its low and its high figure, most influential first",
    ),
  twoPeriods: z
    .object({
      elasticity: z.number(),
      weight: z.number(),
      range: z.object({ low: z.number(), expected: z.number(), high: z.number() }),
    })
    .nullable()
    .describe("What two periods say of the ads' elasticity, and how much that counts"),
  comparison: z.array(ComparedView).describe("The shifts of the request side by side"),
  assumptions: z.array(InputView),
  pitch: PitchView,
});
