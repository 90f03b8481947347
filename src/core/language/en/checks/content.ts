/** What the checks of content say. */

export const content = {
  "check.thin-content.title": "Little new content",
  "check.thin-content.pass":
    "You publish {{fact.value}} a month, and a usual rhythm starts at {{fact.threshold}}.",
  "check.thin-content.fail":
    "You publish {{fact.value}} a month; a usual rhythm starts at {{fact.threshold}}. That leaves little to be found by, and little to build on next year.",
  "check.thin-content.step":
    "Take the question that customers ask most and answer it on the page where they decide; that is a piece of content that needs no budget.",
  "check.thin-content.limits": "How often is not how well: one good piece can beat many thin ones.",
  "check.immature-content.title": "Young content",
  "check.immature-content.pass":
    "{{fact.value}} of your content has had time to find its place in search; from {{fact.threshold}} on, its visits can be judged.",
  "check.immature-content.fail":
    "{{fact.value}} of your content has had time to find its place in search. Below {{fact.threshold}}, visits say more about its age than about its quality: early to call it a failure, and early to count on it.",
  "check.immature-content.step":
    "Note for each of the younger pieces the search it was written for, and put a day in the calendar to look at its position.",
  "check.immature-content.limits":
    "How much is young is worked out from your pace of publishing; a burst last year or a pause in spring is not seen.",
  "check.unread-content.title": "Content that few people read",
  "check.unread-content.pass":
    "A mature piece brings {{fact.value}} a month on average; a cautious plan counts on {{fact.threshold}}.",
  "check.unread-content.fail":
    "A mature piece brings {{fact.value}} a month on average; even a cautious plan counts on {{fact.threshold}}. More of the same is unlikely to change that, and the pieces you already have are where an hour is best spent.",
  "check.unread-content.step":
    "Open the search report, pick the piece that is shown often and clicked rarely, and rewrite its title and first paragraph for that search.",
  "check.unread-content.limits":
    "An average hides the spread: one piece often carries most of the visits, and pieces written for sales talks need few readers.",
  "check.paid-dependence.title": "Dependence on ads",
  "check.paid-dependence.pass":
    "{{fact.value}} of the money for ads and content goes into ads; up to {{fact.threshold}} there is something beside them to lean on.",
  "check.paid-dependence.fail":
    "{{fact.value}} of the money for ads and content goes into ads; above {{fact.threshold}}, hardly any of it is at work elsewhere when clicks get dearer. It is a risk to spread slowly, no reason to stop what works.",
  "check.paid-dependence.step":
    "In the report of search terms, find the question you pay for most often and see whether a page of yours answers it; if none does, the topic of the first piece is there.",
  "check.paid-dependence.limits":
    "Salaries, tools and agencies are not in the sum, and ads that return more than they cost may deserve their share.",
  "check.falling-organic.title": "Falling organic search",
  "check.falling-organic.pass":
    "Organic search brought {{fact.value}}; the same stretch of the period before brought {{fact.before}}. Down to {{fact.threshold}} it could be chance.",
  "check.falling-organic.fail":
    "Organic search brought {{fact.value}}; the same stretch of the period before brought {{fact.before}}, and chance explains a fall to {{fact.threshold}} at most. These visits cost you no clicks, so what is lost here is dear to replace with ads.",
  "check.falling-organic.step":
    "In the search report, compare the pages of both periods, find the one that lost most clicks, and see what fell: its position, the demand or the click rate.",
  "check.falling-organic.limits":
    "Season and tracking changes are not seen, and web analytics decides by its own rules what counts as search.",
  "check.untapped-demand.title": "Demand that content hardly meets",
  "check.untapped-demand.pass":
    "People search for your topics {{fact.demand}} times a month; your mature content draws {{fact.value}}, and {{fact.threshold}} would already be a foothold.",
  "check.untapped-demand.fail":
    "People search for your topics {{fact.demand}} times a month, and even where AI answers take their part, about {{fact.clicks}} could come of that. Your mature content draws {{fact.value}}; a foothold starts at {{fact.threshold}}. There is room here.",
  "check.untapped-demand.step":
    "Type your main search into a search engine and write down what the first results answer that no page of yours does; that list is the outline of the next piece.",
  "check.untapped-demand.limits":
    "Planners estimate searches roughly, the share of clicks is an American average, and nobody can promise a place in the results.",
} as const;
