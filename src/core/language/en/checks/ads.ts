/** What the checks of ad channels say. */

export const ads = {} as const;
