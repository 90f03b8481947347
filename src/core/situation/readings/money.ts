/** Ad money, revenue and margin. */
import { elapsed, spendSoFar } from "../elapsed.ts";
import type { Situation } from "../schema.ts";
import { allChannels, channelRates, paidChannels } from "./channels.ts";
import { type ReadingTable, ratio } from "./reading.ts";

export function revenueOf(situation: Situation): number | undefined {
  const kpi = situation.kpis.find(({ metric }) => metric === "revenue");
  return situation.funnel?.actual?.revenue ?? kpi?.actual;
}

export const marginOf = (situation: Situation): number | undefined =>
  situation.business?.grossMargin ?? situation.assumptions?.grossMargin;

/** What one paid channel cost and brought. */
interface ChannelReturn {
  readonly channel: number;
  readonly spend: number;
  readonly revenue: number;
  readonly orders: number | undefined;
}

function channelReturns(situation: Situation): readonly ChannelReturn[] | undefined {
  const returns = paidChannels(situation).flatMap(({ index, channel }): ChannelReturn[] => {
    const { spend, revenue, orders } = channel.actual ?? {};
    return spend === undefined || spend === 0 || revenue === undefined
      ? []
      : [{ channel: index, spend, revenue, orders }];
  });
  return returns.length === 0 ? undefined : returns;
}

/** Money of one order over everything that is known: the funnel, else the channels that give both figures. */
function orderValue(situation: Situation): number | undefined {
  const { orders, revenue } = situation.funnel?.actual ?? {};
  const rates = channelRates(allChannels(situation), "revenue", "orders") ?? [];
  const listed = rates.reduce((sum, { now }) => ({ count: sum.count + now.count, of: sum.of + now.of }), {
    count: 0,
    of: 0,
  });
  return ratio(revenue, orders) ?? ratio(listed.count, listed.of);
}

/** Ad money spent, what an even pace would have spent by now, and the days behind it. */
interface Pace {
  readonly spent: number;
  readonly even: number;
  readonly days: number | null;
  readonly over: boolean;
}

function spendPace(situation: Situation, today: string): Pace | undefined {
  const spent = situation.funnel?.actual?.adSpend;
  const budget = situation.budget?.ads ?? situation.funnel?.plan?.adSpend;
  if (spent === undefined || budget === undefined || budget === 0) return undefined;
  const { share, days } = elapsed(situation.period, today);
  return { spent, even: budget * share, days, over: share === 1 };
}

/** Ad money for one order: the marketer's own figure, else ad money ÷ orders. */
function acquisitionCost(situation: Situation, today: string): number | undefined {
  const own = situation.kpis.find(({ metric }) => metric === "cac")?.actual;
  const cost = own ?? ratio(spendSoFar(situation, today), situation.funnel?.actual?.orders);
  return cost === 0 ? undefined : cost;
}

export const moneyReadings = {
  "ad-spend": { fields: ["funnel.actual.adSpend"], read: spendSoFar },
  revenue: { fields: ["funnel.actual.revenue"], read: revenueOf },
  "return-on-ad-spend": {
    fields: ["funnel.actual.adSpend", "funnel.actual.revenue"],
    read: (situation, today) => ratio(revenueOf(situation), spendSoFar(situation, today)),
  },
  "gross-margin": { fields: ["business.grossMargin"], read: marginOf },
  "business-model": { fields: ["business.model"], read: ({ business }) => business?.model },
  currency: { fields: ["currency"], read: ({ currency }) => currency },
  "channel-returns": {
    fields: ["channels[].actual.spend", "channels[].actual.revenue"],
    read: channelReturns,
  },
  /** Revenue ÷ orders. */
  "order-value": { fields: ["funnel.actual.orders", "funnel.actual.revenue"], read: orderValue },
  "spend-pace": { fields: ["funnel.actual.adSpend", "budget.ads"], read: spendPace },
  "payback-months": {
    fields: ["economics.paybackMonths"],
    read: ({ economics }) => economics?.paybackMonths,
  },
  "lifetime-value": {
    fields: ["economics.lifetimeValue"],
    read: ({ economics }) => economics?.lifetimeValue,
  },
  "acquisition-cost": { fields: ["funnel.actual.adSpend", "funnel.actual.orders"], read: acquisitionCost },
  /** Leads per money, of paid channels that brought any: the more, the cheaper. */
  "channel-leads-for-money": {
    fields: ["channels[].actual.leads", "channels[].actual.spend"],
    read: (situation) => {
      const rates = channelRates(paidChannels(situation), "leads", "spend") ?? [];
      const bringing = rates.filter(({ now }) => now.count > 0);
      return bringing.length === 0 ? undefined : bringing;
    },
  },
  "money-requested": { fields: ["budget.requested"], read: ({ budget }) => budget?.requested },
  "money-approved": { fields: ["budget.approved"], read: ({ budget }) => budget?.approved },
} as const satisfies ReadingTable;
