/** Every message of the part on growth: moves, the matrix, the plan. */
import { OWNERS } from "../../diagnosis/ownership.ts";
import { SKILLS } from "../../situation/schema.ts";
import { messagesOf } from "../message.ts";

/** Roles with whom something can be built; the market and oneself are none. */
export const PARTNERS = OWNERS.filter(
  (owner) => owner !== "marketer" && owner !== "market",
) as readonly Exclude<(typeof OWNERS)[number], "marketer" | "market">[];
export type Partner = (typeof PARTNERS)[number];

const keyed = <Prefix extends string, Id extends string>(
  prefix: Prefix,
  ids: readonly Id[],
): Readonly<Record<`${Prefix}.${Id}`, readonly []>> =>
  Object.fromEntries(ids.map((id) => [`${prefix}.${id}`, []])) as unknown as Readonly<
    Record<`${Prefix}.${Id}`, readonly []>
  >;

export const GROWTH_MESSAGES = {
  ...keyed("growth.site", ["speed", "phones", "decide", "form", "arrive", "fine"] as const),
  "growth.content.shift": ["pieces"],
  "growth.content.hold": [],
  "growth.content.stock": [],
  "growth.content.open": [],
  ...keyed("growth.ai", SKILLS),
  ...keyed("growth.partner", PARTNERS),
  "growth.partner.none": [],
  "growth.crafting": [],
  "growth.shape": [],
  "growth.depth": ["skill", "factor"],
  "growth.depth-open": ["skill"],
  "growth.breadth": ["skill", "factor"],
  "growth.breadth-base": ["skill"],
  "growth.level": ["level"],
  "growth.first": ["date", "factor"],
  "growth.first-from": ["date", "factor", "now"],
  "growth.first-open": ["date"],
  "growth.first-calm": ["date"],
  "growth.second": ["date", "factor", "owner"],
  "growth.second-back": ["date", "factor", "before"],
  "growth.second-own": ["date", "factor"],
  "growth.second-open": ["date"],
  "growth.second-calm": ["date"],
  "growth.third": ["date", "metric"],
  "growth.third-level": ["date", "metric", "runRate"],
} as const;

/** Makes a message of the part on growth. */
export const say = messagesOf(GROWTH_MESSAGES);
