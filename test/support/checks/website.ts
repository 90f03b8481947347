/** Tables of the checks of the site. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../situations.ts";
import type { Row } from "./row.ts";

const slow = (lcpMs: number): Situation => ({ ...SHOP, website: { lcpMs } });

export const website = {
  "slow-pages": [
    { when: "the page is there in time", situation: slow(2499), outcome: "pass" },
    { when: "it takes just as long as counts as good", situation: slow(2500), outcome: "pass" },
    { when: "it takes a moment more", situation: slow(2501), outcome: "fail", severity: "medium" },
    {
      when: "it is at the end of the middle band",
      situation: slow(4000),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it is in the poor band", situation: slow(4001), outcome: "fail", severity: "high" },
    { when: "the speed is not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
