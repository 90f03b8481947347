/** Tables of the checks of ad channels. */
import type { Row } from "./row.ts";

export const ads = {} as const satisfies Record<string, readonly Row[]>;
