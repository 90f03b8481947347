// The baseline of the benchmarks: the least that a Hono Worker can do.
import { Hono } from "hono";

export default new Hono().get("/", (c) => c.text("hello"));
