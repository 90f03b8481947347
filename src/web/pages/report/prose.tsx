/** Texts of the advice: an empty line parts paragraphs. */

export const paragraphsOf = (text: string): string[] =>
  text.split(/\n{2,}/).filter((paragraph) => paragraph !== "");

export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {paragraphsOf(text).map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </>
);

export interface Answered {
  readonly question: string;
  readonly answer: string;
}

export const Questions = ({ entries }: { entries: readonly Answered[] }) => (
  <dl class="questions">
    {entries.map(({ question, answer }) => (
      <div>
        <dt>{question}</dt>
        <dd>
          <Paragraphs text={answer} />
        </dd>
      </div>
    ))}
  </dl>
);
