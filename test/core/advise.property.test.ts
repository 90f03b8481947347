import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AdviceDocument, CrisisDocument } from "../../src/core/contract.ts";
import { LOCALES, render, writeReport } from "../../src/core/index.ts";
import { advise } from "../support/core.ts";
import { LANGUAGES } from "../support/languages.ts";
import { runs } from "../support/runs.ts";
import { anySituation, TODAY } from "../support/situations.ts";

/** Any number in a document must be finite: JSON would turn the others into null. */
function assertFinite(value: unknown): void {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  if (typeof value === "object" && value !== null) Object.values(value).forEach(assertFinite);
}

/** Marks of a fault, unless the marketer typed them. */
const FAULT = /\{\{|\}\}|undefined|NaN|Infinity|\[object/;

describe("advise and render over the whole schema", () => {
  it("never throw, and give documents of the published shape in every language", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const advice = advise(situation, TODAY);
        for (const locale of LOCALES) {
          const document = render(advice, LANGUAGES[locale]);
          const schema = advice.kind === "crisis" ? CrisisDocument : AdviceDocument;
          schema.parse(document);
          assertFinite(document);
          if (FAULT.test(JSON.stringify(situation))) continue;
          const markdown = writeReport(advice, LANGUAGES[locale], "markdown");
          expect(markdown).not.toMatch(FAULT);
        }
      }),
      runs(400),
    );
  }, 30_000);

  it("give the same bytes for the same situation", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const once = JSON.stringify(render(advise(situation, TODAY), LANGUAGES.en));
        const again = JSON.stringify(render(advise(structuredClone(situation), TODAY), LANGUAGES.en));
        expect(again).toBe(once);
      }),
      runs(60),
    );
  });
});
