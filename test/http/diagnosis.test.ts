import { describe, expect, it } from "vitest";
import fashionShop from "../../examples/fashion-shop.json";
import { AdviceDocument, CrisisDocument, DiagnosisDocument } from "../../src/core/contract.ts";
import { CHECKS, type CheckId } from "../../src/core/diagnosis/checks/registry.ts";
import type { Row } from "../support/checks/row.ts";
import { TABLES } from "../support/checks/tables.ts";
import { appWith, call, expectProblem, post, SHOP, TODAY } from "./support.ts";

/** The rows of the tables are of one day. */
const { app } = appWith({ today: () => TODAY });

type Diagnosis = ReturnType<typeof DiagnosisDocument.parse>;

async function diagnosisOf(situation: unknown, locale: string): Promise<Diagnosis> {
  const response = await app.request(`/v1/diagnosis?lang=${locale}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(situation),
  });
  expect(response.status).toBe(200);
  const body = await response.json();
  const document = DiagnosisDocument.parse(body);
  expect(document).toEqual(body);
  return document;
}

describe.each(CHECKS.map(({ id }) => id))("%s over HTTP", (id: CheckId) => {
  it.each(["pass", "fail"] as const)("can %s, and says so in every language", async (outcome) => {
    const row = TABLES[id].find((entry) => entry.outcome === outcome);
    expect(row).toBeDefined();
    const { locale: _locale, ...situation } = (row as Row).situation;
    for (const locale of ["en", "ru", "tr"]) {
      const { diagnosis } = await diagnosisOf(situation, locale);
      const finding = diagnosis.findings.find(({ check }) => check === id);
      expect(finding?.outcome).toBe(outcome);
      expect(finding?.text).toMatch(/\S{3}/);
      expect(finding?.limits).toMatch(/\S{3}/);
    }
  });
});

describe("POST /v1/diagnosis", () => {
  it("says the same as the advice, without the shift and the texts for others", async () => {
    const whole = AdviceDocument.parse(await (await post("/v1/advice", fashionShop)).json());
    const part = DiagnosisDocument.parse(await (await post("/v1/diagnosis", fashionShop)).json());
    expect(part.gaps).toEqual(whole.gaps);
    expect(part.hearing).toBe(whole.hearing);
    expect(part.stance).toBe(whole.stance);
    expect(part.diagnosis).toEqual(whole.diagnosis);
    expect(Object.keys(part)).not.toContain("budgetShift");
    for (const path of Object.keys(part.facts)) expect(path).not.toMatch(/^budgetShift/);
    for (const path of Object.keys(part.facts)) expect(whole.facts[path]).toEqual(part.facts[path]);
  });

  it("names channels and contradictions by the reader's own words and figures", async () => {
    const { diagnosis } = DiagnosisDocument.parse(await (await post("/v1/diagnosis", fashionShop)).json());
    expect(diagnosis.decompositions[0]?.channels.map(({ name }) => name).sort()).toEqual(
      fashionShop.channels.map(({ name }) => name).sort(),
    );
    for (const { text, rival, test } of diagnosis.contradictions)
      for (const words of [text, rival, test]) expect(words.length).toBeGreaterThan(20);
  });

  it("answers a crisis with care and nothing else, in the language asked for", async () => {
    const response = await post("/v1/diagnosis?lang=ru", { kpis: [], painPoints: ["I want to kill myself"] });
    const body = await response.json();
    expect(CrisisDocument.parse(body)).toEqual(body);
    expect(CrisisDocument.parse(body).locale).toBe("ru");
  });

  it("refuses what it cannot read or cannot answer in, and says what to do", async () => {
    await expectProblem(await post("/v1/diagnosis", "{"), "malformed-json");
    await expectProblem(await post("/v1/diagnosis", { kpis: [] }), "invalid-situation");
    await expectProblem(await post("/v1/diagnosis", SHOP, { Accept: "text/markdown" }), "not-acceptable");
    expect((await call("/v1/diagnosis")).status).toBe(405);
  });
});
