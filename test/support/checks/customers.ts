/** Tables of the checks of customers. */
import type { Row } from "./row.ts";

export const customers = {} as const satisfies Record<string, readonly Row[]>;
