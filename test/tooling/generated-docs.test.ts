// openapi.json, docs/generated and examples/reports are committed; here they are compared with what the code says now.
import { expect, test } from "vitest";
import { staleFiles } from "../../scripts/generate-docs.ts";

test("the generated reference and reports are up to date (else: npm run docs)", async () => {
  expect(await staleFiles()).toEqual([]);
});
