/** What can be set from outside: bindings and variables, parsed once, every default stated here. */
import * as z from "zod";

const Variables = z.object({
  /** One line in the log for each request: method, route, status, duration, request id; never content. "on" unless set. */
  LOG_REQUESTS: z.enum(["on", "off"]).default("on"),
});

export interface Settings {
  readonly logRequests: boolean;
}

/**
 * @param bindings the Worker's environment; what is not named above is left alone
 * @throws when a variable has a value that means nothing here, naming it: a deployment should fail loudly, not guess
 */
export function parseSettings(bindings: unknown): Settings {
  const parsed = Variables.safeParse(bindings);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Error(`the settings cannot be read. ${reasons.join("; ")}`);
  }
  return { logRequests: parsed.data.LOG_REQUESTS === "on" };
}
