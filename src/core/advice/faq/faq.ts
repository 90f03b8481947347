/** The seven questions, each answered from this person's own figures: short answer, reason, one step for this week. */
import type { Message, Text } from "../../facts/fact.ts";
import { observed, term } from "../../facts/ledger.ts";
import { type AdviceContext, contributionOf, heldStep, isStep } from "../context.ts";
import { cite } from "../figures.ts";
import { checkStep, worstFinding } from "../findings.ts";
import { messagesOf } from "../message.ts";
import { firstFactor, rebuildOf, SKILL_FOR_FACTOR, stepFor, systemStep, targetWeighsMost } from "../steps.ts";
import { pullingParts } from "./parts.ts";

export const FAQ_IDS = [
  "missed-kpi",
  "overwhelmed",
  "budget-refused",
  "transformer",
  "impostor",
  "tell-the-team",
  "stronger",
] as const;
export type FaqId = (typeof FAQ_IDS)[number];

export const FAQ_MESSAGES = {
  "faq.missed-kpi.question": [],
  "faq.missed-kpi.question-met": [],
  "faq.missed-kpi.real": ["gap"],
  "faq.missed-kpi.noise": ["allowance"],
  "faq.missed-kpi.unknown": [],
  "faq.missed-kpi.met": ["gap"],
  "faq.missed-kpi.exact": [],
  "faq.missed-kpi.met-step": [],
  "faq.missed-kpi.wait": [],
  "faq.split.own-system": ["own", "system"],
  "faq.split.own-system-ambition": ["own", "system", "ambition"],
  "faq.split.system": ["system"],
  "faq.split.system-ambition": ["system", "ambition"],
  "faq.split.own": ["own"],
  "faq.split.own-ambition": ["own", "ambition"],
  "faq.split.ambition": ["ambition"],
  "faq.split.ambition-open": ["ambition"],
  "faq.split.open": [],
  "faq.held": ["driver"],
  "faq.overwhelmed.question": [],
  "faq.overwhelmed.others": ["gap", "own"],
  "faq.overwhelmed.own": ["own"],
  "faq.overwhelmed.none-own": ["gap"],
  "faq.overwhelmed.noise": [],
  "faq.overwhelmed.met": [],
  "faq.overwhelmed.open": [],
  "faq.overwhelmed.hours": ["hours"],
  "faq.overwhelmed.approval": ["days"],
  "faq.overwhelmed.survey": ["share"],
  "faq.overwhelmed.step-control": ["factor", "owner"],
  "faq.overwhelmed.step-workload": [],
  "faq.overwhelmed.step-clarity": [],
  "faq.budget-refused.question": [],
  "faq.budget-refused.asked": ["requested", "approved"],
  "faq.budget-refused.asked-nothing": ["requested"],
  "faq.budget-refused.not-asked": [],
  "faq.budget-refused.shift": ["amount", "payback"],
  "faq.budget-refused.pilot": ["amount"],
  "faq.budget-refused.hold": ["needed", "have"],
  "faq.budget-refused.hold-small": ["needed", "have"],
  "faq.budget-refused.unknown": [],
  "faq.budget-refused.free": [],
  "faq.transformer.question": [],
  "faq.transformer.system": ["driver"],
  "faq.transformer.ambition": ["ambition"],
  "faq.transformer.own": ["factor"],
  "faq.transformer.open": [],
  "faq.impostor.question": [],
  "faq.impostor.held": ["driver"],
  "faq.impostor.own-large": ["own"],
  "faq.impostor.own-small": ["own", "gap"],
  "faq.impostor.none-own": [],
  "faq.impostor.noise": [],
  "faq.impostor.open": [],
  "faq.impostor.survey": ["share"],
  "faq.impostor.step": [],
  "faq.tell-the-team.question": [],
  "faq.tell-the-team.real": ["gap"],
  "faq.tell-the-team.noise": ["gap"],
  "faq.tell-the-team.met": [],
  "faq.tell-the-team.order": [],
  "faq.tell-the-team.debrief": ["better"],
  "faq.stronger.question": [],
  "faq.stronger.depth": ["skill", "factor"],
  "faq.stronger.open": ["skill"],
  "faq.stronger.level": ["skill", "level"],
  "faq.stronger.step": ["skill"],
} as const;
const say = messagesOf(FAQ_MESSAGES);

const SPLIT = "decompositions.0.split";
const amounts = {
  own: `${SPLIT}.own.amount`,
  system: `${SPLIT}.system.amount`,
  ambition: `${SPLIT}.ambition.amount`,
};

export interface FaqEntry {
  readonly id: FaqId;
  readonly question: Message;
  /** Paragraphs: the short answer with its reason, then the step. */
  readonly answer: Text;
}

