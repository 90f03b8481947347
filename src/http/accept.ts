/** Content negotiation (RFC 9110, 12.5.1). */
import { parseAccept } from "hono/utils/accept";

/** 3 for the type itself, 2 for its family, 1 for anything, 0 for no match. */
function specificity(range: string, type: string): number {
  const wanted = range.toLowerCase();
  if (wanted === type) return 3;
  if (wanted === `${type.split("/")[0]}/*`) return 2;
  return wanted === "*/*" || wanted === "*" ? 1 : 0;
}

/**
 * The offered type that the header asks for most: each type has the weight of the most specific range that names it, and
 * among equals the first offered wins. The first offered also when nothing is asked for; undefined when none will do.
 */
export function preferredType<Type extends string>(
  header: string | undefined,
  offered: readonly [Type, ...Type[]],
): Type | undefined {
  const ranges = parseAccept(header ?? "");
  if (ranges.length === 0) return offered[0];
  const weightOf = (type: Type): number => {
    const matches = ranges.map((range) => ({ rank: specificity(range.type, type), weight: range.q }));
    const best = matches.reduce((left, right) => (right.rank > left.rank ? right : left), {
      rank: 0,
      weight: 0,
    });
    return best.weight;
  };
  const weights = offered.map((type) => ({ type, weight: weightOf(type) }));
  const best = weights.reduce((left, right) => (right.weight > left.weight ? right : left));
  return best.weight > 0 ? best.type : undefined;
}
