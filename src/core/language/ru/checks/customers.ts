/** What the checks of customers say. */

export const customers = {} as const;
