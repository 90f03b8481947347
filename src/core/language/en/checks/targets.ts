/** What the checks of the target say. */

export const targets = {
  "check.unbacked-target.title": "Unbacked target",
  "check.unbacked-target.pass":
    "The target asks for {{claim.asked}} than the period before; the ad money is {{claim.funded}}. The one can carry the other.",
  "check.unbacked-target.fail":
    "The target asks for {{claim.asked}} than the period before; the ad money is {{claim.funded}}. The difference has to come from somewhere, and these figures do not say from where.",
  "check.unbacked-target.step":
    "Ask in one sentence which step of the funnel was expected to carry the difference, and who was to improve it.",
  "check.unbacked-target.limits":
    "A season, a new price or a new product can carry a target too; this check does not see them.",
  "check.unreachable-target.title": "Target beyond the process",
  "check.unreachable-target.pass":
    "The target is {{fact.value}}; left as it is, your process ends at {{fact.threshold}} on its good side. The target is inside that.",
  "check.unreachable-target.fail":
    "As it runs now, your process ends at {{fact.threshold}} on its good side, and the target is {{fact.value}}. A good period of the same kind would hardly have reached it either.",
  "check.unreachable-target.step":
    "Put the earlier results on a line chart, draw the target across it, and take that chart, without a comment, into the next talk about targets.",
  "check.unreachable-target.limits":
    "The limits come from your own history and hold while the process stays as it is; a new product, price or budget moves them.",
  "check.never-reached-target.title": "Target without a precedent",
  "check.never-reached-target.pass":
    "Your history has {{fact.points}}; of these, {{fact.reached}} came up to the target of {{fact.value}}. The best was {{fact.threshold}}.",
  "check.never-reached-target.fail":
    "Your history has {{fact.points}}, its best result is {{fact.threshold}}, and the target is {{fact.value}}. It asks for a record; while nothing changes, the chance of one is {{fact.chance}} at most.",
  "check.never-reached-target.step":
    "Write under the target the one thing that is different from all the periods before. If nothing comes to mind, show that blank line to whoever set it.",
  "check.never-reached-target.limits":
    "A business that grows month by month sets records as a habit; the chance holds for figures without a trend.",
  "check.season-blind-target.title": "Target against the season",
  "check.season-blind-target.pass":
    "By the season alone, this period would bring {{claim.season}} than the one before; the target asks for {{claim.asked}}. It allows for the season.",
  "check.season-blind-target.fail":
    "By the season alone, this period would bring {{claim.season}} than the one before; the target asks for {{claim.asked}}. It allows for too little of the season, so part of a miss may simply be the calendar.",
  "check.season-blind-target.step":
    "Set this period beside the same one a year ago instead of the one before, and send that comparison along with the result.",
  "check.season-blind-target.limits":
    "One year is one observation, and a trade average is not your shop: last year's promotion can look like a season.",
  "check.drifting-process.title": "Trouble that began earlier",
  "check.drifting-process.pass":
    "The latest periods average {{fact.value}}, your whole history {{fact.threshold}}: ordinary swing, nothing that had set in before.",
  "check.drifting-process.fail":
    "The trouble is older than this period: the last {{fact.run}} all lie on the worse side of your average. They come to {{fact.value}} on average, the whole history to {{fact.threshold}}. What changed back then deserves more attention than what was done lately.",
  "check.drifting-process.step":
    "Mark the first of the weak periods and list what changed around that date: prices, pages, tracking, people, competitors.",
  "check.drifting-process.limits":
    "With less than a year of history a season can look like this; and the average depends on which periods you enter.",
  "check.too-few-events.title": "Too few events to judge by",
  "check.too-few-events.pass":
    "The target rests on {{fact.value}}; from {{fact.threshold}} on, a shortfall of {{fact.shortfall}} stands out from chance. That is enough to judge by.",
  "check.too-few-events.fail":
    "The target rests on {{fact.value}}. It takes {{fact.threshold}} before a shortfall of {{fact.shortfall}} stands out from chance; below that, one lucky or unlucky week can decide how the period looks.",
  "check.too-few-events.step":
    "Ask to be judged on a step with more events, such as visits or leads, or on the sum of several periods.",
  "check.too-few-events.limits":
    "How widely counts scatter is an assumption here; enough earlier periods of your own would replace it.",
  "check.target-beyond-plan.title": "Target above its own plan",
  "check.target-beyond-plan.pass":
    "The target is {{fact.target}}, and the plan of the funnel comes to {{fact.planned}}. The plan covers the target.",
  "check.target-beyond-plan.fail":
    "The target is {{fact.target}}, but the plan of the funnel comes to {{fact.planned}}. Even a period that went exactly to plan would have missed {{fact.value}} of the target.",
  "check.target-beyond-plan.step":
    "Send both figures in one message to whoever signed them off and ask which of them counts.",
  "check.target-beyond-plan.limits":
    "The plan may leave out a source that the target includes, such as regular customers, marketplaces or sales by phone.",
} as const;
