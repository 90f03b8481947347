/** The one request to an audience: to someone who can grant it. */
import { type AdviceContext, beginStep, hasSteps, isStep } from "../context.ts";
import { systemStep, targetIsLargest } from "../steps.ts";
import type { Audience } from "./messages.ts";

export type Request =
  | { readonly kind: "own"; readonly factor: string }
  | { readonly kind: "step"; readonly factor: string; readonly owner: string }
  | { readonly kind: "target" | "unknown" | "settle" | "patience" };

/** The step others run that is to be spoken of: below the KPI where more is lost there. */
export function spokenStep(context: AdviceContext): { readonly path: string } | undefined {
  const { deeper, causal } = context;
  if (deeper && deeper.strongest.driver.part !== "own") return deeper.strongest;
  return causal ? systemStep(context) : undefined;
}

/** The team cannot change a target, and a client is asked to begin at a step. */
export function requestOf(audience: Audience, context: AdviceContext): Request {
  const { gap, diagnosis, causal, main, deeper } = context;
  if (gap.verdict === "within-noise") return { kind: "patience" };
  if (diagnosis.contested) return { kind: "settle" };
  if (!causal || !hasSteps(context)) {
    const targetOnly = causal && audience !== "team" && main.split.ambition.amount !== 0;
    return { kind: targetOnly ? "target" : "unknown" };
  }
  const below = deeper && deeper.strongest.driver.part !== "own" ? deeper.strongest : undefined;
  if (below === undefined && audience !== "team" && targetIsLargest(context)) return { kind: "target" };
  const own = beginStep(context) ?? context.losses.find(isStep);
  const system = below ?? systemStep(context);
  const mine = main.stance === "mostly-own" && audience !== "team" && below === undefined;
  if (own && (mine || system === undefined)) return { kind: "own", factor: `${own.path}.factor` };
  if (system) return { kind: "step", factor: `${system.path}.factor`, owner: `${system.path}.owner` };
  return { kind: targetIsLargest(context) && audience !== "team" ? "target" : "unknown" };
}
