/** Tables of the checks of content. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../situations.ts";
import type { Row } from "./row.ts";

const publishing = (piecesPerMonth: number): Situation => ({ ...SHOP, content: { piecesPerMonth } });

export const content = {
  "thin-content": [
    { when: "there is a usual rhythm", situation: publishing(2), outcome: "pass" },
    { when: "it falls just short", situation: publishing(1.9), outcome: "fail", severity: "low" },
    { when: "nothing is published", situation: publishing(0), outcome: "fail", severity: "medium" },
    { when: "the rhythm is not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
