/** What to say to the team, the manager, the executive and the client: spoken, as a message, as an e-mail. */
import type { Text } from "../../facts/fact.ts";
import type { AdviceContext } from "../context.ts";
import { messagesOf } from "../message.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { hardQuestions, type ScriptQuestion } from "./answers.ts";
import { AUDIENCES, type Audience, SCRIPT_MESSAGES } from "./messages.ts";
import { metMessage, reviewDate, spoken } from "./spoken.ts";

const say = messagesOf(SCRIPT_MESSAGES);

export interface AudienceScript {
  readonly audience: Audience;
  readonly spoken: Text;
  readonly message: Text;
  readonly email: { readonly subject: Text; readonly body: Text };
  readonly questions: readonly ScriptQuestion[];
}

function forAudience(audience: Audience, context: AdviceContext): AudienceScript {
  const said = spoken(audience, context);
  const metric = "gaps.0.metric";
  const slots = { metric, gap: "gaps.0.gap", date: reviewDate(context) };
  const subject = say(`script.${audience}.subject`, { metric, period: periodFact(context) });
  return {
    audience,
    spoken: said,
    message: [[context.behind ? say(`script.${audience}.message`, slots) : metMessage(context)]],
    email: {
      subject: [
        [
          context.behind || daysSoFar(context) !== undefined
            ? subject
            : say("script.met-subject", { metric, period: periodFact(context) }),
        ],
      ],
      body: [[say("script.greeting", {})], ...said, [say("script.closing", {})]],
    },
    questions: hardQuestions(context),
  };
}

export const transparencyScript = (context: AdviceContext): AudienceScript[] =>
  AUDIENCES.map((audience) => forAudience(audience, context));
