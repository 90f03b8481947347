/** More deals than leads that were ever answered: deals come by another way, or the answered share is of something else. */
import { defineContradiction } from "../contradiction.ts";

export const soldWithoutAnswer = defineContradiction({
  id: "sold-without-answer",
  find: ({ sales, funnel }) => {
    const { leads, orders } = funnel?.actual ?? {};
    const answered = sales?.answeredShare;
    if (leads === undefined || orders === undefined || answered === undefined) return undefined;
    const implied = leads * answered;
    if (orders <= implied) return undefined;
    return {
      figures: {
        said: { value: orders, unit: "orders", kind: "observed" },
        implied: { value: implied, unit: "leads" },
      },
    };
  },
});
