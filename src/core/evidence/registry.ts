/** Every sourced figure the rules stand on, by id. */
import * as ads from "./ads.ts";
import * as content from "./content.ts";
import * as customers from "./customers.ts";
import * as economics from "./economics.ts";
import type { Evidence } from "./evidence.ts";
import * as folklore from "./folklore.ts";
import * as history from "./history.ts";
import * as measurement from "./measurement.ts";
import * as people from "./people.ts";
import * as sales from "./sales.ts";
import * as service from "./service.ts";
import * as social from "./social.ts";
import * as targets from "./targets.ts";
import * as website from "./website.ts";

const TOPICS = {
  ads,
  content,
  customers,
  economics,
  folklore,
  history,
  measurement,
  people,
  sales,
  service,
  social,
  targets,
  website,
} as const;
export type EvidenceTopic = keyof typeof TOPICS;

export interface EvidenceEntry extends Evidence {
  readonly topic: EvidenceTopic;
}

export const EVIDENCE: readonly EvidenceEntry[] = Object.entries(TOPICS)
  .flatMap(([topic, rows]) =>
    Object.values(rows).map((row): EvidenceEntry => ({ topic: topic as EvidenceTopic, ...row })),
  )
  .sort((left, right) => (left.id < right.id ? -1 : 1));

const BY_ID = new Map(EVIDENCE.map((entry) => [entry.id, entry]));

export const evidenceById = (id: string): EvidenceEntry | undefined => BY_ID.get(id);
