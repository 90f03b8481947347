/** What the API answers besides the advice, as schemas: the source of openapi.json. At run time only their types are used. */
import * as z from "zod";
import { LOCALES } from "../core/index.ts";

const Pointer = z.string().describe("JSON Pointer (RFC 6901) into the body; empty for the body as a whole");

export const ProblemDocument = z
  .object({
    type: z.string().describe("Stable reference of this kind of problem; it is explained there"),
    title: z.string().describe("The kind of problem in words"),
    status: z.int().min(400).max(599).describe("The status of the response"),
    detail: z.string().describe("What to do about it"),
    instance: z.string().describe("urn:uuid: and the request id, also in X-Request-Id"),
    errors: z
      .array(
        z.object({
          pointer: Pointer,
          code: z.string().describe("Stable name of the fault"),
          detail: z.string().describe("What is wrong with this field and what to check"),
        }),
      )
      .optional()
      .describe("The faults inside a situation, at most forty"),
  })
  .describe("A refusal (RFC 9457), in the reader's language");

const CheckView = z.object({
  id: z.string(),
  title: z.string().describe("The fault it looks for"),
  topic: z.string(),
  owner: z.string().describe("The role that can mend it"),
  needs: z
    .array(
      z.object({
        reading: z.string().describe("The figure the check sees"),
        fields: z.array(z.string()).describe("Input fields it is made of; [] marks a list"),
      }),
    )
    .describe("Without all of these the check is unknown"),
  evidence: z.array(z.string()).describe("Ids at GET /v1/evidence"),
  factors: z.array(z.string()).describe("Steps of the funnel that a failure can explain"),
  limits: z.string().describe("When not to trust it"),
});

export const ChecksDocument = z
  .object({
    schemaVersion: z.literal(1),
    locale: z.enum(LOCALES),
    checks: z.array(CheckView),
    ownWeights: z
      .record(z.string(), z.number().min(0).max(1))
      .describe(
        "How much of each step is the marketer's own unless `weights` says otherwise; ad-spend, mix, scale and channel-change count fully when budget.setBy is marketer",
      ),
    ownWeightsByModel: z
      .record(z.string(), z.record(z.string(), z.number().min(0).max(1)))
      .describe("Where a business model differs from that"),
  })
  .describe("What is checked");

export const EvidenceDocument = z
  .object({
    schemaVersion: z.literal(1),
    evidence: z.array(
      z.object({
        topic: z.string(),
        id: z.string(),
        statement: z.string().describe("What was measured"),
        values: z.record(z.string(), z.number()).describe("The figures by name; shares as fractions of 1"),
        unit: z.string(),
        scope: z.string().describe("Who and when it is about"),
        title: z.string(),
        year: z.int(),
        url: z.string(),
        grade: z
          .enum(["A", "B", "C"])
          .describe(
            "A peer-reviewed, standard or identity; B large data set or survey; C practice rule or vendor",
          ),
        read: z.boolean().describe("False when the figure is known but its page could not be opened"),
        reviewBy: z.string().describe("Date from which it must be looked at again (ISO 8601)"),
      }),
    ),
  })
  .describe("What the checks and the calculations stand on; in English");

export const HealthDocument = z.object({ status: z.literal("ok"), version: z.string() });

export type ProblemDocument = z.infer<typeof ProblemDocument>;
export type ChecksDocument = z.infer<typeof ChecksDocument>;
export type EvidenceDocument = z.infer<typeof EvidenceDocument>;
export type HealthDocument = z.infer<typeof HealthDocument>;
