// Everything at once: KPIs with history, channels in three columns, every optional section, words of one's own.
const KPIS = [
  ["revenue", 520_000, 441_000],
  ["orders", 5200, 4410],
  ["leads", 9000, 8100],
  ["qualified-leads", 4200, 3700],
  ["signups", 9000, 8100],
  ["traffic", 210_000, 198_000],
  ["roas", 4.4, 3.9],
  ["cpa", 22, 25.7],
  ["cac", 24, 25.7],
  ["conversion-rate", 0.026, 0.0223],
  ["average-order-value", 100, 100],
  ["retention", 0.4, 0.37],
] as const;

const CHANNEL_KINDS = [
  "paid-search",
  "brand-search",
  "shopping",
  "paid-social",
  "display",
  "video",
  "affiliate",
  "marketplace-ads",
  "paid-social",
  "paid-search",
  "display",
  "other",
];

const column = (size: number, rate: number) => ({
  spend: 10_000 * size,
  impressions: 1_500_000 * size,
  clicks: 15_000 * size,
  sessions: 14_000 * size,
  leads: 700 * size * rate,
  orders: 380 * size * rate,
  revenue: 38_000 * size * rate,
});

const total = (columns: readonly ReturnType<typeof column>[]) => {
  const sum = (key: keyof ReturnType<typeof column>) => columns.reduce((all, entry) => all + entry[key], 0);
  return {
    adSpend: sum("spend"),
    impressions: sum("impressions"),
    clicks: sum("clicks"),
    sessions: sum("sessions"),
    leads: sum("leads"),
    qualifiedLeads: sum("leads") * 0.45,
    orders: sum("orders"),
    revenue: sum("revenue") * 1.08,
    organicRevenue: sum("revenue") * 0.05,
    emailRevenue: sum("revenue") * 0.02,
    refunds: sum("revenue") * 0.03,
  };
};

const ALL_CHANNELS = CHANNEL_KINDS.map((kind, index) => {
  const size = 0.4 + (index % 5) * 0.3;
  return {
    name: `Channel ${index + 1}`,
    kind,
    frequency: 2 + index / 4,
    plan: column(size * 1.1, 1.1),
    previous: column(size, 1),
    actual: column(size * 1.05, 0.85 + (index % 4) * 0.05),
  };
});

/** A situation with every section, and so many KPIs and channels. */
function everything(kpiCount: number, channelCount: number) {
  const channels = ALL_CHANNELS.slice(0, channelCount);
  return {
    locale: "en",
    currency: "USD",
    period: { start: "2026-10-01", end: "2026-10-31" },
    business: { model: "ecommerce", grossMargin: 0.5 },
    kpis: KPIS.slice(0, kpiCount).map(([metric, target, actual]) => ({
      metric,
      target,
      actual,
      previous: actual * 1.06,
      history: Array.from({ length: 14 }, (_, month) => actual * (1 + 0.08 * Math.sin(month * 1.7))),
    })),
    budget: { ads: 120_000, content: 4000, requested: 10_000, approved: 2000, setBy: "manager" },
    funnel: {
      plan: total(channels.map(({ plan }) => plan)),
      previous: total(channels.map(({ previous }) => previous)),
      actual: total(channels.map(({ actual }) => actual)),
    },
    channels,
    website: {
      lcpMs: 3900,
      inpMs: 260,
      cls: 0.19,
      ttfbMs: 900,
      mobileShare: 0.8,
      mobileConversionRate: 0.018,
      desktopConversionRate: 0.043,
      cartAbandonment: 0.76,
    },
    content: {
      piecesPerMonth: 1,
      costPerPiece: 250,
      maturePieces: 25,
      maturePieceVisits: 2900,
      organicShare: 0.16,
      monthlySearchDemand: 45_000,
    },
    social: { postsPerWeek: [3, 0, 0, 5, 2, 0, 4, 1] },
    reviews: { rating: 3.9, count: 180 },
    service: { firstResponseMinutes: 900, csat: 0.78, openComplaints: 12 },
    sales: { leadResponseMinutes: 640, answeredShare: 0.8 },
    economics: { lifetimeValue: 90, paybackMonths: 9 },
    tests: [{ name: "hero", visitorsA: 4000, conversionsA: 90, visitorsB: 4000, conversionsB: 101 }],
    team: { size: 2, weeklyHours: 52, approvalDays: 9, channels: channelCount },
    tried: ["New product photos for the bestsellers", "Raised the Meta budget in the third week"],
    painPoints: [
      "Every Monday the CEO asks what marketing did wrong, and the site is slow",
      "I asked for a blog budget and was told that ads bring money and articles don't",
    ],
  };
}

/** As much as a request may hold. */
export const FULL_SITUATION = everything(KPIS.length, ALL_CHANNELS.length);
/** As much as a thorough marketer types: three channels, every topic. */
export const RICH_SITUATION = everything(3, 3);
