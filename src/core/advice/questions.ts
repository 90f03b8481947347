/** The next questions in the reader's words: what, why it matters, where to find it. */
import type { Question } from "../diagnosis/next-questions.ts";
import { QUESTION_IDS } from "../diagnosis/questions.ts";
import type { Message } from "../facts/fact.ts";

type QuestionMessageId = `question.${(typeof QUESTION_IDS)[number]}.${"text" | "why"}`;

export const QUESTION_MESSAGES = Object.fromEntries(
  QUESTION_IDS.flatMap((id) => [
    [`question.${id}.text`, []],
    [`question.${id}.why`, []],
  ]),
) as unknown as Readonly<Record<QuestionMessageId, readonly []>>;

export interface AskedQuestion extends Question {
  readonly text: Message;
  readonly why: Message;
}

export const inWords = (question: Question): AskedQuestion => ({
  ...question,
  text: { id: `question.${question.id}.text`, slots: {} },
  why: { id: `question.${question.id}.why`, slots: {} },
});
