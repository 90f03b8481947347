/** The whole app as it is deployed, without its log, and small helpers around it. */
import { expect } from "vitest";
import { advise, diagnose, planShift } from "../../src/advisor/advise.ts";
import { composeWorker } from "../../src/compose.ts";
import { createHttpApp } from "../../src/http/app.ts";
import type { HttpDeps, LogEvent } from "../../src/http/context.ts";
import type { ProblemId } from "../../src/http/problem-ids.ts";
import { ProblemDocument } from "../../src/http/schemas.ts";

export const TODAY = "2026-11-23";

/** A complete and consistent shop. */
export const SHOP = {
  currency: "USD",
  business: { model: "ecommerce", grossMargin: 0.5 },
  kpis: [{ metric: "revenue", target: 120_000, actual: 90_000, previous: 100_000 }],
  budget: { ads: 25_000, setBy: "manager" },
  funnel: {
    previous: { adSpend: 24_000, clicks: 31_000, sessions: 29_500, orders: 1050, revenue: 100_000 },
    actual: { adSpend: 25_000, clicks: 30_000, sessions: 27_000, orders: 930, revenue: 90_000 },
  },
};

const worker = composeWorker({ LOG_REQUESTS: "off" });

type Init = RequestInit & { readonly headers?: Record<string, string> };

export const call = async (path: string, init?: Init): Promise<Response> =>
  worker.fetch(new Request(`http://advisor.test${path}`, init));

/** Posts a value as JSON, or a string as it stands. */
export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

/** The app with some of its parts replaced, and what it logged. */
export function appWith(parts: Partial<HttpDeps>): {
  app: ReturnType<typeof createHttpApp>;
  events: LogEvent[];
} {
  const events: LogEvent[] = [];
  const log = (event: LogEvent) => events.push(event);
  const app = createHttpApp({
    advise,
    diagnose,
    planShift,
    today: () => TODAY,
    version: "0.0.0",
    log,
    logRequests: true,
    ...parts,
  });
  return { app, events };
}

/** Checks that a response is the named problem, with nothing undocumented in it. */
export async function expectProblem(response: Response, id: ProblemId): Promise<ProblemDocument> {
  const body = await response.json();
  const document = ProblemDocument.parse(body);
  expect(document).toEqual(body);
  expect(document.type).toBe(`/docs#problem-${id}`);
  expect(document.status).toBe(response.status);
  expect(document.instance).toBe(`urn:uuid:${response.headers.get("X-Request-Id")}`);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  return document;
}
