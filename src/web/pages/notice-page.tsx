/** Pages that say one thing. */
import type { PageLanguage } from "../texts/page-language.ts";
import { Layout } from "./layout.tsx";

/** For a request in a format that no form sends. */
export const UnsupportedPage = ({ language }: { language: PageLanguage }) => {
  const { title, text, back } = language.texts.unsupported;
  return (
    <Layout language={language} title={`${title} – KPI Advisor`} languages={{ kind: "links" }}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={`/?lang=${language.locale}`}>{back}</a>
      </p>
    </Layout>
  );
};
