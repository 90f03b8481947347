/** Tables of the checks of social media. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import type { Row } from "./row.ts";

const posting = (...postsPerWeek: number[]): Situation => ({ ...SHOP, social: { postsPerWeek } });
/** Of `total` weeks so many without a post. */
const silent = (weeks: number, total: number): Situation =>
  posting(...Array<number>(weeks).fill(0), ...Array<number>(total - weeks).fill(3));

export const social = {
  "irregular-social": [
    { when: "every week has a post", situation: silent(0, 4), outcome: "pass" },
    { when: "one week of a few is silent", situation: silent(1, 4), outcome: "pass" },
    { when: "a second one is", situation: silent(2, 4), outcome: "fail", severity: "low" },
    { when: "as many are silent as in the study", situation: silent(6, 26), outcome: "pass" },
    { when: "one more is", situation: silent(7, 26), outcome: "fail", severity: "low" },
    { when: "more than half are", situation: silent(14, 26), outcome: "fail", severity: "medium" },
    {
      when: "a stranger posts everything in one week",
      situation: posting(0, 0, 0, 1e12),
      outcome: "fail",
      severity: "medium",
    },
    { when: "nothing is posted at all", situation: silent(4, 4), outcome: "not-applicable" },
    { when: "three weeks show no rhythm", situation: silent(1, 3), outcome: "unknown" },
  ],
  "quiet-social": [
    { when: "there are enough posts a week", situation: posting(2, 2, 2, 2), outcome: "pass" },
    { when: "there is one fewer", situation: posting(2, 2, 2, 1), outcome: "fail", severity: "low" },
    { when: "silent weeks are left to the other check", situation: posting(0, 4, 0, 4), outcome: "pass" },
    { when: "nothing is posted at all", situation: silent(4, 4), outcome: "fail", severity: "low" },
    { when: "a stranger posts without end", situation: posting(1e12, 1e12, 1e12, 1e12), outcome: "pass" },
    { when: "the posts are not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
