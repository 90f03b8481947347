/** Words of care. Wellness wording only: no diagnosis, no promise, no probing. */
import type { CARE_MESSAGES } from "../../advice/care/messages.ts";

export const care: Readonly<Record<keyof typeof CARE_MESSAGES, string>> = {
  "care.crisis":
    "What you wrote matters more than any target, so the numbers can wait. If you are thinking about harming yourself or about not being alive, please do not stay alone with it now: tell someone near you, or turn to one of the services below. If you are in danger at this moment, call your local emergency number.",
  "care.crisis-helplines":
    "These people are there to listen, whatever it is about and however small or large it feels:",
  "care.crisis-later":
    "I am a program and cannot hold a conversation about this the way a person can. When you are safe and it is a better day, the numbers will still be here, and we can look at them calmly. If I misread your words, leave that sentence out and send the rest again.",
  "care.strain":
    "One thing before the numbers: what you describe sounds like more than a bad month, and no target is worth your health.",
  "care.strain-hours":
    "One thing before the numbers: {{fact.hours}} a week is a load that wears people down over time, however well the work goes.",
  "care.strain-areas":
    "Lasting exhaustion usually has reasons at work that can be named, and naming them is the first thing that helps. Go through these and mark where it is worst: how much there is to do, how much say you have, what you get back for it, the people around you, how fairly things are decided, and whether you can stand behind what you do.",
  "care.strain-step":
    "Talk about it with someone you trust this week, and if sleep or health suffer, with a doctor or another professional.",
};
