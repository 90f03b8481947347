/** The budget shift: the ask, then its risks before anything that speaks for it. */
import { DataTable } from "./data-table.tsx";
import { Paragraphs, Questions } from "./prose.tsx";
import type { ReportView } from "./report-view.ts";

const Figures = ({ document, tables, say }: ReportView) => (
  <>
    {document.budgetShift.pitch.numbers !== "" && (
      <>
        <h3>{say.heading("pitch-numbers")}</h3>
        <Paragraphs text={document.budgetShift.pitch.numbers} />
      </>
    )}
    {tables.path && <DataTable table={tables.path} caption={say.heading("path")} numeric={[0, 1, 2, 3]} />}
    {tables.scenarios && (
      <DataTable table={tables.scenarios} caption={say.heading("scenarios")} numeric={[1, 2, 3]} />
    )}
    {tables.sources && (
      <DataTable table={tables.sources} caption={say.heading("channels-at-margin")} numeric={[1, 2, 3, 4]} />
    )}
    {document.budgetShift.pitch.channelNote !== "" && (
      <p class="note">{document.budgetShift.pitch.channelNote}</p>
    )}
    {tables.comparison && (
      <DataTable
        table={tables.comparison}
        caption={say.heading("comparison")}
        numeric={[1, 2, 3, 4, 5, 6, 7, 8, 9]}
      />
    )}
    <List
      items={document.budgetShift.comparison.flatMap(({ label, notes }) =>
        notes.length > 0 ? [`${label}. ${notes.join(" ")}`] : [],
      )}
    />
  </>
);

const List = ({ heading, items }: { heading?: string; items: readonly string[] }) =>
  items.length === 0 ? null : (
    <>
      {heading && <h3>{heading}</h3>}
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  );

/** What the answer hangs on, and every figure behind it; a source stands as its number in the list of sources. */
const Assumptions = ({ document, tables: { assumptions, flips, influences }, say }: ReportView) => {
  const numberOf = (id: string): number => document.sources.findIndex((source) => source.id === id) + 1;
  return (
    <>
      {flips && <DataTable table={flips} caption={say.heading("flips")} numeric={[1, 2]} />}
      {influences && (
        <DataTable table={influences} caption={say.heading("influences")} numeric={[1, 2]} wide />
      )}
      {assumptions && (
        <DataTable
          table={assumptions}
          caption={say.heading("assumptions")}
          numeric={[]}
          cell={(text) => {
            const id = /: ([a-z-]+)$/.exec(text)?.[1] ?? "";
            if (numberOf(id) === 0) return text;
            return (
              <>
                {text.slice(0, -id.length)}
                <a href={`#source-${id}`}>[{numberOf(id)}]</a>
              </>
            );
          }}
        />
      )}
    </>
  );
};

export const BudgetShift = (view: ReportView) => {
  const { document, say } = view;
  const { pitch, stopRule } = document.budgetShift;
  return (
    <>
      <p class="headline">{pitch.headline}</p>
      <h3>{say.heading("pitch-ask")}</h3>
      <Paragraphs text={pitch.ask} />
      <List heading={say.heading("pitch-risks")} items={pitch.risks} />
      <h3>{say.heading("pitch-why")}</h3>
      <Paragraphs text={pitch.why} />
      <Figures {...view} />
      {pitch.objections.length > 0 && (
        <>
          <h3>{say.heading("pitch-objections")}</h3>
          <Questions entries={pitch.objections} />
        </>
      )}
      <List heading={say.heading("pitch-measures")} items={pitch.measures} />
      {stopRule && (
        <>
          <h3>{say.heading("pitch-stop")}</h3>
          <Paragraphs text={stopRule} />
        </>
      )}
      <h3>{say.heading("pitch-nothing")}</h3>
      <Paragraphs text={pitch.doNothing} />
      <Assumptions {...view} />
    </>
  );
};
