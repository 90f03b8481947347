/** Search for one's own name. It is a paid search too, and people name the channel so rather than its kind. */
import type { Channel } from "./schema.ts";

const OWN_NAME = /brand|бренд|marka/iu;
/** Everything but the name, and the names of others. */
const NOT_OWN =
  /non|not |no[ -]?brand|unbrand|generic|competitor|не[ -]?бренд|без бренда|конкур|общ|dışı|harici|olmayan|jenerik|rakip/iu;

/** True for a channel of that kind, and for a paid search whose name says so ("Search brand", «Поиск, бренд»). */
export const isBrandSearch = ({ kind, name }: Channel): boolean =>
  kind === "brand-search" || (kind === "paid-search" && OWN_NAME.test(name) && !NOT_OWN.test(name));
