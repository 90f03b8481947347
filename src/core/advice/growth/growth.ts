/** From optimiser to transformer: what to rebuild, which skill goes deep, which stay broad, and a plan with ends to measure. */
import type { Text } from "../../facts/fact.ts";
import type { Skill } from "../../situation/schema.ts";
import type { AdviceContext } from "../context.ts";
import { paragraphs, sentences } from "../message.ts";
import { type ChosenSkill, levelPath, matrixOf, skillPath } from "./matrix.ts";
import { say } from "./messages.ts";
import { movesOf } from "./moves.ts";
import { type PlanStage, planOf } from "./plan.ts";

export interface Growth {
  readonly moves: readonly Text[];
  readonly matrix: {
    /** How the frame is meant. */
    readonly note: Text;
    readonly depth: MatrixEntry;
    readonly breadth: readonly MatrixEntry[];
  };
  readonly plan: readonly PlanStage[];
}

export interface MatrixEntry {
  readonly skill: Skill;
  readonly text: Text;
}

function entry(context: AdviceContext, { skill, factor }: ChosenSkill, depth: boolean): MatrixEntry {
  const name = skillPath(skill, context);
  const opening = depth
    ? factor === null
      ? say("growth.depth-open", { skill: name })
      : say("growth.depth", { skill: name, factor })
    : factor === null
      ? say("growth.breadth-base", { skill: name })
      : say("growth.breadth", { skill: name, factor });
  const marked = context.situation.skills?.[skill] !== undefined;
  return {
    skill,
    text: paragraphs(sentences(opening, marked && say("growth.level", { level: levelPath(skill, context) }))),
  };
}

export function growth(context: AdviceContext): Growth {
  const matrix = matrixOf(context);
  return {
    moves: movesOf(context, matrix),
    matrix: {
      note: [[say("growth.shape", {})]],
      depth: entry(context, matrix.depth, true),
      breadth: matrix.breadth.map((chosen) => entry(context, chosen, false)),
    },
    plan: planOf(context),
  };
}
