/** What the content money buys: the kind of piece that this funnel's weak parts ask for. */
import type { AdviceContext } from "../context.ts";

/**
 * `guides`: answers to what buyers search for; `landing-pages`: pages close to the purchase; `lifecycle-emails`: the
 * pieces sent to those who bought before; `fast-pages`: what must be mended before a reader is worth inviting.
 */
export type Purchase = "guides" | "landing-pages" | "lifecycle-emails" | "fast-pages";

const NEAR_PURCHASE = ["weak-conversion", "falling-conversion", "abandoned-carts", "mobile-gap"];
const REPEAT = ["falling-repeat", "idle-email"];
const SPEED = ["slow-pages", "slow-server", "slow-interaction", "shifting-layout"];

/** What is bought, in the order in which it is made; one kind of piece is always among them. */
export function purchasesOf({ diagnosis, losses, causal }: AdviceContext): Purchase[] {
  const failed = new Set(
    diagnosis.findings.flatMap(({ check, result }) => (result.outcome === "fail" ? [check as string] : [])),
  );
  const fails = (checks: readonly string[]): boolean => checks.some((check) => failed.has(check));
  const conversionLost = causal && losses.some(({ driver }) => driver.factor === "conversion");
  return [
    ...(fails(SPEED) ? (["fast-pages"] as const) : []),
    conversionLost || fails(NEAR_PURCHASE) ? "landing-pages" : "guides",
    ...(fails(REPEAT) ? (["lifecycle-emails"] as const) : []),
  ];
}
