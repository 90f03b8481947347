/** The table of every check. */
import type { CheckId } from "../../../src/core/diagnosis/checks/registry.ts";
import { ads } from "./ads.ts";
import { content } from "./content.ts";
import { customers } from "./customers.ts";
import { measurement } from "./measurement.ts";
import { money } from "./money.ts";
import type { Row } from "./row.ts";
import { sales } from "./sales.ts";
import { service } from "./service.ts";
import { social } from "./social.ts";
import { targets } from "./targets.ts";
import { team } from "./team.ts";
import { website } from "./website.ts";

export const TABLES: Readonly<Record<CheckId, readonly Row[]>> = {
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
};
