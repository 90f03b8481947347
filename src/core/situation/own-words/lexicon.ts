/** What the lexicons can name, and how they write it. */
import type { Locale } from "../schema.ts";

export const THEME_KINDS = {
  blame: "feeling",
  "self-blame": "feeling",
  overwhelm: "feeling",
  impostor: "feeling",
  exhaustion: "feeling",
  "fear-for-job": "feeling",
  unfairness: "feeling",
  loneliness: "feeling",
  "slow-site": "part",
  "bad-landing": "part",
  "lost-clicks": "part",
  "few-leads": "part",
  "few-orders": "part",
  "weak-content": "part",
  "no-content-budget": "part",
  "dear-clicks": "part",
  "weak-traffic": "part",
  "ad-platform": "part",
  "sales-response": "part",
  "weak-closing": "part",
  "lead-quality": "part",
  "small-orders": "part",
  "tracking-broken": "part",
  "weak-product": "part",
  price: "part",
  "service-complaints": "part",
  "weak-social": "part",
  season: "part",
  competitors: "part",
  "small-budget": "part",
  "budget-refused": "event",
  "budget-cut": "event",
  "target-raised": "event",
  "unreal-target": "event",
  "no-time": "event",
  "many-hats": "event",
  "unclear-goal": "event",
  "slow-approvals": "event",
  "team-change": "event",
  "no-data": "event",
  "repeated-miss": "event",
} as const satisfies Record<string, "feeling" | "part" | "event">;
export type Theme = keyof typeof THEME_KINDS;
export type PainKind = (typeof THEME_KINDS)[Theme];

/** What can be said to have been changed. */
export const ACTIONS = [
  "ads-rewritten",
  "bids-changed",
  "targeting-changed",
  "placements-cleaned",
  "channel-added",
  "channel-stopped",
  "budget-raised",
  "budget-lowered",
  "landing-changed",
  "form-shortened",
  "chat-added",
  "checkout-changed",
  "site-sped-up",
  "new-photos",
  "reviews-added",
  "price-changed",
  "discount",
  "bundle-offered",
  "content-published",
  "social-posted",
  "email-sent",
  "calls-sped-up",
  "sales-trained",
  "tracking-fixed",
] as const;
export type Action = (typeof ACTIONS)[number];

/** Popular claims without support; each is the id of its audit in `evidence/folklore.ts`. */
export const FOLKLORE_CLAIMS = [
  "content-costs-less",
  "retention-profit",
  "seo-roi",
  "second-costs-conversions",
  "amazon-latency",
  "five-minute-call",
  "seo-close-rate",
  "carts-are-lost-revenue",
  "marketers-burnout",
  "speed-multiplied",
  "email-return",
  "documented-strategy",
] as const;
export type FolkloreClaim = (typeof FOLKLORE_CLAIMS)[number];

/**
 * Rules as a native writes them. A rule is words in their order: `a|b` is one of several, `stem*` any ending, `word?`
 * may be missing, `..` up to three other words, `#` a number, CAPITALS a list of `words`. Between ` + ` stand parts
 * that may come in any order within one clause. Capitals, accents, double letters and Russian ь and ъ do not count.
 */
export interface Lexicon {
  readonly language: Locale;
  /** Lists that rules name in capitals; a list may name an earlier one. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that say a thing is not so. */
  readonly negations: string;
  /** How many words before a rule's first and after its last a negation still belongs to it. */
  readonly negationReach: readonly [before: number, after: number];
  /** Words that begin a clause of their own, that join two things, and that continue what stands before a comma. */
  readonly clauseWords: string;
  readonly joiningWords: string;
  readonly relativeWords: string;
  /** Phrases whose words mean nothing here, and words that only look like a slip of a listed one. */
  readonly idioms: readonly string[];
  readonly themes: Readonly<Record<Theme, readonly string[]>>;
  readonly actions: Readonly<Record<Action, readonly string[]>>;
  readonly folklore: Readonly<Record<FolkloreClaim, readonly string[]>>;
}
