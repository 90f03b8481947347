/** The one place where an unexpected exception ends: a sentence with a number for the reader, name and place for the log. */
import type { ErrorHandler } from "hono";
import { routePath } from "hono/route";
import type { HttpContext, HttpDeps, HttpEnv } from "./context.ts";
import { problem } from "./problems.ts";

const MOST_FRAMES = 12;

/** Where it happened. The message is cut off first: it may quote what a reader wrote, over several lines. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? "";
  const end = stack.indexOf(error.message);
  const frames = error.message !== "" && end >= 0 ? stack.slice(end + error.message.length) : stack;
  return frames
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}

export const crash =
  ({ log }: HttpDeps): ErrorHandler<HttpEnv> =>
  (error, context) => {
    const c: HttpContext = context;
    log({
      event: "exception",
      requestId: c.var.requestId,
      route: routePath(c, -1),
      name: error.constructor.name,
      stack: framesOf(error),
    });
    return problem(c, { id: "internal-error" });
  };
