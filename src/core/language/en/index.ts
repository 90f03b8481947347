/** English. The keys of this catalogue are those every other language must have. */
import type { Catalogue } from "../catalogue.ts";
import { brief } from "./brief.ts";
import { care } from "./care.ts";
import { checks } from "./checks/index.ts";
import { claims } from "./claims.ts";
import { contradictions } from "./contradictions.ts";
import { faq } from "./faq.ts";
import { feasibility } from "./feasibility.ts";
import { growth } from "./growth.ts";
import { headings } from "./headings.ts";
import { hearing } from "./hearing.ts";
import { issues } from "./issues.ts";
import { nouns } from "./nouns.ts";
import { pitch } from "./pitch.ts";
import { questions } from "./questions.ts";
import { script } from "./script.ts";
import { steps } from "./steps.ts";
import { terms } from "./terms.ts";
import { theories } from "./theories.ts";
import { titles } from "./titles.ts";

export const english: Catalogue = {
  messages: {
    ...brief,
    ...care,
    ...checks,
    ...claims,
    ...contradictions,
    ...faq,
    ...feasibility,
    ...growth,
    ...hearing,
    ...pitch,
    ...questions,
    ...script,
    ...steps,
    ...theories,
    ...titles,
  },
  terms,
  nouns,
  headings,
  issues,
};
