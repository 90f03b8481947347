/** What to say to the team, the manager, the executive and the client: spoken, as a message, as an e-mail. */
import type { Message, Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { hardQuestions, type ScriptQuestion } from "./answers.ts";
import { emailBody } from "./email.ts";
import { AUDIENCES, type Audience, say } from "./messages.ts";
import { reviewDate } from "./result.ts";
import { spoken } from "./spoken.ts";

export interface AudienceScript {
  readonly audience: Audience;
  readonly spoken: Text;
  readonly message: Text;
  readonly email: { readonly subject: Text; readonly body: Text };
  readonly questions: readonly ScriptQuestion[];
}

/** A few lines ahead of the meeting; to the team no part is announced where chance leaves none. */
function shortMessage(audience: Audience, { gap, causal }: AdviceContext, date: string): Message {
  const slots = { metric: "gaps.0.metric", gap: "gaps.0.gap", date };
  return audience === "team" && !causal && gap.verdict === "within-noise"
    ? say("script.team.message-chance", slots)
    : say(`script.${audience}.message`, slots);
}

function forAudience(audience: Audience, context: AdviceContext): AudienceScript {
  const metric = "gaps.0.metric";
  const date = reviewDate(context);
  const period = periodFact(context);
  const met = !context.behind && daysSoFar(context) === undefined;
  return {
    audience,
    spoken: spoken(audience, context),
    message: [
      [
        met
          ? say(`script.${audience}.message-met`, { metric, period, date })
          : shortMessage(audience, context, date),
      ],
    ],
    email: {
      subject: [
        [say(met ? `script.${audience}.subject-met` : `script.${audience}.subject`, { metric, period })],
      ],
      body: emailBody(audience, context),
    },
    questions: hardQuestions(audience, context),
  };
}

export const transparencyScript = (context: AdviceContext): AudienceScript[] =>
  AUDIENCES.map((audience) => forAudience(audience, context));
