/** Thirty, sixty and ninety days, each with an end that somebody else can check. */
import type { Message, Text } from "../../facts/fact.ts";
import { computed, term } from "../../facts/ledger.ts";
import { addDays } from "../../situation/elapsed.ts";
import { type AdviceContext, beginStep } from "../context.ts";
import { outlook } from "../outlook.ts";
import { firstFactor, systemStep } from "../steps.ts";
import { say } from "./messages.ts";

const STAGES = [30, 60, 90] as const;

export interface PlanStage {
  readonly days: (typeof STAGES)[number];
  readonly text: Text;
}

const dateOf = ({ ledger, today }: AdviceContext, days: number): string =>
  ledger.once(`growth.plan.${days}`, computed(addDays(today, days), "date", `today-plus-${days}-days`));

function first(context: AdviceContext, date: string): Message {
  const { gap, causal, behind, ledger } = context;
  if (behind && gap.verdict === "within-noise") return say("growth.first-calm", { date });
  const factor = firstFactor(context);
  if (factor === "unexplained" || (behind && !causal)) return say("growth.first-open", { date });
  const step = beginStep(context) ?? context.losses[0];
  const now = `${step?.path}.now`;
  const name = ledger.once("growth.plan.factor", term(`factor.${factor}`));
  return ledger.has(now) && step?.driver.part !== "ambition"
    ? say("growth.first-from", { date, factor: name, now })
    : say("growth.first", { date, factor: name });
}

function second(context: AdviceContext, date: string): Message {
  const { gap, causal, behind, ledger } = context;
  if (behind && gap.verdict === "within-noise") return say("growth.second-calm", { date });
  const factor = firstFactor(context);
  if (factor === "unexplained" || (behind && !causal)) return say("growth.second-open", { date });
  const system = causal ? systemStep(context) : undefined;
  const own = beginStep(context);
  const before = `${own?.path}.before`;
  if (own && ledger.has(before) && (system === undefined || own.path === system.path))
    return say("growth.second-back", { date, factor: `${own.path}.factor`, before });
  if (system)
    return say("growth.second", { date, factor: `${system.path}.factor`, owner: `${system.path}.owner` });
  return say("growth.second-own", {
    date,
    factor: ledger.once("growth.plan.factor", term(`factor.${factor}`)),
  });
}

function third(context: AdviceContext, date: string): Message {
  const metric = "gaps.0.metric";
  const level = outlook(context);
  return level === undefined
    ? say("growth.third", { date, metric })
    : say("growth.third-level", { date, metric, runRate: level });
}

export function planOf(context: AdviceContext): PlanStage[] {
  const build = [first, second, third] as const;
  return STAGES.map((days, index) => ({
    days,
    text: [[(build[index] ?? third)(context, dateOf(context, days))]],
  }));
}
