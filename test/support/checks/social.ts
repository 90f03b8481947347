/** Tables of the checks of social media. */
import type { Row } from "./row.ts";

export const social = {} as const satisfies Record<string, readonly Row[]>;
