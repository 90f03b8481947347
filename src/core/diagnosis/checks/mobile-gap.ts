/** Phones far behind computers. Limits: people who look on the phone and buy on a computer widen the gap. */
import { BENCHMARK_BAND } from "../../evidence/measurement.ts";
import { CONVERSION_BY_DEVICE, PHONE_WEIGHT } from "../../evidence/website.ts";
import { chanceOfLower } from "../../statistics/rate-difference.ts";
import { defineCheck, failsBelow, NOT_APPLICABLE, type Severity } from "../check.ts";
import { ALPHA, DISPERSION } from "../noise.ts";

const { firstComputers, firstPhones, secondComputers, secondPhones } = CONVERSION_BY_DEVICE.values;
/** Phones ÷ computers in the panel where phones trail more. */
const USUAL = Math.min(firstPhones / firstComputers, secondPhones / secondComputers);
const LOWEST = BENCHMARK_BAND.values.half * USUAL;

interface Devices {
  readonly phones: number;
  readonly computers: number;
  /** Share of visits from phones. */
  readonly share: number | undefined;
  readonly visits: number | undefined;
}

/** Whether chance explains that phones fall short of the usual distance; not without the visits of both. */
function isChance({ phones, computers, share, visits }: Devices): boolean {
  if (share === undefined || visits === undefined || visits === 0) return false;
  const onPhones = visits * share;
  const onComputers = visits - onPhones;
  return (
    chanceOfLower(
      { count: phones * onPhones, trials: USUAL * onPhones },
      { count: computers * onComputers, trials: onComputers },
      DISPERSION.transactions,
    ) >= ALPHA
  );
}

/** By the visits that are touched; unknown weighs least. */
function severityOf(share: number | undefined): Severity {
  const { most, least } = PHONE_WEIGHT.values;
  if (share === undefined || share < least) return "low";
  return share >= most ? "high" : "medium";
}

export const mobileGap = defineCheck({
  id: "mobile-gap",
  topic: "website",
  owner: "website",
  needs: ["phone-conversion", "computer-conversion", "business-model"],
  uses: ["phone-share", "visits"],
  evidence: [CONVERSION_BY_DEVICE, BENCHMARK_BAND, PHONE_WEIGHT],
  factors: ["conversion", "visit-value"],
  figures: ["phones", "computers"],
  applies: ({ model }) => model === undefined || model === "ecommerce",
  run: (readings) => {
    const phones = readings["phone-conversion"];
    const computers = readings["computer-conversion"];
    const share = readings["phone-share"];
    if (computers === 0 || share === 0 || share === 1) return NOT_APPLICABLE;
    const observation = {
      value: phones / computers,
      unit: "share",
      kind: "computed",
      threshold: LOWEST,
      thresholdKind: "computed",
      evidence: CONVERSION_BY_DEVICE.id,
      more: {
        phones: { value: phones, unit: "rate", kind: "observed" },
        computers: { value: computers, unit: "rate", kind: "observed" },
      },
    } as const;
    if (isChance({ phones, computers, share, visits: readings.visits })) {
      return { outcome: "pass", observation };
    }
    return failsBelow(observation, { severity: severityOf(share) });
  },
});
