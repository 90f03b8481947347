/** The whole app with its pages, and what a test wants to know of a page. */
import { advise, diagnose, planShift } from "../../src/advisor/advise.ts";
import { createHttpApp } from "../../src/http/app.ts";

const app = createHttpApp({
  advise,
  diagnose,
  planShift,
  today: () => "2026-11-23",
  version: "0.0.0",
  log: () => undefined,
  logRequests: false,
});

export type Fields = Readonly<Record<string, string>>;

/** Everything needed, nothing wrong. */
export const COMPLETE: Fields = {
  metric: "revenue",
  target: "120000",
  actual: "90000",
  ads: "25000",
  currency: "USD",
  pain: "Every Monday I have to explain myself",
};

/** Every field that the form has. */
export const EVERY_FIELD: Fields = {
  ...COMPLETE,
  previous: "100000",
  history: "95000; 98000; 101000",
  margin: "50%",
  setBy: "manager",
  start: "2026-10-01",
  end: "2026-10-31",
  label: "Deals",
  "now-clicks": "30000",
  "now-visits": "27000",
  "now-leads": "2000",
  "now-orders": "930",
  "now-revenue": "90000",
  "before-ads": "24000",
  "before-clicks": "31000",
  "before-visits": "29500",
  "before-leads": "2100",
  "before-orders": "1050",
  "before-revenue": "100000",
  "plan-ads": "25000",
  "plan-clicks": "32000",
  "plan-visits": "30000",
  "plan-leads": "2300",
  "plan-orders": "1250",
  "plan-revenue": "120000",
  json: "",
};

export const call = async (path: string, init?: RequestInit): Promise<Response> =>
  app.fetch(new Request(`http://advisor.test${path}`, init));

/** Sends the form as a browser does. */
export const submit = (fields: Fields, path = "/report?lang=en"): Promise<Response> =>
  call(path, { method: "POST", body: new URLSearchParams(fields) });

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Page {
  readonly html: string;
  readonly elements: readonly Element[];
  /** Attributes of the element with this id. */
  readonly byId: (id: string) => Readonly<Record<string, string>> | undefined;
  /** Texts of the elements that a selector finds, one string each. */
  readonly texts: (selector: string) => Promise<string[]>;
}

export async function readPage(response: Response): Promise<Page> {
  const html = await response.text();
  const elements: Element[] = [];
  await new HTMLRewriter()
    .on("*", {
      element: ({ tagName, attributes }) => {
        elements.push({ tag: tagName, attributes: Object.fromEntries(attributes) });
      },
    })
    .transform(new Response(html))
    .text();
  return {
    html,
    elements,
    byId: (id) => elements.find(({ attributes }) => attributes.id === id)?.attributes,
    texts: (selector) => textsOf(html, selector),
  };
}

async function textsOf(html: string, selector: string): Promise<string[]> {
  const texts: string[] = [];
  await new HTMLRewriter()
    .on(selector, {
      element: () => {
        texts.push("");
      },
      text: ({ text }) => {
        texts.push((texts.pop() ?? "") + text);
      },
    })
    .transform(new Response(html))
    .text();
  return texts.map((text) => unescaped(text).trim());
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
