/** All styles as one file, with an address that changes with its content. */
import { BASE } from "./base.ts";
import { FORM } from "./form.ts";
import { PRINT } from "./print.ts";
import { REPORT } from "./report.ts";
import { TABLES } from "./tables.ts";
import { TOKENS } from "./tokens.ts";

/** FNV-1a: short and stable; it tells versions apart and protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

export const STYLESHEET = [TOKENS, BASE, FORM, REPORT, TABLES, PRINT].join("\n");
export const STYLE_VERSION = fingerprint(STYLESHEET);
export const STYLE_ADDRESS = `/style.css?v=${STYLE_VERSION}`;
