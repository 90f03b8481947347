/** What the checks of sales say. */

export const sales = {
  "check.slow-lead-response.title": "Slow first reply to leads",
  "check.slow-lead-response.pass":
    "A lead hears back after {{fact.value}}; within {{fact.threshold}} is fast.",
  "check.slow-lead-response.fail":
    "A lead waits {{fact.value}} for a first reply; within {{fact.threshold}} is what fast companies manage. People who wait may buy elsewhere meanwhile.",
  "check.slow-lead-response.step":
    "Agree with sales on one rule for the first reply and hold it over the next weeks; show more ads in the hours when someone answers.",
  "check.slow-lead-response.limits":
    "The quick leads may also be the easy ones; the study counted conversations, not sales.",
} as const;
