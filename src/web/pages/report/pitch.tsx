/** The budget shift: the ask, then its risks before anything that speaks for it. */
import { DataTable } from "./data-table.tsx";
import { Paragraphs, Questions } from "./prose.tsx";
import type { ReportView } from "./report-view.ts";

const Figures = ({ document, tables: { path, scenarios }, say }: ReportView) => (
  <>
    {document.budgetShift.pitch.numbers !== "" && (
      <>
        <h3>{say.heading("pitch-numbers")}</h3>
        <Paragraphs text={document.budgetShift.pitch.numbers} />
      </>
    )}
    {path && <DataTable table={path} caption={say.heading("path")} numeric={[0, 1, 2, 3]} />}
    {scenarios && <DataTable table={scenarios} caption={say.heading("scenarios")} numeric={[1, 2, 3]} />}
  </>
);

/** Where an assumption has a source, its number in the list of sources stands for it. */
const Assumptions = ({ document, tables: { assumptions }, say }: ReportView) => {
  if (assumptions === null) return null;
  const numberOf = (id: string): number => document.sources.findIndex((source) => source.id === id) + 1;
  return (
    <DataTable
      table={assumptions}
      caption={say.heading("assumptions")}
      numeric={[]}
      cell={(text) => (numberOf(text) > 0 ? <a href={`#source-${text}`}>[{numberOf(text)}]</a> : text)}
    />
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
      {pitch.risks.length > 0 && (
        <>
          <h3>{say.heading("pitch-risks")}</h3>
          <ul>
            {pitch.risks.map((risk) => (
              <li>{risk}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.heading("pitch-why")}</h3>
      <Paragraphs text={pitch.why} />
      <Figures {...view} />
      {stopRule && (
        <>
          <h3>{say.heading("pitch-stop")}</h3>
          <Paragraphs text={stopRule} />
        </>
      )}
      {pitch.objections.length > 0 && (
        <>
          <h3>{say.heading("pitch-objections")}</h3>
          <Questions entries={pitch.objections} />
        </>
      )}
      <h3>{say.heading("pitch-nothing")}</h3>
      <Paragraphs text={pitch.doNothing} />
      <Assumptions {...view} />
    </>
  );
};
