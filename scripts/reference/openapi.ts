// openapi.json: the paths by hand, every schema from the code.
import { LOCALES } from "../../src/core/index.ts";
import { PROBLEMS, type ProblemId, problemAnchor } from "../../src/http/problem-ids.ts";
import { en as english } from "../../src/http/texts/en.ts";
import { FULLER_SITUATION, LEAST_SITUATION, problemExample } from "./examples.ts";
import { componentSchemas } from "./schemas.ts";

type Part = Record<string, unknown>;

const schemaRef = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });
const headerRef = (name: string): Part => ({ $ref: `#/components/headers/${name}` });
const parameterRef = (name: string): Part => ({ $ref: `#/components/parameters/${name}` });

const requestIdHeader = { "X-Request-Id": headerRef("RequestId") };
const languageHeader = { "Content-Language": headerRef("ContentLanguage") };
const cacheHeaders = { ETag: headerRef("ETag"), "Cache-Control": headerRef("CacheControl") };

const json = (name: string): Part => ({ "application/json": { schema: schemaRef(name) } });

const PROBLEM_EXAMPLES: Partial<Record<number, Part>> = { 400: problemExample() };

/** All problems with one status as one response. */
function problemResponse(...ids: readonly [ProblemId, ...ProblemId[]]): Part {
  const { status } = PROBLEMS[ids[0]];
  const example = PROBLEM_EXAMPLES[status];
  return {
    description: ids.map((id) => `${id}: ${english.problems[id].title}.`).join(" "),
    headers: { ...requestIdHeader, ...languageHeader },
    content: { "application/problem+json": { schema: schemaRef("Problem"), ...(example && { example }) } },
  };
}

const crash = { 500: problemResponse("internal-error") };
const notModified = {
  304: { description: "What you have still holds.", headers: { ETag: headerRef("ETag") } },
};

const situationBody: Part = {
  required: true,
  description: "At most 256 KB of UTF-8; application/json, any +json, or no type at all.",
  content: {
    "application/json": {
      schema: schemaRef("Situation"),
      examples: {
        least: { summary: "The least that says something", value: LEAST_SITUATION },
        fuller: { summary: "A month with its funnel", value: FULLER_SITUATION },
      },
    },
  },
};

/** What a posted situation can be refused for. */
const situationRefusals = (...more: readonly ProblemId[]): Part => ({
  400: problemResponse("invalid-situation", "malformed-json", "empty-body", "invalid-encoding", ...more),
  406: problemResponse("not-acceptable"),
  413: problemResponse("payload-too-large"),
  415: problemResponse("unsupported-media-type"),
  ...crash,
});

const advicePath: Part = {
  post: {
    operationId: "advise",
    summary: "The whole advice for one situation",
    description:
      "Only kpis is required; unknown is fine everywhere else. The language is the body's locale, else lang, else Accept-Language, else English. Nothing is stored. When the texts tell of a crisis, the answer is care with people to call, and nothing else.",
    parameters: [
      parameterRef("Lang"),
      parameterRef("AcceptLanguage"),
      parameterRef("RequestId"),
      parameterRef("Wording"),
      parameterRef("Report"),
    ],
    requestBody: situationBody,
    responses: {
      200: {
        description:
          "The advice; in a crisis, care alone. Markdown or plain text when the Accept header prefers it.",
        headers: { ...requestIdHeader, ...languageHeader },
        content: {
          "application/json": { schema: { anyOf: [schemaRef("Advice"), schemaRef("Crisis")] } },
          "text/markdown": { schema: { type: "string" } },
          "text/plain": { schema: { type: "string" } },
        },
      },
      ...situationRefusals("invalid-parameter"),
    },
  },
};

const diagnosisPath: Part = {
  post: {
    operationId: "diagnose",
    summary: "The diagnosis alone",
    description:
      "Miss or chance, whose part, what disagrees, what would have to be true, what the checks found, what to ask next: the same as in the advice, without the budget shift and the texts for others. Language, privacy and crisis as there.",
    parameters: [parameterRef("Lang"), parameterRef("AcceptLanguage"), parameterRef("RequestId")],
    requestBody: situationBody,
    responses: {
      200: {
        description: "The diagnosis; in a crisis, care alone.",
        headers: { ...requestIdHeader, ...languageHeader },
        content: { "application/json": { schema: { anyOf: [schemaRef("Diagnosis"), schemaRef("Crisis")] } } },
      },
      ...situationRefusals(),
    },
  },
};

