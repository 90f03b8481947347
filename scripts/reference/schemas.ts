// Every schema of the API as JSON Schema, under the names it has in openapi.json.
import * as z from "zod";
import {
  AdviceDocument,
  BudgetShiftDocument,
  CrisisDocument,
  DiagnosisDocument,
  situationSchema,
} from "../../src/core/contract.ts";
import { ChecksDocument, EvidenceDocument, HealthDocument, ProblemDocument } from "../../src/http/schemas.ts";

export type JsonSchema = Record<string, unknown>;

const Situation = situationSchema();
const funnel = Situation.shape.funnel.unwrap();
const channel = Situation.shape.channels.unwrap().element;
const decomposition = AdviceDocument.shape.diagnosis.shape.decompositions.element;

/** Parts that would otherwise be repeated or nested too deep to read get a name of their own. */
const REQUEST: Readonly<Record<string, z.ZodType>> = {
  Situation,
  Kpi: Situation.shape.kpis.element,
  FunnelPeriod: funnel.shape.actual.unwrap(),
  Channel: channel,
  ChannelPeriod: channel.shape.actual.unwrap(),
  Assumptions: Situation.shape.assumptions.unwrap(),
  RequestedShift: Situation.shape.shifts.unwrap().element,
};

const RESPONSE: Readonly<Record<string, z.ZodType>> = {
  Advice: AdviceDocument,
  Diagnosis: DiagnosisDocument,
  DiagnosisPart: AdviceDocument.shape.diagnosis,
  Gap: AdviceDocument.shape.gaps.element,
  Decomposition: decomposition,
  SplitPart: decomposition.shape.split.shape.own,
  Driver: decomposition.shape.drivers.element,
  Contradiction: AdviceDocument.shape.diagnosis.shape.contradictions.element,
  Feasibility: AdviceDocument.shape.diagnosis.shape.feasibility,
  Finding: AdviceDocument.shape.diagnosis.shape.findings.element,
  BudgetShift: AdviceDocument.shape.budgetShift,
  BudgetShiftAlone: BudgetShiftDocument,
  ShiftInput: AdviceDocument.shape.budgetShift.shape.assumptions.element,
  ComparedShift: AdviceDocument.shape.budgetShift.shape.comparison.element,
  AudienceScript: AdviceDocument.shape.transparencyScript.shape.team,
  Crisis: CrisisDocument,
  Checks: ChecksDocument,
  Evidence: EvidenceDocument,
  Health: HealthDocument,
  Problem: ProblemDocument,
};

/** Leaves out what says nothing to a reader: the regular expression behind a date, the bounds of every safe integer. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === "date") delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

function convert(
  named: Readonly<Record<string, z.ZodType>>,
  io: "input" | "output",
): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { io, uri, override: tidy });
  return Object.fromEntries(
    Object.keys(named).map((id) => {
      const { $schema: _dialect, $id: _address, ...schema } = schemas[id] ?? {};
      return [id, schema];
    }),
  );
}

/** Name → schema, for `components.schemas`. */
export const componentSchemas = (): Record<string, JsonSchema> => ({
  ...convert(REQUEST, "input"),
  ...convert(RESPONSE, "output"),
});
