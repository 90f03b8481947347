/** Conversion on phones and computers does not average to the conversion of the whole: two tools, or two goals. */
import { defineContradiction, differ } from "../contradiction.ts";

const TOLERANCE = 0.2;

export const devicesAgainstTotal = defineContradiction({
  id: "devices-against-total",
  find: ({ website, funnel }) => {
    const { mobileShare, mobileConversionRate, desktopConversionRate } = website ?? {};
    const { sessions, orders, leads } = funnel?.actual ?? {};
    if (
      mobileShare === undefined ||
      mobileConversionRate === undefined ||
      desktopConversionRate === undefined
    )
      return undefined;
    if (!sessions) return undefined;
    const implied = mobileShare * mobileConversionRate + (1 - mobileShare) * desktopConversionRate;
    // Whether the rates are of orders or of leads was not asked: the nearer one counts.
    const wholes = [orders, leads].flatMap((count) => (count === undefined ? [] : [count / sessions]));
    const said = wholes.sort((left, right) => Math.abs(left - implied) - Math.abs(right - implied))[0];
    if (said === undefined || !differ(said, implied, TOLERANCE)) return undefined;
    return { figures: { said: { value: said, unit: "rate" }, implied: { value: implied, unit: "rate" } } };
  },
});
