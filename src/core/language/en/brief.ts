/** The advice in a few lines, for someone who has a minute before the meeting. */
import type { BRIEF_MESSAGES } from "../../advice/brief.ts";

export const brief: Readonly<Record<keyof typeof BRIEF_MESSAGES, string>> = {
  "brief.begin": "Begin yourself, this week: {{fact.factor}}. The first answer below says how.",
  "brief.begin-figures":
    "Begin with the missing figures; until they are there, nobody's part can be named, yours included.",
  "brief.begin-nothing": "Change nothing on account of this number.",
  "brief.ask-step": "Ask your manager for one thing: {{fact.factor}}, taken up together with {{fact.owner}}.",
  "brief.ask-target": "Ask your manager for one thing: a decision on what is to carry the target.",
  "brief.ask-unknown": "Ask for one thing: the figures from click to order.",
  "brief.ask-settle": "Ask for one thing: which of your sources counts.",
  "brief.ask-patience": "Ask for one thing: that several periods are read together.",
  "brief.leave": "Do not touch what did well: {{fact.factor}}.",
  "brief.keep": "Find out why this did well: {{fact.factor}}.",
  "brief.money-shift":
    "The money: {{fact.amount}} a month from ads into content is worth asking for; it costs first and on the expected path is made good around month {{fact.payback}}, as in {{fact.share}} of the cases worked through.",
  "brief.money-pilot":
    "The money: a pilot of {{fact.amount}} a month from ads into content, with its end agreed beforehand, in month {{fact.month}}.",
  "brief.money-hold": "The money: leave it where it is; moving it into content would lose some.",
  "brief.money-open": "The money: no request for content yet; the figures that decide it are missing.",
  "brief.look": "Look again: {{fact.date}}, good or bad.",
};
