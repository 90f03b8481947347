/**
 * The advice as the API returns it: JSON whose texts are words in one language. The published contract; read by the
 * reference and by tests, never by a request, so that a Worker starts without it.
 */
import * as z from "zod";
import { FAQ_IDS } from "../advice/faq/messages.ts";
import { AUDIENCES } from "../advice/script/messages.ts";
import { LOCALES, SKILLS } from "../situation/schema.ts";
import { DiagnosisView, FactView, GapView, SourceView, STANCES } from "./diagnosis-schema.ts";

const text = (description: string) => z.string().describe(description);
const nullable = (description: string) => z.number().nullable().describe(description);

const HelplineView = z.object({
  id: z.string(),
  kind: z.enum(["emergency", "line", "directory"]),
  country: z.string().nullable(),
  name: z.string(),
  contact: z.string(),
  url: z.string().optional(),
  languages: z.array(z.string()),
  checkedOn: z.string().describe("Date on which the entry was last looked at (ISO 8601)"),
  verified: z.boolean().describe("False when the entry is known but the service's own page was not opened"),
});

const InputView = z.object({
  id: z.string(),
  label: z.string(),
  low: z.number(),
  expected: z.number(),
  high: z.number(),
  kind: z.enum(["observed", "assumed"]),
  source: z.string(),
  replacedBy: z.string().describe("Field whose answer would replace the assumption"),
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
  doNothing: z.string(),
});

const BudgetShiftView = z.object({
  decision: z.enum(["shift", "pilot", "hold", "not-enough-data"]),
  reason: z.enum(["pays-when-cautious", "pays-when-expected", "never-pays", "too-small", "missing-figures"]),
  missing: z.array(z.string()).describe("Fields without which nothing can be computed"),
  amount: z.number().describe("Money a month to move; 0 on hold and when data are missing"),
  share: z.number().describe("Of the ad money, 0–1"),
  examined: z
    .object({ amount: z.number(), share: z.number() })
    .nullable()
    .describe("What the path below was computed for; on hold a pilot that is not advised"),
  from: z
    .array(z.object({ channel: z.number().int().nullable(), amount: z.number() }))
    .describe("channel: index, null for all ads"),
  to: z.array(z.object({ what: z.literal("content"), piecesPerMonth: z.number() })),
  horizonMonths: z.number().int(),
  months: z.array(MonthView).describe("Cumulative gross margin against doing nothing"),
  inTheBlack: nullable("Share of the 256 cases that end above zero"),
  breakEvenMonth: nullable("First month from which every month gains"),
  paybackMonth: nullable("First month from which the sum is no longer negative"),
  deepestDip: z.object({ month: z.number().int(), amount: z.number() }).nullable(),
  valueLeft: nullable("Gross margin the pieces still bring in the 12 months after the horizon"),
  firstEuroTest: z
    .object({ neededVisits: z.number(), visitsPerPiece: z.number(), passes: z.boolean() })
    .nullable(),
  checkpoint: z
    .object({ month: z.number().int(), visits: z.number(), expectedVisits: z.number() })
    .nullable(),
  stopRule: z.string().nullable(),
  scenarios: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      after12: z.number(),
      after24: z.number(),
      paybackMonth: z.number().nullable(),
    }),
  ),
  assumptions: z.array(InputView),
  pitch: PitchView,
});

const AudienceView = z.object({
  spoken: z.string(),
  message: z.string(),
  email: z.object({ subject: z.string(), body: z.string() }),
  questions: z.array(z.object({ question: z.string(), answer: z.string() })),
});

const SkillView = z.object({ skill: z.enum(SKILLS), text: z.string() });

export const CrisisDocument = z.object({
  schemaVersion: z.literal(1),
  locale: z.enum(LOCALES),
  care: z.object({ level: z.literal("crisis"), text: z.string(), helplines: z.array(HelplineView) }),
});

export const AdviceDocument = z.object({
  schemaVersion: z.literal(1),
  locale: z.enum(LOCALES),
  hearing: text("The opening: what was understood, said back"),
  care: z.object({ level: z.literal("notice"), text: z.string() }).nullable(),
  stance: z.enum(STANCES),
  gaps: z.array(GapView),
  diagnosis: DiagnosisView,
  faq: z.array(
    z.object({
      id: z.enum(FAQ_IDS),
      question: z.string(),
      answer: z.string(),
      facts: z.array(z.string()).describe("Paths of the facts it uses"),
      wording: z.enum(["rules", "model"]),
    }),
  ),
  budgetShift: BudgetShiftView,
  transparencyScript: z.object(
    Object.fromEntries(AUDIENCES.map((audience) => [audience, AudienceView])) as Record<
      (typeof AUDIENCES)[number],
      typeof AudienceView
    >,
  ),
  growth: z.object({
    moves: z.array(z.string()),
    matrix: z.object({ depth: SkillView, breadth: z.array(SkillView) }),
    plan: z.array(z.object({ days: z.number().int(), text: z.string() })),
  }),
  facts: z.record(z.string(), FactView),
  sources: z.array(SourceView),
  wording: z.object({
    engine: z.enum(["rules", "model"]),
    model: z.string().optional(),
    promptSet: z.string().optional(),
    fellBack: z.array(z.object({ section: z.string(), reason: z.string() })),
  }),
});

/** What the diagnosis alone answers. */
export const DiagnosisDocument = z.object({
  schemaVersion: z.literal(1),
  locale: z.enum(LOCALES),
  hearing: text("The opening: what was understood, said back"),
  care: z.object({ level: z.literal("notice"), text: z.string() }).nullable(),
  stance: z.enum(STANCES),
  gaps: z.array(GapView),
  diagnosis: DiagnosisView,
  facts: z.record(z.string(), FactView),
  sources: z.array(SourceView),
});