/** The parts that pull, each with its amount; parts that pulled the other way are in the table. */
function splitMessage(context: AdviceContext): Message {
  const parts = pullingParts(context);
  const key = [...parts].join("-");
  switch (key) {
    case "own-system":
      return say("faq.split.own-system", amounts);
    case "own-system-ambition":
      return say("faq.split.own-system-ambition", amounts);
    case "system":
      return say("faq.split.system", amounts);
    case "system-ambition":
      return say("faq.split.system-ambition", amounts);
    case "own":
      return say("faq.split.own", amounts);
    case "own-ambition":
      return say("faq.split.own-ambition", amounts);
    case "ambition":
      return say(
        context.main.drivers.some((driver) => driver.ownWeight !== null)
          ? "faq.split.ambition"
          : "faq.split.ambition-open",
        amounts,
      );
    default:
      return say("faq.split.open", {});
  }
}

const metMessage = (gap: number): Message =>
  gap === 0 ? say("faq.missed-kpi.exact", {}) : say("faq.missed-kpi.met", { gap: "gaps.0.gap" });

function missed(context: AdviceContext): Text {
  const { gap, behind, causal } = context;
  if (!behind) return [[metMessage(gap.gap)], [say("faq.missed-kpi.met-step", {})]];
  if (gap.verdict === "within-noise") {
    return [
      [say("faq.missed-kpi.noise", { allowance: "gaps.0.allowance" })],
      [say("faq.missed-kpi.wait", {})],
    ];
  }
  const held = heldStep(context);
  const opening = causal
    ? say("faq.missed-kpi.real", { gap: "gaps.0.gap" })
    : say("faq.missed-kpi.unknown", {});
  return [
    [opening, splitMessage(context), ...(held ? [say("faq.held", { driver: contributionOf(held) })] : [])],
    [stepFor(firstFactor(context))],
  ];
}

/** A step that others run must carry this much of the gap before one asks for the right to decide on it. */
const WORTH_A_DECISION = 0.1;
/** More hours a week than this count as a load of their own (a full week plus an hour a day). */
const HEAVY_HOURS = 45;

/** Why it weighs: one's own step, others' steps, a swing taken for a failure, or not knowing. */
function loadMessage(context: AdviceContext): Message {
  const { behind, gap, main } = context;
  const parts = pullingParts(context);
  if (!behind) return say("faq.overwhelmed.met", {});
  if (gap.verdict === "within-noise") return say("faq.overwhelmed.noise", {});
  if (main.stance === "unknown") return say("faq.overwhelmed.open", {});
  if (!parts.has("own")) return say("faq.overwhelmed.none-own", { gap: "gaps.0.gap" });
  if (main.stance === "mostly-own") return say("faq.overwhelmed.own", { own: amounts.own });
  return say("faq.overwhelmed.others", { gap: "gaps.0.gap", own: amounts.own });
}

function overwhelmed(context: AdviceContext): Text {
  const { situation, ledger } = context;
  const team = situation.team ?? {};
  const system = systemStep(context);
  const heavy = (team.weeklyHours ?? 0) > HEAVY_HOURS;
  const load = [
    ...(team.weeklyHours !== undefined && heavy
      ? [
          say("faq.overwhelmed.hours", {
            hours: ledger.add("team.weeklyHours", observed(team.weeklyHours, "hours", "team.weeklyHours")),
          }),
        ]
      : []),
    ...(team.approvalDays !== undefined && team.approvalDays >= 2
      ? [
          say("faq.overwhelmed.approval", {
            days: ledger.add("team.approvalDays", observed(team.approvalDays, "days", "team.approvalDays")),
          }),
        ]
      : []),
  ];
  const step = heavy
    ? say("faq.overwhelmed.step-workload", {})
    : context.causal &&
        system &&
        Math.abs(system.driver.contribution) > WORTH_A_DECISION * Math.abs(context.gap.gap)
      ? say("faq.overwhelmed.step-control", {
          factor: `${system.path}.factor`,
          owner: `${system.path}.owner`,
        })
      : say("faq.overwhelmed.step-clarity", {});
  return [
    [
      loadMessage(context),
      ...load,
      say("faq.overwhelmed.survey", { share: cite(ledger, "overwhelm-survey", "share", "share") }),
    ],
    [step],
  ];
}

function askedMessage({ situation, ledger }: AdviceContext): Message {
  const { requested, approved } = situation.budget ?? {};
  if (!requested) return say("faq.budget-refused.not-asked", {});
  const path = ledger.add("budget.requested", observed(requested, "money", "budget.requested"));
  if (!approved) return say("faq.budget-refused.asked-nothing", { requested: path });
  return say("faq.budget-refused.asked", {
    requested: path,
    approved: ledger.add("budget.approved", observed(approved, "money", "budget.approved")),
  });
}

function shiftMessage({ shift }: AdviceContext): Message {
  const amount = "budgetShift.amount";
  switch (shift.decision) {
    case "shift":
      return say("faq.budget-refused.shift", { amount, payback: "budgetShift.paybackMonth" });
    case "pilot":
      return say("faq.budget-refused.pilot", { amount });
    case "hold":
      return say(shift.reason === "too-small" ? "faq.budget-refused.hold-small" : "faq.budget-refused.hold", {
        needed: "budgetShift.firstEuroTest.neededVisits",
        have: "budgetShift.firstEuroTest.visitsPerPiece",
      });
    case "not-enough-data":
      return say("faq.budget-refused.unknown", {});
  }
}

