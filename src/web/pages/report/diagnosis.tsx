/** Is it a miss, where did it come from, what else was found, what is still to be asked. */
import {
  type AdviceDocument,
  dividedContradictions,
  dividedFindings,
  hasSharedSteps,
  heldTexts,
} from "../../../core/index.ts";
import { Actions } from "./actions.tsx";
import { DataTable } from "./data-table.tsx";
import { Paragraphs } from "./prose.tsx";
import type { ReportView } from "./report-view.ts";

type Diagnosis = AdviceDocument["diagnosis"];

export const Gaps = ({ tables, say }: ReportView) => (
  <DataTable table={tables.gaps} caption={say.heading("gaps")} captionUnseen numeric={[1, 2, 3, 4]} />
);

/** Where to look while the funnel does not tell. */
export const Places = ({ tables: { places }, say }: ReportView) =>
  places && <DataTable table={places} caption={say.heading("places")} captionUnseen numeric={[]} />;

export const Origins = ({ advice, tables: { split, drivers, ambition, furtherDown }, say }: ReportView) => (
  <>
    {split && <DataTable table={split} caption={say.heading("split")} numeric={[1, 2]} />}
    {drivers && <DataTable table={drivers} caption={say.heading("drivers")} numeric={[1, 2, 3]} />}
    {drivers && hasSharedSteps(advice) && <p class="limits">{say.heading("shares-note")}</p>}
    {ambition && <DataTable table={ambition} caption={say.heading("asked-by-target")} numeric={[1, 2, 3]} />}
    {furtherDown && (
      <DataTable table={furtherDown} caption={say.heading("further-down")} numeric={[1, 2, 3]} />
    )}
  </>
);

const ContradictionList = ({ entries }: { entries: readonly Diagnosis["contradictions"][number][] }) => (
  <>
    {entries.map(({ text, rival, test, fork }) => (
      <article class="finding">
        <h3>{text}</h3>
        <p>{rival}</p>
        <p>{test}</p>
        {fork && <p class="fork">{fork.text}</p>}
      </article>
    ))}
  </>
);

export const Contradictions = ({ document }: ReportView) => (
  <ContradictionList entries={dividedContradictions(document).letter} />
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

const FindingList = ({
  entries,
  say,
}: {
  entries: readonly Diagnosis["findings"][number][];
  say: ReportView["say"];
}) => (
  <>
    {entries.map(({ title, text, limits, outcome, severity }) => (
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
  </>
);

export const Findings = ({ advice, document, say }: ReportView) => (
  <FindingList entries={dividedFindings(advice, document).letter} say={say} />
);

const Folded = ({ summary, items }: { summary: string; items: readonly string[] }) =>
  items.length === 0 ? null : (
    <details class="held">
      <summary>
        {summary} ({items.length})
      </summary>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </details>
  );

/** Everything that was looked at and is not in the letter. */
export const Working = ({ advice, document, tables: { channels }, say }: ReportView) => (
  <>
    {channels && <DataTable table={channels} caption={say.heading("by-channel")} numeric={[1, 2, 3]} />}
    <ContradictionList entries={dividedContradictions(document).attached} />
    <FindingList entries={dividedFindings(advice, document).attached} say={say} />
    <Folded summary={say.heading("held")} items={heldTexts(document)} />
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
