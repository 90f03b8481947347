/** Tables of the checks of customer service. */
import type { Row } from "./row.ts";

export const service = {} as const satisfies Record<string, readonly Row[]>;
