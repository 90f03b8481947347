/** Text out of bytes that may be in any encoding, for the screen that must read even what nobody else can. */

/** UTF-8 if it is; otherwise what Russian and Turkish programs write, and UTF-16, all at once: one of them is readable. */
const OTHER_ENCODINGS = ["windows-1251", "windows-1254", "utf-16le"] as const;

const decode = (bytes: ArrayBuffer, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Strict UTF-8, or undefined. A byte order mark is no part of the text. */
export const utf8Text = (bytes: ArrayBuffer): string | undefined => decode(bytes, "utf-8", true);

/** Every way the bytes can be read as words, one after the other. Never throws. */
export function anyText(bytes: ArrayBuffer): string {
  const text = utf8Text(bytes);
  if (text !== undefined) return text;
  return OTHER_ENCODINGS.map((encoding) => decode(bytes, encoding, false) ?? "").join("\n");
}

/** Broken JSON read as words: its escapes become the letters and spaces they stand for. */
export const withoutEscapes = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, " ");
