/** The body of a request as JSON, or why it is not. */
import { anyText, utf8Text } from "../advisor/read-text.ts";
import type { HttpContext } from "./context.ts";
import type { Refusal } from "./problems.ts";

export type ReadBody =
  | { readonly kind: "json"; readonly value: unknown }
  /** `text` is what could be read of it: a reader's words matter even where they are no JSON. */
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly text: string };

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

const refused = (refusal: Refusal, text = ""): ReadBody => ({ kind: "refused", refusal, text });

/** A missing type is let through: many small clients send none. */
const isJsonType = (type = ""): boolean => type.trim() === "" || JSON_TYPE.test(type.trim());

/** V8 names the place of most faults; the rest of its message may quote the text and goes nowhere. */
function malformed(error: unknown): Refusal {
  const place = error instanceof Error ? /\(line (\d+) column (\d+)\)$/.exec(error.message) : null;
  if (place === null) return { id: "malformed-json" };
  return { id: "malformed-json", firstFault: { line: Number(place[1]), column: Number(place[2]) } };
}

/** Reads a body that `limitBody` has already measured. Takes `application/json`, any `+json`, and no type at all. */
export async function readJson(c: HttpContext): Promise<ReadBody> {
  const bytes = await c.req.arrayBuffer();
  if (!isJsonType(c.req.header("Content-Type")))
    return refused({ id: "unsupported-media-type" }, anyText(bytes));
  const text = utf8Text(bytes);
  if (text === undefined) return refused({ id: "invalid-encoding" }, anyText(bytes));
  if (text.trim() === "") return refused({ id: "empty-body" });
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch (error) {
    return refused(malformed(error), text);
  }
}
