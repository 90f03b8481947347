/** The frame of every page: head, skip link, header with the languages, footer. */
import type { PropsWithChildren } from "hono/jsx";
import { LOCALES, type Locale } from "../../core/index.ts";
import type { TypedFields } from "../form/submission.ts";
import { STYLE_ADDRESS } from "../styles/stylesheet.ts";
import { LANGUAGE_NAMES, type PageLanguage } from "../texts/page-language.ts";
import { HiddenFields } from "./hidden-fields.tsx";

/** How the page changes its language: by address, or by sending again what was typed. */
export type LanguageSwitch =
  | { readonly kind: "links" }
  | { readonly kind: "resend"; readonly fields: TypedFields; readonly format: "report" | "form" };

interface LayoutProps {
  readonly language: PageLanguage;
  readonly title: string;
  readonly languages: LanguageSwitch;
  /** Said at the foot of the page. */
  readonly footer?: string;
}

const LanguageLinks = ({ locale }: { locale: Locale }) => (
  <ul class="languages">
    {LOCALES.map((other) => (
      <li>
        <a
          href={`/?lang=${other}`}
          hreflang={other}
          lang={other}
          aria-current={other === locale ? "true" : undefined}
        >
          {LANGUAGE_NAMES[other]}
        </a>
      </li>
    ))}
  </ul>
);

const LanguageButtons = ({
  locale,
  fields,
  format,
}: {
  locale: Locale;
  fields: TypedFields;
  format: string;
}) => (
  <form method="post" action="/report">
    <HiddenFields fields={fields} />
    <input type="hidden" name="format" value={format} />
    <ul class="languages">
      {LOCALES.map((other) => (
        <li>
          <button
            type="submit"
            class="link"
            formaction={`/report?lang=${other}`}
            lang={other}
            aria-current={other === locale ? "true" : undefined}
          >
            {LANGUAGE_NAMES[other]}
          </button>
        </li>
      ))}
    </ul>
  </form>
);

export const Layout = ({ language, title, languages, footer, children }: PropsWithChildren<LayoutProps>) => {
  const { locale, texts } = language;
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="stylesheet" href={STYLE_ADDRESS} />
        {/* An empty icon saves the browser from asking for one. */}
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.skip}
        </a>
        <header class="top">
          <a class="brand" href={`/?lang=${locale}`} aria-label={texts.home}>
            KPI Advisor
          </a>
          <nav aria-label={texts.languages}>
            {languages.kind === "links" ? (
              <LanguageLinks locale={locale} />
            ) : (
              <LanguageButtons locale={locale} fields={languages.fields} format={languages.format} />
            )}
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        {footer && (
          <footer class="bottom">
            <p>{footer}</p>
          </footer>
        )}
      </body>
    </html>
  );
};
