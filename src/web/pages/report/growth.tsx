/** The person's own matrix, and what all of it stands on. */
import { safeLink } from "../safe-link.ts";
import { Paragraphs } from "./prose.tsx";
import type { ReportView } from "./report-view.ts";

export const Growth = ({ document: { growth }, say }: ReportView) => (
  <>
    <h3>{say.heading("moves")}</h3>
    <ul>
      {growth.moves.map((move) => (
        <li>
          <Paragraphs text={move} />
        </li>
      ))}
    </ul>
    <h3>{say.heading("matrix")}</h3>
    <Paragraphs text={growth.matrix.depth.text} />
    <ul>
      {growth.matrix.breadth.map(({ text }) => (
        <li>{text}</li>
      ))}
    </ul>
    <p class="note">{growth.matrix.note}</p>
    <h3>{say.heading("plan")}</h3>
    <ol>
      {growth.plan.map(({ text }) => (
        <li>{text}</li>
      ))}
    </ol>
  </>
);

export const Sources = ({ document, say }: ReportView) => (
  <ol class="sources">
    {document.sources.map(({ id, title, year, url, grade }) => {
      const link = safeLink(url);
      return (
        <li id={`source-${id}`}>
          {link ? (
            <a href={link} rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          , {year}. {`${say.heading("column.grade")}\u00a0${grade}.`}
        </li>
      );
    })}
  </ol>
);
