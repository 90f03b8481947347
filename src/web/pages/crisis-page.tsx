/** When someone writes that they may be in danger: care, people to turn to, nothing else. */
import type { CrisisDocument } from "../../core/index.ts";
import type { TypedFields } from "../form/submission.ts";
import { wordsIn } from "../language.ts";
import type { PageLanguage } from "../texts/page-language.ts";
import { Layout } from "./layout.tsx";
import { Paragraphs } from "./report/prose.tsx";
import { safeLink } from "./safe-link.ts";

type Helpline = CrisisDocument["care"]["helplines"][number];

/** A contact that starts with a digit is to be called; several numbers in it are told apart. */
const NUMBERS = /(\+?\d[\d -]*\d)/;

const Contact = ({ contact }: { contact: string }) => {
  const link = safeLink(contact);
  if (link) {
    return (
      <a href={link} rel="noopener noreferrer">
        {contact}
      </a>
    );
  }
  if (!/^\+?\d/.test(contact)) return <>{contact}</>;
  return (
    <>
      {contact
        .split(NUMBERS)
        .map((part, index) =>
          index % 2 === 1 ? <a href={`tel:${part.replace(/[^+\d]/g, "")}`}>{part}</a> : part,
        )}
    </>
  );
};

const HelplineEntry = ({ line: { name, contact, url } }: { line: Helpline }) => {
  const link = url === undefined || url === contact ? undefined : safeLink(url);
  return (
    <li>
      {name !== contact && <strong>{name}</strong>} <Contact contact={contact} />
      {link && (
        <>
          {" "}
          <a href={link} rel="noopener noreferrer">
            {link}
          </a>
        </>
      )}
    </li>
  );
};

interface CrisisPageProps {
  readonly language: PageLanguage;
  readonly document: CrisisDocument;
  readonly fields: TypedFields;
}

export const CrisisPage = ({ language, document, fields }: CrisisPageProps) => {
  const say = wordsIn(language);
  return (
    <Layout
      language={language}
      title={`${say.heading("care")} – KPI Advisor`}
      languages={{ kind: "resend", fields, format: "report" }}
      footer={language.texts.form.privacy}
    >
      <div class="crisis">
        <h1>{say.heading("care")}</h1>
        <Paragraphs text={document.care.text} />
        <ul class="helplines">
          {document.care.helplines.map((line) => (
            <HelplineEntry line={line} />
          ))}
        </ul>
      </div>
    </Layout>
  );
};
