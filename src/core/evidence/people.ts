/** The person in the role: how common the feeling is, and what is known to help. */
import type { Evidence } from "./evidence.ts";

export const IMPOSTOR_SURVEY = {
  id: "impostor-survey",
  statement: "85 % of the marketers asked said that they had experienced impostor syndrome.",
  values: { share: 0.85 },
  unit: "share of respondents",
  scope: "more than 2,000 mostly UK marketers who chose to answer; their own label, not a scale",
  title: "Marketing Week Career & Salary Survey 2026, reported by gradientgroup.com",
  year: 2026,
  url: "https://gradientgroup.com/marketers-in-crisis-and-tech-overload-your-marketing-week",
  grade: "B",
  read: true,
  reviewBy: "2028-02-01",
} as const satisfies Evidence;

export const OVERWHELM_SURVEY = {
  id: "overwhelm-survey",
  statement: "58.1 % of the marketers asked had felt overwhelmed in the past twelve months.",
  values: { share: 0.581 },
  unit: "share of respondents",
  scope: "more than 3,500 mostly UK marketers who chose to answer",
  title: "Marketing Week Career & Salary Survey 2025, reported by marketing-fusion.co.uk",
  year: 2025,
  url: "https://resources.marketing-fusion.co.uk/banishing-marketing-burnout-steps-to-a-stronger-calmer-future",
  grade: "B",
  read: true,
  reviewBy: "2027-02-01",
} as const satisfies Evidence;

export const AREAS_OF_WORKLIFE = {
  id: "areas-of-worklife",
  statement:
    "Six areas where a poor fit predicts burnout: workload, control, reward, community, fairness, values.",
  values: {},
  unit: "checklist",
  scope: "survey research in many sectors",
  title: "Areas of Worklife (Leiter and Maslach, Research in Occupational Stress and Well Being 3)",
  year: 2003,
  url: "https://www.researchgate.net/publication/235297409_Areas_of_Worklife_A_Structured_Approach_to_Organizational_Predictors_of_Job_Burnout",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const TEAM_DEBRIEF = {
  id: "team-debrief",
  statement:
    "Teams that held a structured review of what happened did about 25 % better than those that did not.",
  values: { better: 0.25 },
  unit: "share of performance",
  scope: "46 samples, 2,136 people, real and simulated work",
  title: "Do Team and Individual Debriefs Enhance Performance? (Human Factors 55/1)",
  year: 2013,
  url: "https://pubmed.ncbi.nlm.nih.gov/23516804/",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const OWN_BAD_NEWS = {
  id: "own-bad-news",
  statement:
    "Those who told bad news themselves, before others did, were believed more and the problem was seen as smaller.",
  values: {},
  unit: "direction",
  scope: "an experiment on organisations in a crisis; not every replication agrees",
  title: "Stealing thunder (Public Relations Review 31/3)",
  year: 2005,
  url: "https://www.researchgate.net/publication/229093700_Stealing_thunder_Analysis_of_the_effects_of_proactive_disclosure_of_crisis_information",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const JOB_CRAFTING = {
  id: "job-crafting",
  statement:
    "People who redesigned their own tasks were more engaged later: an effect of 0.37 standard deviations.",
  values: { effect: 0.37 },
  unit: "Cohen's d",
  scope: "studies with repeated measures",
  title: "Longitudinal meta-analysis of job crafting (Cogent Psychology 7)",
  year: 2020,
  url: "https://informahealthcare.com/doi/full/10.1080/23311908.2020.1746733",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const WORKING_TIME_LIMIT = {
  id: "working-time-limit",
  statement:
    "European law limits working time to 48 hours a week on average, overtime included, to protect health.",
  values: { hours: 48 },
  unit: "hours a week",
  scope:
    "employees in the European Union, averaged over four months, by some national laws up to twelve; other countries differ",
  title: "Working Conditions: Working Time Directive 2003/88/EC (European Commission)",
  year: 2003,
  url: "https://ec.europa.eu/social/main.jsp?catId=706&intPageId=205&langId=de",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const LONG_HOURS_HEALTH = {
  id: "long-hours-health",
  statement:
    "From 55 working hours a week on, more heart disease and strokes were found than at 35 to 40 hours.",
  values: { hours: 55 },
  unit: "hours a week",
  scope: "population studies of many countries; a risk over years, not a prognosis for one person",
  title: "Burdens attributable to exposure to long working hours, questions and answers (WHO and ILO)",
  year: 2021,
  url: "https://test-cms.who.int/news-room/q-a-detail/global-regional-and-national-burdens-of-ischemic-heart-disease-and-stroke-attributable-to-exposure-to-long-working-hours-for-194-countries-2000-2016",
  grade: "A",
  read: true,
  reviewBy: "2028-11-01",
} as const satisfies Evidence;

export const CHANNEL_SPAN = {
  id: "channel-span",
  statement:
    "Up to five channels a person each can have one day of a five-day week; above ten, none has half a day.",
  values: { most: 5, grave: 10 },
  unit: "channels a person",
  scope:
    "a rule of this project, arithmetic of the week; the page read advises small teams to run two or three",
  title: "Choosing the Two or Three Channels a Small Team Can Run (Iron Goo)",
  year: 2026,
  url: "https://irongoo.com/guides/marketing/choosing-marketing-channels-for-a-small-team",
  grade: "C",
  read: true,
  reviewBy: "2028-02-01",
} as const satisfies Evidence;

export const APPROVAL_TIME = {
  id: "approval-time",
  statement:
    "An approval that takes more than a quarter of the period leaves fewer than four rounds in it, more than half leaves one; brands asked said 10 days on average.",
  values: { share: 0.25, grave: 0.5, averageDays: 10 },
  unit: "share of the period",
  scope:
    "a rule of this project; the average is of those among 366 marketers and creatives who work for brands",
  title: "What Slows the Creative Process Down? (Filestage survey, reported by MarketingProfs)",
  year: 2023,
  url: "https://marketingprofs.com/charts/2023/48820/what-slows-the-creative-process-down",
  grade: "C",
  read: true,
  reviewBy: "2027-11-01",
} as const satisfies Evidence;
