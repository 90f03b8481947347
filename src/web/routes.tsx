/** The pages: the form, and the report that answers it. They work without a script and keep nothing. */

import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { advise as Advise } from "../advisor/advise.ts";
import { anyText } from "../advisor/read-text.ts";
import { type Advice, isCrisis, render, reportTables, speaker, writeReport } from "../core/index.ts";
import { consult } from "./form/consult.ts";
import type { ShownProblem } from "./form/problem.ts";
import { readSubmission, type TypedFields } from "./form/submission.ts";
import { pageLocale } from "./language.ts";
import { CrisisPage } from "./pages/crisis-page.tsx";
import { FormPage } from "./pages/form-page.tsx";
import { UnsupportedPage } from "./pages/notice-page.tsx";
import { ReportPage } from "./pages/report/report-page.tsx";
import { STYLE_VERSION, STYLESHEET } from "./styles/stylesheet.ts";
import { loadPageLanguage, type PageLanguage } from "./texts/page-language.ts";

export interface WebDeps {
  /** ISO date. */
  readonly today: () => string;
  readonly advise: typeof Advise;
}

type Markup = ReturnType<typeof FormPage>;

const FORM_TYPE = "application/x-www-form-urlencoded";
/** What a page shows of a person stays out of every cache. */
const NO_STORE = "no-store";
/** The empty form may be kept by its own browser, so that going back finds what was typed. */
const OWN_BROWSER = "private, no-cache";
const A_YEAR = "public, max-age=31536000, immutable";

function page(
  context: Context,
  markup: Markup,
  { status = 200, cache = NO_STORE } = {},
): Response | Promise<Response> {
  return context.html(html`<!doctype html>${markup}`, status as 200, {
    "cache-control": cache,
    vary: "Accept-Language",
  });
}

const formPage = (
  context: Context,
  language: PageLanguage,
  fields: TypedFields,
  problems: readonly ShownProblem[],
) =>
  page(context, <FormPage language={language} fields={fields} problems={problems} />, {
    status: problems.length > 0 ? 400 : 200,
  });

function reportPage(context: Context, language: PageLanguage, fields: TypedFields, advice: Advice) {
  const document = render(advice, language);
  if (isCrisis(document))
    return page(context, <CrisisPage language={language} document={document} fields={fields} />);
  if (advice.kind === "crisis") throw new Error("a crisis was answered with figures");
  const say = speaker(language, advice);
  return page(
    context,
    <ReportPage view={{ language, advice, document, tables: reportTables(advice, say), say, fields }} />,
  );
}

const markdownFile = (context: Context, language: PageLanguage, advice: Advice): Response =>
  context.body(writeReport(advice, language, "markdown", { whole: true }), 200, {
    "cache-control": NO_STORE,
    "content-type": "text/markdown; charset=utf-8",
    "content-disposition": 'attachment; filename="kpi-advisor.md"',
  });

const languageOf = (context: Context): Promise<PageLanguage> => loadPageLanguage(pageLocale(context));

async function answer(context: Context, deps: WebDeps): Promise<Response> {
  const language = await languageOf(context);
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const bytes = await context.req.arrayBuffer();
  if (type !== FORM_TYPE) {
    const outcome = await deps.advise(anyText(bytes), deps.today());
    const crisis = outcome.kind === "advised" ? render(outcome.advice, language) : undefined;
    if (crisis && isCrisis(crisis))
      return page(context, <CrisisPage language={language} document={crisis} fields={{}} />);
    return page(context, <UnsupportedPage language={language} />, { status: 415 });
  }
  const { fields, format } = readSubmission(new TextDecoder().decode(bytes));
  const consultation = await consult(fields, language, deps);
  if (consultation.kind === "problems") {
    return formPage(context, language, fields, format === "form" ? [] : consultation.problems);
  }
  const { advice } = consultation;
  // A crisis is answered on the page, never as a file and never by a form.
  if (advice.kind === "crisis" || format === "report") return reportPage(context, language, fields, advice);
  return format === "markdown"
    ? markdownFile(context, language, advice)
    : formPage(context, language, fields, []);
}

function stylesheet(context: Context): Response {
  const current = context.req.query("v") === STYLE_VERSION;
  return context.body(STYLESHEET, 200, {
    "content-type": "text/css; charset=utf-8",
    "cache-control": current ? A_YEAR : "public, max-age=300",
  });
}

/** `GET /`, `POST /report` and their stylesheet, to be mounted at the root. */
export function webRoutes(deps: WebDeps): Hono {
  return new Hono()
    .get("/", async (context) => {
      const markup = <FormPage language={await languageOf(context)} fields={{}} problems={[]} />;
      return page(context, markup, { cache: OWN_BROWSER });
    })
    .post("/report", (context) => answer(context, deps))
    .get("/report", (context) => context.redirect(`/?lang=${pageLocale(context)}`, 303))
    .get("/style.css", stylesheet) as unknown as Hono;
}
