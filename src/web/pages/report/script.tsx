/** What to say to whom: aloud, in a message, by e-mail, and to the hard questions. */
import type { AdviceDocument, Speaker } from "../../../core/index.ts";
import { Paragraphs, paragraphsOf, Questions } from "./prose.tsx";
import type { ReportView } from "./report-view.ts";

type Scripts = AdviceDocument["transparencyScript"];
type Audience = keyof Scripts;

/** Line breaks inside a paragraph of an e-mail are kept: greeting, signature. */
const EmailBody = ({ body }: { body: string }) => (
  <>
    {paragraphsOf(body).map((paragraph) => (
      <p class="lines">{paragraph}</p>
    ))}
  </>
);

const Script = ({
  audience,
  script,
  say,
}: {
  audience: Audience;
  script: Scripts[Audience];
  say: Speaker;
}) => (
  <section class="script" aria-labelledby={`script-${audience}`}>
    <h3 id={`script-${audience}`}>{say.term(`audience.${audience}`)}</h3>
    <h4>{say.heading("spoken")}</h4>
    <blockquote>
      <Paragraphs text={script.spoken} />
    </blockquote>
    <h4>{say.heading("message")}</h4>
    <div class="paper">
      <Paragraphs text={script.message} />
    </div>
    <h4>{say.heading("email")}</h4>
    <div class="paper">
      <p class="subject">
        {say.heading("subject")}: <strong>{script.email.subject}</strong>
      </p>
      <EmailBody body={script.email.body} />
    </div>
    {script.questions.length > 0 && (
      <>
        <h4>{say.heading("hard-questions")}</h4>
        <Questions entries={script.questions} />
      </>
    )}
  </section>
);

export const Scripts = ({ document, say }: ReportView) => (
  <>
    {(Object.keys(document.transparencyScript) as Audience[]).map((audience) => (
      <Script audience={audience} script={document.transparencyScript[audience]} say={say} />
    ))}
  </>
);
