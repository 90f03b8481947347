/** What the checks of customer service say. */

export const service = {} as const;
