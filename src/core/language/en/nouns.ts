/** Counted things, without the number. */
import type { Catalogue } from "../catalogue.ts";

export const nouns: Catalogue["nouns"] = {
  orders: { one: "order", other: "orders" },
  leads: { one: "lead", other: "leads" },
  "qualified-leads": { one: "qualified lead", other: "qualified leads" },
  signups: { one: "sign-up", other: "sign-ups" },
  visits: { one: "visit", other: "visits" },
  clicks: { one: "click", other: "clicks" },
  pieces: { one: "piece", other: "pieces" },
  periods: { one: "period", other: "periods" },
  points: { one: "point", other: "points" },
  checks: { one: "check", other: "checks" },
  posts: { one: "post", other: "posts" },
  weeks: { one: "week", other: "weeks" },
  reviews: { one: "review", other: "reviews" },
  visitors: { one: "visitor", other: "visitors" },
  results: { one: "result", other: "results" },
  channels: { one: "channel", other: "channels" },
  people: { one: "person", other: "people" },
};
