/** Stops reading a body that is too large, whether its length was announced or not. */
import { bodyLimit } from "hono/body-limit";
import type { HttpContext } from "../context.ts";
import { problem } from "../problems.ts";

/** A situation with forty channels and all free texts has about 90 KB. */
const MOST_KILOBYTES = 256;

export const limitBody = bodyLimit({
  maxSize: MOST_KILOBYTES * 1024,
  onError: (c) =>
    problem(c as HttpContext, { id: "payload-too-large", values: { kilobytes: MOST_KILOBYTES } }),
});
