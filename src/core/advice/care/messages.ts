/** Words of care: a crisis puts everything else aside, strain adds a notice. */
export const CARE_MESSAGES = {
  "care.crisis": [],
  "care.crisis-helplines": [],
  "care.crisis-later": [],
  "care.strain": [],
  "care.strain-hours": ["hours"],
  "care.strain-areas": [],
  "care.strain-step": [],
} as const;
