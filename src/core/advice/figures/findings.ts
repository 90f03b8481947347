/** The figures of the checks. */
import type { Observation } from "../../diagnosis/check.ts";
import type { Diagnosis } from "../../diagnosis/diagnose.ts";
import { cited, computed, type Ledger, observed } from "../../facts/ledger.ts";
import type { Situation } from "../../situation/schema.ts";

const KINDS = { observed, computed, cited } as const;

function addObservation(ledger: Ledger, path: string, seen: Observation, situation: Situation): void {
  const { value, unit, kind, threshold, thresholdKind = "cited", evidence, channel, words, more = {} } = seen;
  ledger.add(`${path}.value`, KINDS[kind](value, unit, kind === "observed" ? "situation" : "check"));
  ledger.add(`${path}.threshold`, KINDS[thresholdKind](threshold, unit, evidence));
  if (channel !== undefined) {
    const name = situation.channels?.[channel]?.name ?? "";
    ledger.add(`${path}.channel`, observed(name, "words", `channels.${channel}.name`));
  }
  if (words !== undefined) ledger.add(`${path}.words`, observed(words, "words", "own-words"));
  for (const [name, figure] of Object.entries(more)) {
    const claim = `moved.${figure.value > 0 ? "up" : figure.value < 0 ? "down" : "none"}`;
    const made = KINDS[figure.kind ?? "computed"];
    ledger.add(`${path}.${name}`, made(figure.value, figure.unit, "check", { claim }));
  }
}

/** What every decided check saw and held it against. */
export function addFindings(ledger: Ledger, { findings }: Diagnosis, situation: Situation): void {
  findings.forEach(({ result }, index) => {
    if (result.outcome === "pass" || result.outcome === "fail")
      addObservation(ledger, `findings.${index}`, result.observation, situation);
  });
}
