/**
 * What the checks say, by topic. `title` is a noun for lists; `pass` and `fail` are said to the marketer; `step` is one
 * move; `limits` is when not to trust it.
 */
import type { FINDING_MESSAGES } from "../../../advice/findings.ts";
import { ads } from "./ads.ts";
import { content } from "./content.ts";
import { customers } from "./customers.ts";
import { measurement } from "./measurement.ts";
import { money } from "./money.ts";
import { sales } from "./sales.ts";
import { service } from "./service.ts";
import { social } from "./social.ts";
import { targets } from "./targets.ts";
import { team } from "./team.ts";
import { website } from "./website.ts";

export const checks: Readonly<Record<keyof typeof FINDING_MESSAGES, string>> = {
  ...ads,
  ...content,
  ...customers,
  ...measurement,
  ...money,
  ...sales,
  ...service,
  ...social,
  ...targets,
  ...team,
  ...website,
  "check.linked": "Если это чего-то и стоило, в разбивке оно уже учтено: {{claim.driver}}.",
};
