/** Tables of the checks of sales. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../situations.ts";
import { LEADS, type Row } from "./row.ts";

const reply = (leadResponseMinutes: number): Situation => ({ ...LEADS, sales: { leadResponseMinutes } });

export const sales = {
  "slow-lead-response": [
    { when: "leads are called within the hour", situation: reply(60), outcome: "pass" },
    { when: "they wait a minute longer", situation: reply(61), outcome: "fail", severity: "medium" },
    { when: "they wait a day", situation: reply(1440), outcome: "fail", severity: "medium" },
    { when: "they wait longer than a day", situation: reply(1441), outcome: "fail", severity: "high" },
    { when: "the waiting time is not known", situation: LEADS, outcome: "unknown" },
    {
      when: "a shop has no leads to call",
      situation: { ...SHOP, sales: { leadResponseMinutes: 900 } },
      outcome: "not-applicable",
    },
  ],
} as const satisfies Record<string, readonly Row[]>;
