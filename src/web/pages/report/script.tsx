/** What to say to whom: aloud, in a message, by e-mail, and to the hard questions. */
import { type AdviceDocument, capitalised, type Speaker } from "../../../core/index.ts";
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

/** The forms for one audience; headings stand one level below the audience's own. */
const Forms = ({ script, say, level }: { script: Scripts[Audience]; say: Speaker; level: 3 | 4 }) => {
  const Title = `h${level}` as const;
  return (
    <>
      <Title>
        {say.heading("spoken")} ({say.seconds(script.seconds)})
      </Title>
      <blockquote>
        <Paragraphs text={script.spoken} />
      </blockquote>
      <Title>{say.heading("message")}</Title>
      <div class="paper">
        <Paragraphs text={script.message} />
      </div>
      <Title>{say.heading("email")}</Title>
      <div class="paper">
        <p class="subject">
          {say.heading("subject")}: <strong>{script.email.subject}</strong>
        </p>
        <EmailBody body={script.email.body} />
      </div>
      {script.questions.length > 0 && (
        <>
          <Title>{say.heading("hard-questions")}</Title>
          <Questions entries={script.questions} />
        </>
      )}
    </>
  );
};

export const TeamScript = ({ document, say }: ReportView) => (
  <Forms script={document.transparencyScript.team} say={say} level={3} />
);

/** Manager, executive, client: each in words of their own. */
export const OtherScripts = ({ document, say }: ReportView) => (
  <>
    {(Object.keys(document.transparencyScript) as Audience[])
      .filter((audience) => audience !== "team")
      .map((audience) => (
        <section class="script" aria-labelledby={`script-${audience}`}>
          <h3 id={`script-${audience}`}>{capitalised(say.term(`audience.${audience}`), say.locale)}</h3>
          <Forms script={document.transparencyScript[audience]} say={say} level={4} />
        </section>
      ))}
  </>
);
