/** Tables of the checks of the team. */
import type { Row } from "./row.ts";

export const team = {} as const satisfies Record<string, readonly Row[]>;
