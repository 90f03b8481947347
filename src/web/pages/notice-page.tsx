/** Pages that say one thing. */
import type { Locale } from "../../core/index.ts";
import { textsIn } from "../texts/texts-in.ts";
import { Layout } from "./layout.tsx";

/** For a request in a format that no form sends. */
export const UnsupportedPage = ({ locale }: { locale: Locale }) => {
  const { title, text, back } = textsIn(locale).unsupported;
  return (
    <Layout locale={locale} title={`${title} – KPI Advisor`} languages={{ kind: "links" }}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={`/?lang=${locale}`}>{back}</a>
      </p>
    </Layout>
  );
};
