/** Social media: how often, and how regularly. */
import type { Evidence } from "./evidence.ts";

export const POSTING_RHYTHM = {
  id: "posting-rhythm",
  statement:
    "Creators who posted in 20 or more of 26 weeks had far more engagement per post than those who posted in 4 or fewer.",
  values: { weeks: 26, withPosts: 20, forgiven: 1, grave: 0.5 },
  unit: "weeks",
  scope:
    "an observation, no experiment; the page has no date and does not name the study; one silent week is always forgiven and above half of the weeks is called grave, rules of this project",
  title: "Why Consistency Matters on Social Media (cross-post.app)",
  year: 2025,
  url: "https://cross-post.app/blog/why-consistency-matters-on-social-media",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;

export const ATTAINABLE_CADENCE = {
  id: "attainable-cadence",
  statement: "The head of Instagram named two feed posts a week as a pace to aim for.",
  values: { posts: 2 },
  unit: "posts a week",
  scope: "a platform's statement of June 2021 about its own feed; not measured sales",
  title: "Mosseri at Instagram Creator Week, quoted in a translation of Hootsuite",
  year: 2021,
  url: "https://tmp.4pmtech.com/kak-chasto-publikovat-soobshheniya-v-soczialnyh-setyah-v-2023-godu",
  grade: "B",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;
