/** The figures of the contradictions. */
import type { Figure } from "../../diagnosis/check.ts";
import type { Contradiction } from "../../diagnosis/find-contradictions.ts";
import { computed, type Ledger, observed, term } from "../../facts/ledger.ts";
import type { Situation } from "../../situation/schema.ts";
import { differenceUnitOf, direction } from "./units.ts";

/** Both figures of each, the metric concerned, and what the other reading would give. */
export function addContradictions(
  ledger: Ledger,
  contradictions: readonly Contradiction[],
  { kpis }: Situation,
): void {
  contradictions.forEach(({ figures, kpi, fork }, index) => {
    const path = `contradictions.${index}`;
    const add = (name: "said" | "implied", { value, unit, kind }: Figure): void => {
      ledger.add(`${path}.${name}`, (kind === "observed" ? observed : computed)(value, unit, "situation"));
    };
    add("said", figures.said);
    add("implied", figures.implied);
    const concerned = kpi === undefined ? undefined : kpis[kpi];
    if (concerned === undefined) return;
    ledger.add(`${path}.metric`, term(`metric.${concerned.metric}`));
    if (fork === null) return;
    const unit = differenceUnitOf(concerned.metric);
    const claim = `gap.${concerned.metric}.${direction(concerned.metric, fork.gap)}`;
    ledger.add(`${path}.fork.gap`, computed(fork.gap, unit, "actual-minus-target", { claim }));
    ledger.add(`${path}.fork.verdict`, term(`verdict.${fork.verdict}`));
  });
}
