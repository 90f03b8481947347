/** Tables of the checks of measurement. */
import type { Row } from "./row.ts";

export const measurement = {} as const satisfies Record<string, readonly Row[]>;