const budgetShiftPath: Part = {
  post: {
    operationId: "planShift",
    summary: "The budget shift and its pitch alone",
    description:
      "Shift, pilot or hold, from which channels, with the path of 24 months, its range, the stop rule and how often it errs, the alternatives, what the answer hangs on, and the pitch in words. `assumptions` replaces any planning figure; `shifts` sets up to five sizes side by side. Language, privacy and crisis as for the advice.",
    parameters: [parameterRef("Lang"), parameterRef("AcceptLanguage"), parameterRef("RequestId")],
    requestBody: situationBody,
    responses: {
      200: {
        description:
          "The shift; in a crisis, care alone. Markdown or plain text when the Accept header prefers it.",
        headers: { ...requestIdHeader, ...languageHeader },
        content: {
          "application/json": { schema: { anyOf: [schemaRef("BudgetShiftAlone"), schemaRef("Crisis")] } },
          "text/markdown": { schema: { type: "string" } },
          "text/plain": { schema: { type: "string" } },
        },
      },
      ...situationRefusals(),
    },
  },
};

const checksPath: Part = {
  get: {
    operationId: "listChecks",
    summary: "What is checked, and what each check needs",
    parameters: [parameterRef("Lang"), parameterRef("AcceptLanguage"), parameterRef("RequestId")],
    responses: {
      200: {
        description: "Every check, and how much of each step is taken to be the marketer's own.",
        headers: { ...requestIdHeader, ...languageHeader, ...cacheHeaders },
        content: json("Checks"),
      },
      ...notModified,
      ...crash,
    },
  },
};

const evidencePath: Part = {
  get: {
    operationId: "listEvidence",
    summary: "The sourced figures behind it all",
    parameters: [parameterRef("RequestId")],
    responses: {
      200: {
        description: "Every figure with its source, scope, grade and the date to look again.",
        headers: { ...requestIdHeader, ...languageHeader, ...cacheHeaders },
        content: json("Evidence"),
      },
      ...notModified,
      ...crash,
    },
  },
};

const referencePath: Part = {
  get: {
    operationId: "readOpenApi",
    summary: "This reference for programs",
    responses: {
      200: {
        description: "An OpenAPI 3.1 document.",
        headers: { ...requestIdHeader, ...cacheHeaders },
        content: { "application/json": { schema: { type: "object" } } },
      },
      ...notModified,
      ...crash,
    },
  },
};

const docsPath: Part = {
  get: {
    operationId: "readDocs",
    summary: "This reference for people",
    responses: {
      200: {
        description: "A page that needs no script.",
        headers: { ...requestIdHeader, ...cacheHeaders },
        content: { "text/html": { schema: { type: "string" } } },
      },
      ...notModified,
      ...crash,
    },
  },
};

const healthPath: Part = {
  get: {
    operationId: "readHealth",
    summary: "Whether it answers",
    responses: {
      200: { description: "It does.", headers: requestIdHeader, content: json("Health") },
      ...crash,
    },
  },
};

const PARAMETERS: Part = {
  Lang: {
    name: "lang",
    in: "query",
    description: "Language of the answer, problems included. An unknown one is ignored.",
    schema: { type: "string", enum: LOCALES },
  },
  AcceptLanguage: {
    name: "Accept-Language",
    in: "header",
    description:
      "Languages by preference, as browsers send them; counts when neither locale nor lang is given.",
    schema: { type: "string" },
    example: "tr-TR, en;q=0.5",
  },
  RequestId: {
    name: "X-Request-Id",
    in: "header",
    description: "Your own number for the request; kept if it is a UUID, else a new one is made.",
    schema: { type: "string", format: "uuid" },
  },
  Report: {
    name: "report",
    in: "query",
    description:
      "For Markdown and plain text: the letter to read before a meeting, or the whole report with everything attached. JSON always has everything.",
    schema: { type: "string", enum: ["letter", "whole"] },
  },
  Wording: {
    name: "wording",
    in: "query",
    description: "Who words the texts. While no language model is configured both give the rules' words.",
    schema: { type: "string", enum: ["rules", "model"] },
  },
};

const header = (description: string): Part => ({ description, schema: { type: "string" } });

const HEADERS: Part = {
  RequestId: header("The number of the request, a UUID"),
  ContentLanguage: header("The language of the texts"),
  ETag: header("Send it back in If-None-Match to learn whether anything changed"),
  CacheControl: header("How long the answer may be kept"),
};

const problemList = (): Part[] =>
  (Object.keys(PROBLEMS) as ProblemId[]).map((id) => ({
    id,
    type: `/docs#${problemAnchor(id)}`,
    status: PROBLEMS[id].status,
    ...english.problems[id],
  }));

/** The whole document; `x-problems` lists every kind of refusal, with values left open in braces. */
export const openApiDocument = (version: string): Part => ({
  openapi: "3.1.0",
  info: {
    title: "KPI Advisor",
    version,
    summary:
      "Works through a marketer's missed targets: what happened, why, whose part it is, what to do next.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  paths: {
    "/v1/advice": advicePath,
    "/v1/diagnosis": diagnosisPath,
    "/v1/budget-shift": budgetShiftPath,
    "/v1/checks": checksPath,
    "/v1/evidence": evidencePath,
    "/openapi.json": referencePath,
    "/docs": docsPath,
    "/health": healthPath,
  },
  components: { schemas: componentSchemas(), parameters: PARAMETERS, headers: HEADERS },
  "x-problems": problemList(),
});
