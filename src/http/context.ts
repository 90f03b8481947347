/** What the HTTP surface is given, and what its handlers share. */
import type { Context } from "hono";
import type { AdviseOutcome, DiagnoseOutcome, PlanShiftOutcome } from "../advisor/advise.ts";
import type { Locale } from "../core/index.ts";

/** One line in the log. Never a body, a query value, a reader's words or an address. */
export type LogEvent =
  | {
      readonly event: "request";
      readonly method: string;
      /** The pattern that answered, not the path that was asked for. */
      readonly route: string;
      readonly status: number;
      /** In production the runtime's clock stands still between input and output, so 0 is common. */
      readonly durationMs: number;
      readonly requestId: string;
    }
  | {
      readonly event: "exception";
      readonly requestId: string;
      readonly route: string;
      readonly name: string;
      readonly stack: readonly string[];
    };

export interface HttpDeps {
  readonly advise: (input: unknown, today: string) => Promise<AdviseOutcome>;
  readonly diagnose: (input: unknown, today: string) => Promise<DiagnoseOutcome>;
  readonly planShift: (input: unknown, today: string) => Promise<PlanShiftOutcome>;
  /** ISO date. */
  readonly today: () => string;
  readonly version: string;
  readonly log: (event: LogEvent) => void;
  readonly logRequests: boolean;
}

export interface HttpEnv {
  readonly Variables: {
    /** A lower-case UUID. */
    requestId: string;
    /** Language of the answer, errors included. */
    locale: Locale;
  };
}

export type HttpContext = Context<HttpEnv>;
