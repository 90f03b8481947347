/** The core as the advisor calls it: the words are read first, here without waiting for the lexicons. */
import * as core from "../../src/core/index.ts";
import { readWords } from "../../src/core/situation/own-words/read.ts";

export const advise = (situation: core.Situation, today: string): core.Advice =>
  core.advise(situation, today, readWords(situation));

export const diagnose = (situation: core.Situation, today: string): core.Diagnosis =>
  core.diagnose(situation, today, readWords(situation));
