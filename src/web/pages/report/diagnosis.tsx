/** Is it a miss, where did it come from, what else was found, what is still to be asked. */
import { heldFindings } from "../../../core/index.ts";
import { Actions } from "./actions.tsx";
import { DataTable } from "./data-table.tsx";
import { Paragraphs } from "./prose.tsx";
import { type ReportView, suspectedAndTried } from "./report-view.ts";

export const Gaps = ({ tables, say }: ReportView) => (
  <DataTable table={tables.gaps} caption={say.heading("gaps")} captionUnseen numeric={[1, 2, 3, 4]} />
);

export const Origins = ({ tables: { split, drivers, channels, furtherDown }, say }: ReportView) => (
  <>
    {split && <DataTable table={split} caption={say.heading("split")} numeric={[1, 2]} />}
    {drivers && <DataTable table={drivers} caption={say.heading("drivers")} numeric={[1, 2, 3]} />}
    {channels && <DataTable table={channels} caption={say.heading("by-channel")} numeric={[1, 2, 3]} />}
    {furtherDown && (
      <DataTable table={furtherDown} caption={say.heading("further-down")} numeric={[1, 2, 3]} />
    )}
  </>
);

export const Contradictions = ({ document }: ReportView) => (
  <>
    {document.diagnosis.contradictions.map(({ text, rival, test, fork }) => (
      <article class="finding">
        <h3>{text}</h3>
        <p>{rival}</p>
        <p>{test}</p>
        {fork && <p class="fork">{fork.text}</p>}
      </article>
    ))}
  </>
);

export const Theories = ({ document }: ReportView) => (
  <ul>
    {suspectedAndTried(document).map((text) => (
      <li>{text}</li>
    ))}
  </ul>
);

export const Feasibility = ({ advice: { feasibility }, say }: ReportView) => (
  <>
    <p>{feasibility.opening.map(say.message).join(" ")}</p>
    {feasibility.levers.length > 0 && (
      <ul>
        {feasibility.levers.map((lever) => (
          <li>{lever.map(say.message).join(" ")}</li>
        ))}
      </ul>
    )}
    {feasibility.closing.length > 0 && <p>{feasibility.closing.map(say.message).join(" ")}</p>}
  </>
);

export const Findings = ({ document, say }: ReportView) => {
  const failed = document.diagnosis.findings.filter(({ outcome }) => outcome === "fail");
  const held = heldFindings(document.diagnosis.findings);
  return (
    <>
      {failed.map(({ title, text, limits, outcome, severity }) => (
        <article class={`finding ${outcome}`}>
          <h3>{title}</h3>
          {severity && (
            <p class="tags">
              <span class="tag">{say.term(`severity.${severity}`)}</span>
            </p>
          )}
          <p>{text}</p>
          <p class="limits">{limits}</p>
        </article>
      ))}
      {held.length > 1 && (
        <details class="held">
          <summary>
            {say.heading("held")} ({held.length})
          </summary>
          <ul>
            {held.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

export const NextQuestions = (view: ReportView) => (
  <>
    <ol class="next">
      {view.document.diagnosis.nextQuestions.map(({ text, why }) => (
        <li>
          <strong>{text}</strong>
          <p>{why}</p>
        </li>
      ))}
    </ol>
    <Actions view={view} labels={{ form: view.language.texts.report.add }} />
  </>
);

export const FrequentQuestions = ({ document }: ReportView) => (
  <>
    {document.faq.map(({ id, question, answer }) => (
      <section class="answer" aria-labelledby={`faq-${id}`}>
        <h3 id={`faq-${id}`}>{question}</h3>
        <Paragraphs text={answer} />
      </section>
    ))}
  </>
);
