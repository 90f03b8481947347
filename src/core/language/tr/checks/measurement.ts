/** What the checks of measurement say. */

export const measurement = {} as const;
