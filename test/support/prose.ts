/** Reading what was written: words, sentences, and what is left of them without figures. */

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

/** Parts of a text that end in a full stop, a question mark or an ellipsis, or stand on a line of their own. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/** The same sentence in somebody else's report: figures, sums and the reader's own words are blanked. */
export const withoutFigures = (sentence: string): string =>
  sentence
    .replace(/“[^”]*”|«[^»]*»/gu, "…")
    .replace(/[\p{Sc}−+%]?\d(?:[\d.,\u00a0\u202f]*\d)?(?:\u00a0?[\p{Sc}%])?/gu, "#")
    .trim();

/** The sentences of a Markdown report that are prose: no tables, headings or lists of sources. */
export function proseSentences(markdown: string): string[] {
  const lines = markdown
    .split("\n")
    .filter((line) => !/^(?:\||#|- `)/.test(line))
    .map((line) => line.replace(/^[>\-\d. *_]+/, "").replace(/[*_]/g, ""));
  return sentencesOf(lines.join("\n"));
}
