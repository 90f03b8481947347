/** The figures of the checks. */
import type { ReadingUnit } from "../../diagnosis/check.ts";
import type { Diagnosis } from "../../diagnosis/diagnose.ts";
import type { Unit } from "../../facts/fact.ts";
import { cited, computed, type Ledger, observed } from "../../facts/ledger.ts";

const READING_UNITS: Readonly<Record<ReadingUnit, Unit>> = {
  milliseconds: "milliseconds",
  minutes: "minutes",
  ratio: "ratio",
  share: "share",
  money: "money",
  pieces: "pieces",
};

/** What every decided check saw and held it against. */
export function addFindings(ledger: Ledger, { findings }: Diagnosis): void {
  findings.forEach(({ result }, index) => {
    if (result.outcome !== "pass" && result.outcome !== "fail") return;
    const { value, threshold, unit, evidence, more = {} } = result.observation;
    const shown = READING_UNITS[unit];
    ledger.add(`findings.${index}.value`, observed(value, shown, "situation"));
    ledger.add(`findings.${index}.threshold`, cited(threshold, shown, evidence));
    for (const [name, extra] of Object.entries(more)) {
      const claim = `moved.${extra.value > 0 ? "up" : extra.value < 0 ? "down" : "none"}`;
      ledger.add(
        `findings.${index}.${name}`,
        computed(extra.value, READING_UNITS[extra.unit], "check", { claim }),
      );
    }
  });
}
