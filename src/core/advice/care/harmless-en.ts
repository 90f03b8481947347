/**
 * English idioms, work metaphors and prevention talk that hold a crisis word without being about the writer's
 * life.
 */

const KIND =
  "career|brand|commercial|political|financial|marketing|business|professional|reputational|reputation|" +
  "social|corporate|economic|budget|seo|media|pr|pricing|price|margin|strategic|startup|email|" +
  "deliverability|ad|platform|traffic|product";
const WORK =
  "campaign*|ad|ads|adset*|budget*|brand*|business|company|price|prices|pricing|launch*|product|roas|cpa|" +
  "cpc|market|margin*|spend|spending|client|quarter|today|now|friday|season|deal|idea|decision|move|that|" +
  "it|this|which|bid|bids";
const READER = "client*|customer*|subscriber*|list|team|vendor|agency|lead|leads|stakeholders";
const MASS = "work|coffee|emails|reports|spreadsheets|data|meetings|tasks|numbers|dashboards|slack";

export const HARMLESS_EN: readonly string[] = [
  `${KIND} suicide|suicidal`,
  "suicide squad|mission|missions|door|doors|bomb*|run|runs|prevent*|hotline|helpline|lifeline|awareness|" +
    "charity",
  "suicide charities|ngo|rate|rates|statistic*|keyword*|content|policy|policies|related|king|club|terms|" +
    "bidding|bids|pricing",
  "suicide and|or self harm|selfharm prevent*|content|policy|policies|keyword*",
  "self harm|selfharm prevent*|content|policy|policies|keyword*|charity|rules",
  "selfharm|suicidal content|policy|policies|keyword*|rules|prevent*",
  "prevent|prevents|preventing|against|anti suicide|suicides",
  "suicide for the|our|a|any|your|this? brand*|business*|compan*|startup*|campaign*|margins|roi|product|" +
    "us|agency",
  "suicide of the|our|a brand*|business*|compan*|startup*|campaign*|product|agency",
  `${WORK} is|was|would|wouldve|will|be pure|simply|basically|just|commercial|be? a? suicide|suicidal`,
  "its|thats|itd|be pure|simply|basically|like|just|commercial? suicide|suicidal",
  "suicidal pric*|strateg*|bid*|cpa|cpc|move|idea|decision|discount*|margin*|budget*|plan|target*|offer*|" +
    "terms|campaign*",
  "shoot|shooting|shot myself~ in the|both foot|feet|leg",
  "kill|killing myself~ laughing",
  "been|was|im|am|keep|are|stop|stopped killing myself~ to|for|over|trying|working|here",
  `drown|drowning|burn|burning myself~ in|with ${MASS}`,
  "burn|burning myself~ out",
  "cut|cutting|cuting myself~ off|loose|shaving|cooking",
  "cut|cutting myself~ some|a slack|break|deal|cheque|check",
  "hurt|hurting myself~ skiing|playing|running",
  "hurt|hurting myself~ at the gym|office|match",
  "throw|throwing myself~ under|in|at the bus|deep|work|project",
  "self esteem|confidence|worth|respect|image|doubt|belief|service|serve|starter",
  "reason|reasons|point to|in exist|existing|live|living for|on this|that|the|our|tiktok|instagram|" +
    "youtube|meta|facebook|site",
  "nobody|noone|one|brands wants|want to die on this|that|the|any hill",
  "let me|it|them die on",
  "let it|them|this die",
  "hill .. want|wanna to? die on",
  "die on this|that|the|every|any hill|vine",
  "die|dye of|from|with laughing|laughter",
  "live in a? london|city|paris|berlin|istanbul|moscow|office|spreadsheets|dashboards|fear|past|excel|inbox",
  "live with|on|off|from|under my? parents|roommates|flatmates|commission|paycheck|credit|ads|loans|" +
    "instagram",
  "live|living with the|this|that|our .. attribution|model|dashboard|target|targets|budget|agency|cpa|" +
    "cpc|reporting",
  "living on|off|in|out agency|borrowed|commission|coffee|deadlines|spreadsheets|dashboards|slack",
  "ending it all the|on|with|at",
  "gun to head|heads|our|the",
  "sleep|rest when|once im|i am? dead",
  "live paycheck|chat|stream|demo|tweet|shopping|campaign|test",
  "wake up the|my|our|anyone|people|dormant|sleeping|inactive",
  "ending it|things with|on|early|in|at",
  "end it now|today|tonight if|because|and",
  "wake up early|late|at|before #?",
  "wake up to another|a|an|more|the bad|red|report*|email*|alert*|numbers|dashboard*|slack*|alarm*|news",
  "subject|line|headline|copy|says|said|series .. goodbye everyone|world|forever|all",
  "goodbye everyone|forever|all email|subject|campaign|series|copy",
  `last|final message|email|note|letter|post to|for|on the|our|all|a|my? ${READER}|linkedin|` +
    `instagram|facebook|blog`,
  "ads|ad|creative|creatives|audience|banner|list|keyword|subscriber|email|influencer|pixel burnout|" +
    "burned|burnt|burning",
  "ad|ads|content|promo|email|information|caffeine|coffee overdose",
  `overdose|overdosing|overdosed on caffeine|content|ads|sugar|${MASS}`,
  "will|would|gonna|could|to kill me",
  "kill me if|for|when",
  "overwhelmed with|by the|all|new|so|data|options|reports|emails|tools",
];
