// openapi.json and docs/generated are committed; here they are compared with what the code says now.
import { expect, test } from "vitest";
import { staleFiles } from "../../scripts/generate-docs.ts";

test("the generated reference is up to date (else: npm run docs)", () => {
  expect(staleFiles()).toEqual([]);
});
