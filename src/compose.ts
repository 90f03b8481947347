/** The only file that knows every part: it wires adapters to verbs, and verbs to surfaces. */
import { version } from "../package.json";
import { advise, diagnose, planShift } from "./advisor/advise.ts";
import { createHttpApp } from "./http/app.ts";
import type { LogEvent } from "./http/context.ts";
import { parseSettings } from "./settings.ts";

/** The day in UTC. The only place where the clock is read for the advice. */
const today = (): string => new Date().toISOString().slice(0, 10);

const writeEvent = (event: LogEvent): void => console.log(JSON.stringify(event));

/** The whole Worker for one environment. */
export function composeWorker(bindings: unknown): ReturnType<typeof createHttpApp> {
  const { logRequests } = parseSettings(bindings);
  return createHttpApp({ advise, diagnose, planShift, today, version, log: writeEvent, logRequests });
}
