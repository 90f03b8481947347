/** What is said aloud: the fact and my part, what the data say about the rest, what was tried, one request, a date. */
import type { Message, Paragraph, Text } from "../../facts/fact.ts";
import { type AdviceContext, contributionOf, hasSteps, heldStep, ownStep } from "../context.ts";
import { disagrees, pullingParts } from "../faq/parts.ts";
import { isUnbacked } from "../feasibility.ts";
import { type MaybeMessage, paragraphs, sentences } from "../message.ts";
import { outlook } from "../outlook.ts";
import { daysSoFar, periodFact } from "../period.ts";
import { at } from "../pitch/figures.ts";
import { isOrdinaryMiss, isUsual, RECORD } from "../record.ts";
import { askFor, systemStep } from "../steps.ts";
import { triedPaths } from "../tried.ts";
import { type Audience, say } from "./messages.ts";
import { begun, mine, ownTrial } from "./own-part.ts";
import { requestOf } from "./requests.ts";
import { RESULT, reviewDate } from "./result.ts";
import { fact, leadFacts } from "./spoken-facts.ts";

const SPLIT = "decompositions.0.split";

function opening(audience: Audience, context: AdviceContext): Message {
  const days = daysSoFar(context);
  return days !== undefined
    ? say(`script.${audience}.open-so-far`, { ...RESULT, days })
    : say(`script.${audience}.open`, { ...RESULT, period: periodFact(context) });
}

/** How sure it is; what would tell, where it is not. */
function certainty(audience: Audience, { gap, ledger }: AdviceContext): MaybeMessage[] {
  const allowance = "gaps.0.allowance";
  const proof = gap.process === "inside" && isUsual(gap, ledger) && say(`script.${audience}.proof`, RECORD);
  // Beside the record, the range says more than its half.
  if (gap.verdict === "within-noise")
    return [
      proof && gap.method === "control-chart"
        ? say(`script.${audience}.chance-range`, {})
        : say(`script.${audience}.chance`, { allowance }),
      proof,
    ];
  if (gap.verdict !== "real-miss") {
    const forked = gap.limits === null && gap.reached === null;
    return [
      say(`script.${audience}.unsure`, {}),
      forked && say(`script.${audience}.fork`, { target: "gaps.0.target", actual: "gaps.0.actual" }),
    ];
  }
  return [
    isOrdinaryMiss(gap)
      ? say(`script.${audience}.ordinary`, {})
      : say(`script.${audience}.sure`, { allowance }),
    proof,
  ];
}

/** Another figure one is judged by that was missed as well: left out, it is the first thing somebody asks. */
function also(audience: Audience, { diagnosis }: AdviceContext): MaybeMessage {
  const other = diagnosis.gaps.find(({ index, verdict }) => index > 0 && verdict === "real-miss");
  if (other === undefined) return undefined;
  const path = `gaps.${other.index}`;
  return say(`script.${audience}.also`, {
    metric: `${path}.metric`,
    target: `${path}.plain.target`,
    actual: `${path}.plain.actual`,
  });
}

/** What the data say about the rest, as steps and roles; causes only when the gap is more than chance. */
function rest(audience: Audience, context: AdviceContext): Paragraph {
  const { causal, deeper, diagnosis, ledger } = context;
  const step = causal && !disagrees(context) ? systemStep(context) : undefined;
  // Where more is lost further down, a step that may be chance is not worth the team's time.
  const system = deeper !== undefined && step?.driver.signal === "noise" ? undefined : step;
  const team = audience === "team";
  // The step one's own part lies in was just named as partly one's own.
  const shared =
    system?.driver.part === "shared" &&
    system.path !== ownStep(context)?.path &&
    pullingParts(context).has("own");
  const held = heldStep(context);
  const base = "decompositions.0.subject.base";
  return sentences(
    system && say(`script.${audience}.system`, { driver: contributionOf(system), base }),
    shared && say(`script.${audience}.system-shared`, {}),
    system?.driver.signal === "noise" && say(`script.${audience}.system-unsure`, {}),
    deeper === undefined && fact(audience, context),
    causal &&
      pullingParts(context).has("ambition") &&
      say(`script.${audience}.ambition`, { ambition: `${SPLIT}.ambition.amount` }),
    deeper &&
      say(`script.${audience}.further-down`, {
        gap: `${deeper.path}.subject.gap`,
        driver: contributionOf(deeper.strongest),
      }),
    ...(deeper === undefined ? [] : leadFacts(audience, context)),
    held && say(`script.${audience}.held`, { driver: contributionOf(held) }),
    !hasSteps(context) && say(`script.${audience}.open-question`, {}),
    ledger.has("efficiency.now") &&
      say(`script.${audience}.efficiency`, {
        one: "efficiency.one",
        now: "efficiency.now",
        needed: "efficiency.needed",
      }),
    team && (diagnosis.contested || disagrees(context)) && say("script.team.disagree", {}),
    team && (system !== undefined || deeper !== undefined) && say("script.team.no-blame", {}),
  );
}

