/** What it would mean to transform: which step would be built differently. */
import type { Text } from "../../facts/fact.ts";
import { type AdviceContext, contributionOf, isStep } from "../context.ts";
import { rebuildOf, systemStep, targetWeighsMost } from "../steps.ts";
import { say } from "./messages.ts";
import { amounts } from "./parts.ts";

export function transformer(context: AdviceContext): Text {
  const system = systemStep(context);
  const own = context.losses.find(isStep);
  if (!context.causal) return [[say("faq.transformer.open", {})], [rebuildOf("unexplained")]];
  const ownFirst = context.main.stance === "mostly-own" && own?.driver.part === "own";
  if (ownFirst)
    return [[say("faq.transformer.own", { factor: `${own.path}.factor` })], [rebuildOf(own.driver.factor)]];
  if (targetWeighsMost(context)) {
    return [[say("faq.transformer.ambition", { ambition: amounts.ambition })], [rebuildOf("target")]];
  }
  if (system)
    return [
      [say("faq.transformer.system", { driver: contributionOf(system) })],
      [rebuildOf(system.driver.factor)],
    ];
  if (own)
    return [[say("faq.transformer.own", { factor: `${own.path}.factor` })], [rebuildOf(own.driver.factor)]];
  return [[say("faq.transformer.open", {})], [rebuildOf("unexplained")]];
}
