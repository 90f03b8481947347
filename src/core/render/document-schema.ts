/**
 * The advice as the API returns it: JSON whose texts are words in one language. The published contract; read by the
 * reference and by tests, never by a request, so that a Worker starts without it.
 */
import * as z from "zod";
import { FAQ_IDS } from "../advice/faq/messages.ts";
import { AUDIENCES } from "../advice/script/messages.ts";
import { LOCALES, SKILLS } from "../situation/schema.ts";
import { DiagnosisView, FactView, GapView, SourceView, STANCES } from "./diagnosis-schema.ts";
import { BudgetShiftView } from "./shift-schema.ts";

const text = (description: string) => z.string().describe(description);

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

const AudienceView = z.object({
  spoken: z.string(),
  seconds: z.number().int().describe("How long it takes to say aloud, an estimate"),
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
  title: text("The verdict, for a reader who reads nothing else"),
  subtitle: text("The figure that it is about"),
  hearing: text("The opening: what was understood, said back"),
  care: z.object({ level: z.literal("notice"), text: z.string() }).nullable(),
  brief: z.array(z.string()).describe("The advice in a few lines"),
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
    matrix: z.object({ note: z.string(), depth: SkillView, breadth: z.array(SkillView) }),
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
  title: text("The verdict, for a reader who reads nothing else"),
  subtitle: text("The figure that it is about"),
  hearing: text("The opening: what was understood, said back"),
  care: z.object({ level: z.literal("notice"), text: z.string() }).nullable(),
  stance: z.enum(STANCES),
  gaps: z.array(GapView),
  diagnosis: DiagnosisView,
  facts: z.record(z.string(), FactView),
  sources: z.array(SourceView),
});

/** What the budget shift alone answers. */
export const BudgetShiftDocument = z.object({
  schemaVersion: z.literal(1),
  locale: z.enum(LOCALES),
  care: z.object({ level: z.literal("notice"), text: z.string() }).nullable(),
  budgetShift: BudgetShiftView,
  facts: z.record(z.string(), FactView),
  sources: z.array(SourceView),
});
