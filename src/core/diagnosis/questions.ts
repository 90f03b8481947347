/** The questions that can be asked: the field each asks for, what else the answer fills, and what it is worth. */
import type { FieldPath } from "../situation/readings/reading.ts";
import type { Situation } from "../situation/schema.ts";
import type { Decomposition } from "./decomposition.ts";
import { CHART_POINTS, type Gap } from "./gap.ts";
import type { Finding } from "./run-checks.ts";
import type { JudgedTheory } from "./theories.ts";

export const QUESTION_IDS = [
  "funnel-now",
  "funnel-before",
  "orders",
  "history",
  "gross-margin",
  "mature-content",
  "lead-response",
  "page-speed",
  "publishing",
  "budget-owner",
  "earlier-result",
  "channels",
  "channel-views",
  "device-rates",
  "carts",
  "answered-leads",
  "qualified-leads",
  "repeat",
  "refunds",
  "revenue-beside-ads",
  "service",
  "reviews",
  "social",
  "tests",
  "content-budget",
  "budget-request",
  "unit-economics",
  "team-load",
  "business-model",
  "search-demand",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** What is known when a question is weighed. */
export interface Known {
  readonly situation: Situation;
  readonly gap: Gap;
  readonly main: Decomposition;
  readonly findings: readonly Finding[];
  readonly theories: readonly JudgedTheory[];
}

export interface Candidate {
  readonly field: FieldPath;
  /** Fields that the answer would fill; a missing one of a check counts for this question. */
  readonly fills: readonly FieldPath[];
  /** What the answer is worth to verdict, split and shift, whatever the checks; 0 when it is not missing. */
  readonly worth?: (known: Known) => number;
}

const hasSteps = ({ main }: Known): boolean => main.drivers.some(({ ownWeight }) => ownWeight !== null);

const actual = ({ situation }: Known) => situation.funnel?.actual;

/** The steps of the funnel come first: without them a miss has no place. */
export const CANDIDATES: Readonly<Record<QuestionId, Candidate>> = {
  "funnel-now": {
    field: "funnel.actual",
    fills: [
      "funnel.actual.adSpend",
      "funnel.actual.clicks",
      "funnel.actual.sessions",
      "funnel.actual.leads",
      "funnel.actual.orders",
      "funnel.actual.revenue",
    ],
    worth: (known) => {
      const { clicks, sessions, orders, leads } = actual(known) ?? {};
      const steps = [clicks, sessions, orders ?? leads].filter((value) => value !== undefined).length;
      return steps < 2 && !hasSteps(known) ? 1 : 0;
    },
  },
  "funnel-before": {
    field: "funnel.previous",
    fills: [
      "funnel.previous.adSpend",
      "funnel.previous.sessions",
      "funnel.previous.orders",
      "funnel.previous.revenue",
    ],
    worth: (known) => {
      const { previous } = known.situation.funnel ?? {};
      return actual(known) !== undefined && previous === undefined && !hasSteps(known) ? 0.95 : 0;
    },
  },
  orders: {
    field: "funnel.actual.orders",
    fills: ["funnel.actual.orders"],
    worth: (known) => {
      const column = actual(known);
      return column !== undefined && column.orders === undefined && known.gap.method === "none" ? 0.9 : 0;
    },
  },
  history: {
    field: "kpis[].history",
    fills: ["kpis[].history"],
    worth: ({ situation, gap }) => {
      const points = situation.kpis[0]?.history?.length ?? 0;
      if (points >= CHART_POINTS) return 0;
      return gap.method === "none" ? 0.85 : 0.7;
    },
  },
  "earlier-result": { field: "kpis[].previous", fills: ["kpis[].previous"] },
  "gross-margin": {
    field: "business.grossMargin",
    fills: ["business.grossMargin"],
    worth: ({ situation }) => {
      const spend = situation.budget?.ads ?? situation.funnel?.actual?.adSpend;
      const margin = situation.business?.grossMargin ?? situation.assumptions?.grossMargin;
      return spend !== undefined && margin === undefined ? 0.6 : 0;
    },
  },
  "mature-content": {
    field: "content.maturePieceVisits",
    fills: ["content.maturePieces", "content.maturePieceVisits"],
    worth: ({ situation: { content } }) =>
      content?.maturePieces === undefined || content.maturePieceVisits === undefined ? 0.5 : 0,
  },
  "budget-owner": {
    field: "budget.setBy",
    fills: ["budget.setBy"],
    // It moves the ad money and its split from the system's part to one's own, or back.
    worth: ({ situation, main }) => {
      if (situation.budget?.setBy !== undefined) return 0;
      const moved = main.drivers.some(({ factor, part }) => factor === "ad-spend" && part !== "ambition");
      return moved ? 0.45 : 0.15;
    },
  },
  "lead-response": { field: "sales.leadResponseMinutes", fills: ["sales.leadResponseMinutes"] },
  "answered-leads": { field: "sales.answeredShare", fills: ["sales.answeredShare"] },
  "qualified-leads": {
    field: "funnel.actual.qualifiedLeads",
    fills: ["funnel.actual.qualifiedLeads", "funnel.previous.qualifiedLeads"],
  },
  "page-speed": {
    field: "website.lcpMs",
    fills: ["website.lcpMs", "website.inpMs", "website.cls", "website.ttfbMs"],
  },
  "device-rates": {
    field: "website.mobileConversionRate",
    fills: ["website.mobileShare", "website.mobileConversionRate", "website.desktopConversionRate"],
  },
  carts: { field: "website.cartAbandonment", fills: ["website.cartAbandonment"] },
  channels: {
    field: "channels",
    fills: [
      "channels[].kind",
      ...(["actual", "previous"] as const).flatMap((column) =>
        ["spend", "clicks", "sessions", "leads", "orders", "revenue"].map(
          (figure) => `channels[].${column}.${figure}`,
        ),
      ),
    ],
  },
  "channel-views": {
    field: "channels[].actual.impressions",
    fills: ["channels[].frequency", "channels[].actual.impressions", "channels[].previous.impressions"],
  },
  publishing: { field: "content.piecesPerMonth", fills: ["content.piecesPerMonth"] },
  "search-demand": { field: "content.monthlySearchDemand", fills: ["content.monthlySearchDemand"] },
  "content-budget": { field: "budget.content", fills: ["budget.content", "content.costPerPiece"] },
  "budget-request": { field: "budget.requested", fills: ["budget.requested", "budget.approved"] },
  repeat: {
    field: "funnel.actual.repeatShare",
    fills: ["funnel.actual.repeatShare", "funnel.previous.repeatShare"],
  },
  refunds: { field: "funnel.actual.refunds", fills: ["funnel.actual.refunds", "funnel.previous.refunds"] },
  "revenue-beside-ads": {
    field: "funnel.actual.organicRevenue",
    fills: [
      "funnel.actual.organicRevenue",
      "funnel.previous.organicRevenue",
      "funnel.actual.emailRevenue",
      "funnel.previous.emailRevenue",
    ],
  },
  service: {
    field: "service.firstResponseMinutes",
    fills: ["service.firstResponseMinutes", "service.csat", "service.openComplaints"],
  },
  reviews: { field: "reviews.rating", fills: ["reviews.rating", "reviews.count"] },
  social: { field: "social.postsPerWeek", fills: ["social.postsPerWeek"] },
  tests: {
    field: "tests",
    fills: ["tests[].visitorsA", "tests[].visitorsB", "tests[].conversionsA", "tests[].conversionsB"],
  },
  "unit-economics": {
    field: "economics.lifetimeValue",
    fills: ["economics.lifetimeValue", "economics.paybackMonths"],
  },
  "team-load": {
    field: "team.weeklyHours",
    fills: ["team.weeklyHours", "team.channels", "team.approvalDays", "team.size"],
  },
  "business-model": { field: "business.model", fills: ["business.model"] },
};
