/** What can be set from outside: bindings and variables, read once, every default stated here. */

export interface Settings {
  /** `LOG_REQUESTS`, "on" unless set: one line in the log for each request, never its content. */
  readonly logRequests: boolean;
}

function switchOf(
  bindings: Readonly<Record<string, unknown>>,
  name: string,
  otherwise: "on" | "off",
): boolean {
  const value = bindings[name] ?? otherwise;
  if (value === "on" || value === "off") return value === "on";
  throw new Error(`the settings cannot be read. ${name}: "on" or "off" is expected`);
}

/**
 * @param bindings the Worker's environment; what is not named above is left alone
 * @throws when a variable has a value that means nothing here, naming it: a deployment should fail loudly, not guess
 */
export function parseSettings(bindings: unknown): Settings {
  const record = typeof bindings === "object" && bindings !== null ? bindings : {};
  return { logRequests: switchOf(record as Readonly<Record<string, unknown>>, "LOG_REQUESTS", "on") };
}
