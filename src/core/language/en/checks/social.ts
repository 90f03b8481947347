/** What the checks of social media say. */

export const social = {} as const;