/** What was tried, at most two things: more is a list and not a sentence. */
function triedMessage(audience: Audience, context: AdviceContext): MaybeMessage {
  const [first, second] = triedPaths(context);
  if (first === undefined) return undefined;
  return second === undefined
    ? say(`script.${audience}.tried`, { words: first })
    : say(`script.${audience}.tried-two`, { first, second });
}

/** What is on the table beside the request: what was tried, what the money gives, where it goes unchanged. */
function beside(audience: Audience, context: AdviceContext): Paragraph {
  const { diagnosis, shift, gap } = context;
  const level = outlook(context);
  const unbacked = isUnbacked(diagnosis);
  const moves = shift.decision === "shift" || shift.decision === "pilot";
  const proposes = (audience === "manager" || audience === "executive") && moves;
  return sentences(
    triedMessage(audience, context),
    unbacked &&
      gap.verdict === "real-miss" &&
      say(`script.${audience}.line`, { given: "feasibility.atOldEfficiency", target: "gaps.0.fullTarget" }),
    // A team that is asked to choose what changes need not hear where it ends unchanged.
    !(audience === "team" && unbacked) && level !== undefined && say(`script.${audience}.outlook`, { level }),
    proposes && say(`script.${audience}.shift`, { amount: at("amount") }),
  );
}

function request(audience: Audience, context: AdviceContext): Message {
  const asked = requestOf(audience, context);
  if (asked.kind === "own") return say(`script.${audience}.request-own`, { factor: asked.factor });
  if (asked.kind === "step")
    return say(`script.${audience}.request-step`, { factor: asked.factor, owner: asked.owner });
  return say(`script.${audience}.request-${asked.kind}`, {});
}

/** What would change the mind of the one who speaks, where chance is still a candidate; a miss that came back has come back. */
function signal(audience: Audience, { gap, diagnosis }: AdviceContext): MaybeMessage {
  if (gap.verdict === "real-miss") return undefined;
  const again = gap.reached === null && diagnosis.painPoints.some(({ theme }) => theme === "repeated-miss");
  return say(again ? `script.${audience}.signal-again` : `script.${audience}.signal`, {});
}

/** To the team the request says what the hour is for. */
function inDetail(audience: Audience, context: AdviceContext): MaybeMessage {
  if (audience !== "team" || requestOf(audience, context).kind !== "step") return undefined;
  const { deeper } = context;
  const below = deeper && deeper.strongest.driver.part !== "own" ? deeper.strongest.driver.factor : undefined;
  const factor = below ?? systemStep(context)?.driver.factor;
  return factor && askFor(factor);
}

export const metMessage = (audience: Audience, { gap }: AdviceContext): Message =>
  gap.gap === 0
    ? say(`script.${audience}.met-exact`, {})
    : say(`script.${audience}.met`, { gap: "gaps.0.gap" });

/** A target that was met needs no defence: the figure, what carried it, and how to keep it. */
function metText(audience: Audience, context: AdviceContext): Text {
  const review = say(`script.${audience}.review`, { date: reviewDate(context) });
  return paragraphs(
    [opening(audience, context), metMessage(audience, context), say(`script.${audience}.met-caution`, {})],
    rest(audience, context).filter(({ id }) => id.endsWith(".held") || id.endsWith(".further-down")),
    beside(audience, context),
    [say(`script.${audience}.met-request`, {}), say(`script.${audience}.rhythm`, {}), review],
  );
}

export function spoken(audience: Audience, context: AdviceContext): Text {
  if (!context.behind) return metText(audience, context);
  return paragraphs(
    sentences(opening(audience, context), ...certainty(audience, context), also(audience, context)),
    sentences(mine(audience, context), ownTrial(audience, context), begun(audience, context)),
    rest(audience, context),
    beside(audience, context),
    sentences(
      request(audience, context),
      inDetail(audience, context),
      signal(audience, context),
      // Where there is a cause to speak of, the request is the last thing to stay in mind; an executive hears less anyway.
      (!context.causal || audience === "executive") && say(`script.${audience}.rhythm`, {}),
      say(`script.${audience}.review`, { date: reviewDate(context) }),
    ),
  );
}
