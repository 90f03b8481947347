/** Is it a miss, where did it come from, what else was found, what is still to be asked. */
import { Actions } from "./actions.tsx";
import { DataTable } from "./data-table.tsx";
import { Paragraphs } from "./prose.tsx";
import type { ReportView } from "./report-view.ts";

export const Gaps = ({ tables, say }: ReportView) => (
  <DataTable table={tables.gaps} caption={say.heading("gaps")} captionUnseen numeric={[1, 2, 3, 4]} />
);

export const Origins = ({ tables: { split, drivers, furtherDown }, say }: ReportView) => (
  <>
    {split && <DataTable table={split} caption={say.heading("split")} numeric={[1, 2]} />}
    {drivers && <DataTable table={drivers} caption={say.heading("drivers")} numeric={[1, 2, 3]} />}
    {furtherDown && (
      <DataTable table={furtherDown} caption={say.heading("further-down")} numeric={[1, 2, 3]} />
    )}
  </>
);

export const Findings = ({ document, say }: ReportView) => (
  <>
    {document.diagnosis.findings.map(
      ({ title, text, limits, outcome, severity }) =>
        text !== null && (
          <article class={`finding ${outcome}`}>
            <h3>{title}</h3>
            <p class="tags">
              <span class="tag">{say.term(`outcome.${outcome}`)}</span>
              {severity && <span class="tag plain">{say.term(`severity.${severity}`)}</span>}
            </p>
            <p>{text}</p>
            <p class="limits">{limits}</p>
          </article>
        ),
    )}
  </>
);

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
