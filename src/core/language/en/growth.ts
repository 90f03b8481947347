/** From optimiser to transformer, in this person's own funnel. */
import type { GROWTH_MESSAGES } from "../../advice/growth/growth.ts";

export const growth: Readonly<Record<keyof typeof GROWTH_MESSAGES, string>> = {
  "growth.depth":
    "Depth: {{fact.skill}}. It moves the step that pulled most in your funnel, {{fact.factor}}.",
  "growth.depth-open": "Depth: {{fact.skill}}. It answers the question that your figures leave open.",
  "growth.breadth": "Breadth: {{fact.skill}}, enough to talk on equal terms about {{fact.factor}}.",
  "growth.breadth-base": "Breadth: {{fact.skill}}, enough to see when it is missing.",
  "growth.level": "Your own mark today: {{fact.level}}.",
  "growth.crafting":
    "Redesigning parts of one's own job goes with more energy for it later; that is shown by studies over time, not promised for any one person.",
  "growth.first-month": "First month: one change in one step, {{fact.factor}}, with the date written down.",
  "growth.first-month-open":
    "First month: get the figures from ad money to orders onto one page, with the date written down.",
  "growth.second-month":
    "Second month: bring one figure about {{fact.factor}} every week to {{fact.owner}}, without comment, until it is expected of you.",
  "growth.second-month-own":
    "Second month: show one figure about {{fact.factor}} every week, good or bad, until it is expected of you.",
  "growth.second-month-open":
    "Second month: show that page every week, good or bad, until it is expected of you.",
  "growth.third-month":
    "Third month: build the next target ({{fact.metric}}) upwards from spend and rates, and bring it before anyone asks.",
};