/** What costs only time: the gravest finding's step, or, while chance can explain the gap, one that changes no campaign. */
export function freeStep({ diagnosis, gap }: AdviceContext): Message {
  const worst = gap.verdict === "within-noise" ? undefined : worstFinding(diagnosis.findings);
  return checkStep(worst?.finding.check ?? "thin-content");
}

function budgetRefused(context: AdviceContext): Text {
  return [
    [askedMessage(context), shiftMessage(context)],
    [say("faq.budget-refused.free", {}), freeStep(context)],
  ];
}

function transformer(context: AdviceContext): Text {
  const system = systemStep(context);
  const own = context.losses.find(isStep);
  if (!context.causal) return [[say("faq.transformer.open", {})], [rebuildOf("unexplained")]];
  const ownFirst = context.main.stance === "mostly-own" && own?.driver.part === "own";
  if (ownFirst)
    return [[say("faq.transformer.own", { factor: `${own.path}.factor` })], [rebuildOf(own.driver.factor)]];
  if (targetWeighsMost(context)) {
    return [[say("faq.transformer.ambition", { ambition: amounts.ambition })], [rebuildOf("target")]];
  }
  if (system)
    return [
      [say("faq.transformer.system", { driver: contributionOf(system) })],
      [rebuildOf(system.driver.factor)],
    ];
  if (own)
    return [[say("faq.transformer.own", { factor: `${own.path}.factor` })], [rebuildOf(own.driver.factor)]];
  return [[say("faq.transformer.open", {})], [rebuildOf("unexplained")]];
}

/** What the figures can and cannot say about the person. */
function worthMessage(context: AdviceContext): Message {
  const { main, gap, causal } = context;
  if (gap.verdict === "within-noise") return say("faq.impostor.noise", {});
  if (!causal || main.stance === "unknown") return say("faq.impostor.open", {});
  if (!pullingParts(context).has("own")) return say("faq.impostor.none-own", {});
  return main.stance === "mostly-own"
    ? say("faq.impostor.own-large", { own: amounts.own })
    : say("faq.impostor.own-small", { own: amounts.own, gap: "gaps.0.gap" });
}

function impostor(context: AdviceContext): Text {
  const { ledger } = context;
  const best = heldStep(context);
  const held = best?.driver.part === "system" ? undefined : best;
  return [
    [worthMessage(context), ...(held ? [say("faq.impostor.held", { driver: contributionOf(held) })] : [])],
    [
      say("faq.impostor.survey", { share: cite(ledger, "impostor-survey", "share", "share") }),
      say("faq.impostor.step", {}),
    ],
  ];
}

function tellTheTeam({ behind, gap, ledger }: AdviceContext): Text {
  const opening = !behind
    ? say("faq.tell-the-team.met", {})
    : gap.verdict === "real-miss"
      ? say("faq.tell-the-team.real", { gap: "gaps.0.gap" })
      : say("faq.tell-the-team.noise", { gap: "gaps.0.gap" });
  return [
    [opening, say("faq.tell-the-team.order", {})],
    [say("faq.tell-the-team.debrief", { better: cite(ledger, "team-debrief", "better", "share") })],
  ];
}

function stronger(context: AdviceContext): Text {
  const { situation, ledger, losses, causal } = context;
  const target = causal ? losses.find(isStep) : undefined;
  const skill = SKILL_FOR_FACTOR[target?.driver.factor ?? firstFactor(context)];
  const skillPath = ledger.has("growth.depth")
    ? "growth.depth"
    : ledger.add("growth.depth", term(`skill.${skill}`));
  const level = situation.skills?.[skill];
  const opening = target
    ? say("faq.stronger.depth", { skill: skillPath, factor: `${target.path}.factor` })
    : say("faq.stronger.open", { skill: skillPath });
  return [
    [
      opening,
      ...(level === undefined
        ? []
        : [
            say("faq.stronger.level", {
              skill: skillPath,
              level: ledger.add(`skills.${skill}`, observed(level, "number", `skills.${skill}`)),
            }),
          ]),
    ],
    [say("faq.stronger.step", { skill: skillPath })],
  ];
}

const ANSWERS: Readonly<Record<FaqId, (context: AdviceContext) => Text>> = {
  "missed-kpi": missed,
  overwhelmed,
  "budget-refused": budgetRefused,
  transformer,
  impostor,
  "tell-the-team": tellTheTeam,
  stronger,
};

function questionOf(id: FaqId, { behind }: AdviceContext): Message {
  return id === "missed-kpi" && !behind
    ? say("faq.missed-kpi.question-met", {})
    : say(`faq.${id}.question`, {});
}

export const faq = (context: AdviceContext): FaqEntry[] =>
  FAQ_IDS.map((id) => ({ id, question: questionOf(id, context), answer: ANSWERS[id](context) }));
