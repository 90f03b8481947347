import { describe, expect, it } from "vitest";
import fashionShop from "../../examples/fashion-shop.json";
import furnitureHold from "../../examples/furniture-hold.json";
import { AdviceDocument, BudgetShiftDocument, CrisisDocument } from "../../src/core/contract.ts";
import { call, expectProblem, post } from "./support.ts";

const shiftOf = async (situation: unknown, query = "") => {
  const response = await post(`/v1/budget-shift${query}`, situation);
  expect(response.status).toBe(200);
  const body = await response.json();
  const document = BudgetShiftDocument.parse(body);
  expect(document).toEqual(body);
  return document;
};

describe("POST /v1/budget-shift", () => {
  it("says the same as the advice, with the facts and sources of the shift alone", async () => {
    const whole = AdviceDocument.parse(await (await post("/v1/advice", fashionShop)).json());
    const part = await shiftOf(fashionShop);
    expect(part.budgetShift).toEqual(whole.budgetShift);
    for (const path of Object.keys(part.facts)) expect(whole.facts[path]).toEqual(part.facts[path]);
    expect(Object.keys(part.facts).filter((path) => path.startsWith("gaps."))).toEqual(["gaps.0.gap"]);
    expect(Object.keys(part.facts).some((path) => path.startsWith("decompositions."))).toBe(false);
    expect(part.sources.length).toBeLessThan(whole.sources.length);
    expect(part.sources.length).toBeGreaterThan(3);
  });

  it.each(["en", "ru", "tr"])("is a whole pitch in Markdown in %s", async (lang) => {
    const response = await post(
      "/v1/budget-shift",
      { ...furnitureHold, locale: lang },
      {
        Accept: "text/markdown",
      },
    );
    expect(response.headers.get("Content-Type")).toContain("text/markdown");
    expect(response.headers.get("Content-Language")).toBe(lang);
    const text = await response.text();
    expect(text).not.toMatch(/undefined|NaN|\{\{|Infinity/);
    expect(text.match(/^## /gm)?.length).toBeGreaterThan(6);
  });

  it("answers with other figures when an assumption is replaced, and says where it came from", async () => {
    const before = await shiftOf(fashionShop);
    const after = await shiftOf({ ...fashionShop, assumptions: { ordersPerVisit: 0.004 } });
    expect(after.budgetShift.decision).not.toBe(before.budgetShift.decision);
    const input = after.budgetShift.assumptions.find(({ id }) => id === "ordersPerVisit");
    expect(input).toMatchObject({ kind: "observed", expected: 0.004, source: "assumptions.ordersPerVisit" });
  });

  it("sets up to five shifts side by side, by the names the reader gave them", async () => {
    const shifts = [
      { name: "careful", share: 0.05 },
      { name: "bold", amount: 16_000 },
      { share: 0.1, assumptions: { visitsPerPiece: 40 } },
    ];
    const { budgetShift } = await shiftOf({ ...fashionShop, shifts });
    expect(budgetShift.comparison.map(({ label }) => label)).toEqual(["careful", "bold", "10%"]);
    expect(budgetShift.comparison[1]?.extrapolated.length).toBeGreaterThan(0);
    expect(budgetShift.comparison[1]?.notes.join(" ")).toContain("guess");
    expect(budgetShift.comparison[0]?.notes).toEqual([]);
    const text = await (
      await post("/v1/budget-shift", { ...fashionShop, shifts }, { Accept: "text/markdown" })
    ).text();
    expect(text).toContain("careful");
  });

  it.each([
    [{ shifts: [{ name: "no size" }] }, "/shifts/0"],
    [{ shifts: [{ share: 0.1, amount: 100 }] }, "/shifts/0"],
    [{ shifts: Array.from({ length: 6 }, () => ({ share: 0.1 })) }, "/shifts"],
    [{ shifts: [{ share: 1.2 }] }, "/shifts/0/share"],
    [{ assumptions: { monthlyDiscount: 0.9 } }, "/assumptions/monthlyDiscount"],
  ])("refuses %j and points at %s", async (fields, pointer) => {
    const response = await post("/v1/budget-shift", { ...fashionShop, ...fields });
    const { errors } = await expectProblem(response, "invalid-situation");
    expect(errors?.map((entry) => entry.pointer)).toContain(pointer);
  });

  it("says what is missing instead of guessing", async () => {
    const { budgetShift } = await shiftOf({ kpis: [{ metric: "revenue", target: 10, actual: 8 }] });
    expect(budgetShift.decision).toBe("not-enough-data");
    expect(budgetShift.missing.length).toBeGreaterThan(2);
    expect(budgetShift.months).toEqual([]);
  });

  it("answers a crisis with care and nothing else", async () => {
    const response = await post("/v1/budget-shift", {
      kpis: [],
      shifts: [{ name: "I want to kill myself" }],
    });
    const body = await response.json();
    expect(CrisisDocument.parse(body)).toEqual(body);
  });

  it("refuses what it cannot read or cannot answer in", async () => {
    await expectProblem(await post("/v1/budget-shift", "{"), "malformed-json");
    await expectProblem(
      await post("/v1/budget-shift", fashionShop, { Accept: "text/html" }),
      "not-acceptable",
    );
    expect((await call("/v1/budget-shift")).status).toBe(405);
  });
});
