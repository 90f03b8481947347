import type { WebTexts } from "./texts.ts";

export const en: WebTexts = {
  skip: "Skip to the content",
  languages: "Language",
  home: "KPI Advisor, start page",
  errorPrefix: "Error: ",
  form: {
    title: "A missed target, seen through your own numbers",
    lead: "Type in what you know. The answer comes at once: whether it is a miss at all, where it came from, which part is yours to move, and what to say to the people who will ask.",
    privacy:
      "Nothing you enter is kept. It is read, answered and forgotten: no account, no cookies, no copy.",
    optional: "(optional)",
    aboutFigures:
      "In the metric's own unit: money, a count, or a percentage for conversion rate and retention. Return on ad spend is a multiple, such as 3.5.",
    noCurrency: "No currency sign",
    unknown: "I don't know",
    moreTitle: "More numbers, a sharper answer",
    moreLead: "Everything here is optional. What you leave empty is treated as unknown, never as zero.",
    jsonTitle: "You have the whole situation as JSON",
    submit: "Show me what the numbers say",
    submitMarkdown: "Download the answer as Markdown",
  },
  fields: {
    metric: { label: "What you are judged by" },
    target: { label: "Target", hint: "What was asked for, for example 150,000" },
    actual: { label: "Result", hint: "What it came to" },
    ads: {
      label: "Ad budget",
      hint: "What the ads cost in this period. If you know only the budget, that will do.",
    },
    currency: { label: "Currency" },
    pain: { label: "What hurts", hint: "In your own words, up to 2,000 characters. Please leave out names." },
    previous: { label: "Result of the period before", hint: "The same figure, one period earlier" },
    history: {
      label: "Results of earlier periods",
      hint: "Oldest first, with a semicolon or a line break between them: 121,000; 134,500; 128,900. From eight on, the answer gets noticeably surer.",
    },
    margin: {
      label: "Gross margin, per cent",
      hint: "What is left of revenue after the cost of goods, for example 40%",
    },
    setBy: { label: "Who decides on the ad budget" },
    start: { label: "First day of the period" },
    end: { label: "Last day of the period" },
    label: { label: "Name of the figure", hint: "Only if you chose “Something else” above" },
    json: {
      label: "Situation as JSON",
      hint: "If there is anything in this box, it counts and the fields above do not. Rates are fractions here: 3% is 0.03.",
    },
  },
  customMetric: "Something else",
  setBy: { marketer: "I do", manager: "My manager", client: "The client" },
  steps: {
    ads: "Ad money",
    clicks: "Clicks on ads",
    visits: "Visits",
    leads: "Leads",
    orders: "Orders",
    revenue: "Revenue",
  },
  columns: {
    now: {
      title: "This period",
      hint: "What you typed above need not be repeated.",
      inSentence: "this period",
    },
    before: {
      title: "The period before",
      hint: "Only a comparison shows which step moved.",
      inSentence: "the period before",
    },
    plan: { title: "The plan", hint: "What the plan expected for this period.", inSentence: "the plan" },
  },
  errors: { title: "There is a problem", inline: "Error:" },
  problems: {
    "missing-target": "Enter the target",
    "missing-actual": "Enter the result. If the period is not over, enter what it has come to so far",
    "missing-start": "Enter the first day of the period, or leave both days empty",
    "missing-end": "Enter the last day of the period, or leave both days empty",
    unreadable: "“{typed}” is not a figure I can read. Write it in digits, for example 150,000 or 1234.5",
    ambiguous:
      "“{typed}” can be read in two ways. Write {whole} if the mark separates thousands, or {decimal} if it separates decimals",
    "percent-or-fraction": "“{typed}” could mean {small} or {large}. Write it with a per cent sign",
    "one-or-several":
      "This could be one result or several. Put a semicolon between results; write a single one without spaces or marks between its digits",
    "not-json":
      "This is not valid JSON. Check the quotation marks, commas and brackets, or empty the box and use the fields",
    "beyond-percent": "Enter a percentage above 0 and up to 100",
    "part-exceeds-whole": "“{part}” is larger than “{whole}”, of which it is a part. Check both figures",
  },
  report: {
    add: "Add these numbers",
    change: "Change my numbers",
    save: "Download as Markdown",
  },
  unsupported: {
    title: "This page reads only its own form",
    text: "The request came in a format that this page does not read. Fill in the form, or send JSON to /v1/advice.",
    back: "To the form",
  },
};
