/**
 * Where a person in crisis can turn. Numbers change: each line says on which day it was known and whether a
 * page stating it was read. Numbers known only from memory are not here. An operator checks every number on
 * the service's own page.
 */

export interface Helpline {
  readonly id: string;
  /** `emergency` is named in the reader's language; the others have names of their own. */
  readonly kind: "emergency" | "line" | "directory";
  /** ISO 3166-1 alpha-2, or null for a directory. */
  readonly country: string | null;
  readonly name: string;
  /** What to dial, text or open. */
  readonly contact: string;
  readonly url?: string;
  /** BCP 47; empty where the service does not say. */
  readonly languages: readonly string[];
  /** ISO date: the contact is as known on this day. */
  readonly checkedOn: string;
  /** Whether a page stating the contact was read by then, not necessarily the service's own. */
  readonly verified: boolean;
}

const KNOWN = { checkedOn: "2026-11-23", verified: false } as const;
const READ = { checkedOn: "2026-11-23", verified: true } as const;

const directory = (id: string, name: string, url: string): Helpline => ({
  ...{ id, kind: "directory", country: null, name, contact: url, url, languages: [] },
  ...KNOWN,
});

const DIRECTORIES: readonly Helpline[] = [
  directory("find-a-helpline", "Find A Helpline", "https://findahelpline.com"),
  directory("befrienders-worldwide", "Befrienders Worldwide", "https://www.befrienders.org"),
  directory("iasp-crisis-centres", "IASP", "https://www.iasp.info/crisis-centres-helplines/"),
];

const emergency = (country: string, language: string): Helpline => ({
  ...{ id: `${country.toLowerCase()}-emergency`, kind: "emergency", country, name: "112", contact: "112" },
  languages: [language],
  ...READ,
});

const line = (
  id: string,
  country: string,
  name: string,
  contact: string,
  language: string,
  state: typeof READ | typeof KNOWN,
): Helpline => ({ id, kind: "line", country, name, contact, languages: [language], ...state });

const LINES: readonly Helpline[] = [
  emergency("TR", "tr"),
  emergency("RU", "ru"),
  // Moscow only; read in pages of 2006 (051) and 2022 (8-495-051).
  line("ru-moscow", "RU", "Московская служба психологической помощи", "8-495-051, 051", "ru", READ),
  // Children, adolescents and their parents; read in a page of 2017.
  line("ru-children", "RU", "Детский телефон доверия", "8-800-2000-122", "ru", READ),
  {
    ...line("us-988", "US", "988 Suicide & Crisis Lifeline", "988", "en", KNOWN),
    url: "https://988lifeline.org",
  },
  line("us-crisis-text", "US", "Crisis Text Line", "text HOME to 741741", "en", KNOWN),
  { ...line("gb-samaritans", "GB", "Samaritans", "116 123", "en", KNOWN), url: "https://www.samaritans.org" },
  line("gb-shout", "GB", "Shout", "text 85258", "en", KNOWN),
  { ...line("ie-samaritans", "IE", "Samaritans", "116 123", "en", KNOWN), url: "https://www.samaritans.org" },
];

/**
 * The lines of a country (ISO 3166-1 alpha-2, "UK" is understood), then the international directories; only
 * these without a known country, since a language tells no country.
 */
export function helplinesFor(country: string | undefined): readonly Helpline[] {
  const asked = country?.trim().toUpperCase();
  const code = asked === "UK" ? "GB" : asked;
  return [...LINES.filter((entry) => entry.country === code), ...DIRECTORIES];
}
