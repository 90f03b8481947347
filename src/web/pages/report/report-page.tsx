/** The advice as a document to read, print and pass on. */
import { Layout } from "../layout.tsx";
import { Actions } from "./actions.tsx";
import {
  Contradictions,
  Feasibility,
  Findings,
  FrequentQuestions,
  Gaps,
  NextQuestions,
  Origins,
  Places,
  Working,
} from "./diagnosis.tsx";
import { Growth, Sources } from "./growth.tsx";
import { BudgetShift } from "./pitch.tsx";
import { Paragraphs, paragraphsOf } from "./prose.tsx";
import { isShown, type ReportView, SECTIONS, type SectionId } from "./report-view.ts";
import { OtherScripts, TeamScript } from "./script.tsx";

const CONTENTS: Readonly<Record<SectionId, (view: ReportView) => unknown>> = {
  gaps: Gaps,
  contradictions: Contradictions,
  places: Places,
  "where-it-came-from": Origins,
  feasibility: Feasibility,
  findings: Findings,
  "next-questions": NextQuestions,
  faq: FrequentQuestions,
  "budget-shift": BudgetShift,
  script: TeamScript,
  "other-scripts": OtherScripts,
  working: Working,
  growth: Growth,
  sources: Sources,
};

const Hearing = ({ text }: { text: string }) => {
  const [first = "", ...others] = paragraphsOf(text);
  return (
    <div class="hearing">
      <p class="first">{first}</p>
      {others.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
};

const Care = ({ document, say }: ReportView) =>
  document.care && (
    <aside class="care" aria-labelledby="care">
      <h2 id="care">{say.heading("care")}</h2>
      <Paragraphs text={document.care.text} />
    </aside>
  );

/** The advice in a few lines. */
const Brief = ({ document, say }: ReportView) => (
  <section class="brief" aria-labelledby="brief">
    <h2 id="brief">{say.heading("brief")}</h2>
    <ul>
      {document.brief.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </section>
);

const Contents = ({ view, sections }: { view: ReportView; sections: readonly SectionId[] }) => (
  <nav class="contents" aria-labelledby="contents">
    <h2 id="contents">{view.say.heading("contents")}</h2>
    <ol>
      {sections.map((section) => (
        <li>
          <a href={`#${section}`}>{view.say.heading(section)}</a>
        </li>
      ))}
    </ol>
  </nav>
);

export const ReportPage = ({ view }: { view: ReportView }) => {
  const { language, document, say, fields } = view;
  const { texts } = language;
  const sections = SECTIONS.filter((section) => isShown(section, view));
  return (
    <Layout
      language={language}
      title={`${document.title} – KPI Advisor`}
      languages={{ kind: "resend", fields, format: "report" }}
      footer={texts.form.privacy}
    >
      <article class="report">
        <h1>{document.title}</h1>
        <p class="subtitle">{document.subtitle}</p>
        <Care {...view} />
        <Hearing text={document.hearing} />
        <Brief {...view} />
        <Actions view={view} labels={{ form: texts.report.change, markdown: texts.report.save }} />
        <Contents view={view} sections={sections} />
        {sections.map((section) => {
          const Content = CONTENTS[section] as (view: ReportView) => never;
          return (
            <section aria-labelledby={section}>
              <h2 id={section}>{say.heading(section)}</h2>
              <Content {...view} />
            </section>
          );
        })}
        <p class="rules-only">{say.heading("rules-only")}</p>
      </article>
    </Layout>
  );
};
