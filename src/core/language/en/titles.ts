/** Titles that are verdicts. */
import type { TITLE_MESSAGES } from "../../advice/title.ts";

export const titles: Readonly<Record<keyof typeof TITLE_MESSAGES, string>> = {
  "title.met": "You met the target; here is what carried it",
  "title.met-but": "The first target was met, another was not",
  "title.on-track": "On track so far, and no more than that",
  "title.contested": "Your figures disagree, and the verdict hangs on which is right",
  "title.disagree": "A real miss, and your sources do not agree on where it is",
  "title.chance": "This may be no more than an ordinary swing",
  "title.chance-high-target": "Perhaps an ordinary swing, beside a target that was not ordinary",
  "title.few": "You missed the target; whether anything broke cannot be told yet",
  "title.ordinary": "You missed the target, but it was not a bad month",
  "title.ordinary-period": "You missed the target, but the period was an ordinary one",
  "title.target": "A real miss, and the largest part was in the target from the start",
  "title.target-and-step":
    "A real miss: most of it was in the target, and one step got worse ({{fact.factor}})",
  "title.further-down": "A real miss, and a larger one further down the funnel",
  "title.mostly-own": "A real miss, and the largest part is yours to mend",
  "title.mostly-system": "A real miss, mostly in steps that you do not run",
  "title.shared": "A real miss that nobody can mend alone",
  "title.unplaced": "A real miss, and nobody can say yet where it happened",
  "title.result": "{{fact.metric}}, {{fact.period}}: {{fact.actual}}, target {{fact.target}}",
  "title.result-so-far": "{{fact.metric}} after {{fact.days}}: {{fact.actual}}, due by now {{fact.target}}",
};
