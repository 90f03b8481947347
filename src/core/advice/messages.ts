/** All messages of the advice with their slots: what every catalogue must be able to say. */
import { BRIEF_MESSAGES } from "./brief.ts";
import { CARE_MESSAGES } from "./care/messages.ts";
import { CLAIM_MESSAGES } from "./claims.ts";
import { CONTRADICTION_MESSAGES } from "./contradictions.ts";
import { FAQ_MESSAGES } from "./faq/messages.ts";
import { FEASIBILITY_MESSAGES } from "./feasibility.ts";
import { FINDING_MESSAGES } from "./findings.ts";
import { GROWTH_MESSAGES } from "./growth/messages.ts";
import { HEARING_MESSAGES } from "./hearing/hearing.ts";
import { ORIGIN_MESSAGES } from "./hearing/origin.ts";
import { VERDICT_MESSAGES } from "./hearing/verdict.ts";
import { PITCH_MESSAGES } from "./pitch/messages.ts";
import { QUESTION_MESSAGES } from "./questions.ts";
import { SCRIPT_MESSAGES } from "./script/messages.ts";
import { STEP_MESSAGES } from "./steps.ts";
import { THEORY_MESSAGES } from "./theories.ts";
import { TITLE_MESSAGES } from "./title.ts";

export const MESSAGES = {
  ...BRIEF_MESSAGES,
  ...CARE_MESSAGES,
  ...CLAIM_MESSAGES,
  ...CONTRADICTION_MESSAGES,
  ...FAQ_MESSAGES,
  ...FEASIBILITY_MESSAGES,
  ...FINDING_MESSAGES,
  ...GROWTH_MESSAGES,
  ...HEARING_MESSAGES,
  ...ORIGIN_MESSAGES,
  ...PITCH_MESSAGES,
  ...QUESTION_MESSAGES,
  ...SCRIPT_MESSAGES,
  ...STEP_MESSAGES,
  ...THEORY_MESSAGES,
  ...TITLE_MESSAGES,
  ...VERDICT_MESSAGES,
} as const;

export type MessageId = keyof typeof MESSAGES;
