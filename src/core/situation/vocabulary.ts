/** The closed lists of a situation: languages, metrics, models, channels, skills, steps. */

export const LOCALES = ["en", "ru", "tr"] as const;
/** Forms of address in Russian and Turkish. */
export const FORMALITIES = ["informal", "formal"] as const;
export const METRICS = [
  "revenue",
  "orders",
  "leads",
  "qualified-leads",
  "signups",
  "traffic",
  "roas",
  "cpa",
  "cac",
  "conversion-rate",
  "average-order-value",
  "retention",
  "engagement",
  "custom",
] as const;
/** Forms of the curve by which ads are taken to answer to money. */
export const AD_CURVES = ["michaelis-menten", "power", "logarithmic", "exponential"] as const;
export type AdCurve = (typeof AD_CURVES)[number];

export const BUSINESS_MODELS = [
  "ecommerce",
  "lead-generation",
  "subscription",
  "local-service",
  "marketplace",
  "app",
  "other",
] as const;
export const CHANNEL_KINDS = [
  "paid-search",
  "brand-search",
  "shopping",
  "paid-social",
  "display",
  "video",
  "email",
  "organic-search",
  "organic-social",
  "referral",
  "affiliate",
  "marketplace-ads",
  "offline",
  "other",
] as const;
export const SKILLS = [
  "analytics",
  "paid-media",
  "seo",
  "content",
  "conversion",
  "email",
  "ai",
  "creative",
  "crm",
  "economics",
] as const;
/** Steps of the funnel whose ownership can be overridden in `weights`. */
export const FACTORS = [
  "ad-spend",
  "mix",
  "scale",
  "channel-change",
  "click-cost",
  "arrival",
  "lead-rate",
  "conversion",
  "qualification",
  "closing",
  "order-value",
  "repeat",
  "organic",
  "email",
  "refunds",
  "other-sources",
] as const;

export type Formality = (typeof FORMALITIES)[number];
export type Locale = (typeof LOCALES)[number];
export type Metric = (typeof METRICS)[number];
export type BusinessModel = (typeof BUSINESS_MODELS)[number];
export type Skill = (typeof SKILLS)[number];
export type Factor = (typeof FACTORS)[number];
