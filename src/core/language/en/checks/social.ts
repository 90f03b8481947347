/** What the checks of social media say. */

export const social = {
  "check.irregular-social.title": "Gaps between social posts",
  "check.irregular-social.pass":
    "Weeks without a post: {{fact.value}} of {{fact.weeks}}. Up to {{fact.threshold}}, that still makes a rhythm.",
  "check.irregular-social.fail":
    "Weeks without a post: {{fact.value}} of {{fact.weeks}}; up to {{fact.threshold}}, that would still make a rhythm. Accounts with few gaps get more out of each post, as far as one large comparison goes, so close the gaps before you post more.",
  "check.irregular-social.step":
    "Prepare posts for the next weeks in one sitting, one for each, and schedule them at once, the simplest included.",
  "check.irregular-social.limits":
    "Regular accounts differ in more than rhythm; a holiday week, or a post that was not counted, looks like a gap too.",
  "check.quiet-social.title": "Quiet social accounts",
  "check.quiet-social.pass":
    "Leaving out silent weeks, your social accounts show {{fact.value}} a week; {{fact.threshold}} is the modest pace that a platform itself has named.",
  "check.quiet-social.fail":
    "Leaving out silent weeks, your social accounts show {{fact.value}} a week; the head of Instagram once named {{fact.threshold}} as a pace to aim for. A low bar, and whether reaching it pays is for you to test, not for us to promise.",
  "check.quiet-social.step":
    "Take an answer you gave a customer this week, leave out the name, and post it; look in a month whether posts like it brought clicks.",
  "check.quiet-social.limits":
    "One platform said so some years ago; where your customers spend no time, silence costs nothing.",
} as const;
