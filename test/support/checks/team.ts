/** Tables of the checks of the team. */
import type { Situation } from "../../../src/core/index.ts";
import { SHOP } from "../shop.ts";
import type { Row } from "./row.ts";

const withTeam = (people: Situation["team"]): Situation => ({ ...SHOP, team: people });
const waiting = (approvalDays: number, start: string, end: string): Situation => ({
  ...withTeam({ approvalDays }),
  period: { start, end },
});
const october = (approvalDays: number): Situation => waiting(approvalDays, "2026-10-01", "2026-10-31");
const channel = (sessions: number) => ({ name: "Search", actual: { sessions } });

export const team = {
  "long-hours": [
    {
      when: "the week is as long as the law allows",
      situation: withTeam({ weeklyHours: 48 }),
      outcome: "pass",
    },
    {
      when: "it is a little longer",
      situation: withTeam({ weeklyHours: 48.5 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it stays just short of what harms",
      situation: withTeam({ weeklyHours: 54.9 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "it is as long as what harms",
      situation: withTeam({ weeklyHours: 55 }),
      outcome: "fail",
      severity: "medium",
    },
    { when: "nobody works at all", situation: withTeam({ weeklyHours: 0 }), outcome: "pass" },
    {
      when: "a stranger never sleeps",
      situation: withTeam({ weeklyHours: 168 }),
      outcome: "fail",
      severity: "medium",
    },
    { when: "the hours are not known", situation: withTeam({ size: 2 }), outcome: "unknown" },
  ],
  "wide-span": [
    { when: "there is a day for each channel", situation: withTeam({ channels: 5 }), outcome: "pass" },
    {
      when: "there is a little less",
      situation: withTeam({ channels: 5.5 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "there are as many channels as parts of days",
      situation: withTeam({ channels: 10 }),
      outcome: "fail",
      severity: "low",
    },
    {
      when: "there are more still",
      situation: withTeam({ channels: 11 }),
      outcome: "fail",
      severity: "medium",
    },
    {
      when: "channels that did nothing are left out",
      situation: { ...withTeam({ size: 1 }), channels: [...Array(5).fill(channel(10)), channel(0)] },
      outcome: "pass",
    },
    {
      when: "one person runs six channels",
      situation: { ...withTeam({ size: 1 }), channels: Array(6).fill(channel(10)) },
      outcome: "fail",
      severity: "low",
    },
    {
      when: "a stranger has channels and no people",
      situation: { ...withTeam({ size: 0 }), channels: [channel(10)] },
      outcome: "unknown",
    },
    { when: "the channels are not known", situation: withTeam({ size: 2 }), outcome: "unknown" },
  ],
  "slow-approvals": [
    { when: "an approval takes a quarter of the month", situation: october(7), outcome: "pass" },
    { when: "it takes a little more", situation: october(7.1), outcome: "fail", severity: "medium" },
    {
      when: "it takes half of the month",
      situation: october(15.5),
      outcome: "fail",
      severity: "medium",
    },
    { when: "it takes more than half", situation: october(15.6), outcome: "fail", severity: "high" },
    {
      when: "no period is given and it fits a month",
      situation: withTeam({ approvalDays: 7 }),
      outcome: "pass",
    },
    {
      when: "the period is a quarter",
      situation: waiting(22, "2026-07-01", "2026-09-30"),
      outcome: "pass",
    },
    {
      when: "the period is a day and so is the wait",
      situation: waiting(1, "2026-10-01", "2026-10-01"),
      outcome: "pass",
    },
    {
      when: "a stranger waits for years",
      situation: october(1000),
      outcome: "fail",
      severity: "high",
    },
    { when: "the wait is not known", situation: SHOP, outcome: "unknown" },
  ],
} as const satisfies Record<string, readonly Row[]>;
