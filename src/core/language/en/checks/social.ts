/** What the checks of social media say. */

export const social = {
  "check.irregular-social.title": "Gaps between social posts",
  "check.irregular-social.pass":
    "Weeks without a post: {{fact.value}} of {{fact.weeks}}. With up to {{fact.threshold}} it is still a rhythm.",
  "check.irregular-social.fail":
    "Weeks without a post: {{fact.value}} of {{fact.weeks}}; with up to {{fact.threshold}} it would still be a rhythm. Accounts with few gaps get more out of each post, as far as one large comparison goes, so close the gaps before you post more.",
  "check.irregular-social.step":
    "Prepare the posts of the next weeks in one sitting, one for each week, and schedule them at once, however simple they are.",
  "check.irregular-social.limits":
    "Regular accounts differ in more than rhythm; a holiday week, or a post that was not counted, looks like a gap too.",
  "check.quiet-social.title": "Quiet social accounts",
  "check.quiet-social.pass":
    "Leaving out silent weeks, your social accounts show {{fact.value}} a week; the modest pace that a platform itself once named is {{fact.threshold}}.",
  "check.quiet-social.fail":
    "Leaving out silent weeks, your social accounts show {{fact.value}} a week; the head of Instagram once named {{fact.threshold}} as a pace to aim for. Whether reaching it pays is for you to test.",
  "check.quiet-social.step":
    "Take an answer you gave a customer this week, leave out the name, and post it; look in a month whether posts like it brought clicks.",
  "check.quiet-social.limits":
    "One platform said so some years ago; where your customers spend no time, silence costs nothing.",
} as const;
