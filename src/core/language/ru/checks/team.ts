/** What the checks of the team say. */

export const team = {} as const;
