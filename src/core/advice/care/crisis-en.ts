/**
 * English crisis wording, as people type it. The kinds follow the warning signs public helplines name (wish
 * to die, self-harm, being a burden, a plan, a farewell); the wording is the authors', not a clinical scale.
 */
import { HARMLESS_EN } from "./harmless-en.ts";
import type { CareLexicon } from "./phrase.ts";
import { STRAIN_EN } from "./strain.ts";

const MYSELF = "myself~|meself|mself";
const AD =
  "just|even|really|honestly|simply|only|fucking|literally|actually|truly|so|kinda|legit|desperately";
const HARM = "kill|kll|hang|shoot|hurt|harm|drown|poison|stab|strangle|unalive|electrocute|cut|starve|burn";
const HARMING =
  "killing|hanging|shooting|hurting|harming|drowning|stabbing|unaliving|cutting|poisoning|strangling";
const WANT = "want|wanna|wanted|wanting|hoping|longing";
const NOT = "dont|dnt|never|not|no|didnt";
const LIVE = "live|exist|living|existing|alive";
const PILLS = "pills|meds|tablets|painkillers|medication|xanax|paracetamol";
const FAMILY =
  "kids|kid|wife|husband|family|mom|mum|mother|parents|children|dad|father|son|daughter|girls|boys";
const OTHER = `he|she|who|friend|brother|sister|colleague|boss|partner|${FAMILY}`;
const MAY_JUMP = "to|gonna|wanna|will|should|could|might|ill|about|of";

const self = (start: string): string[] => [`${start} ${MYSELF}`, `${start} my self`];

export const CRISIS_EN: CareLexicon = {
  certain: [
    ...self(`want|wanna|wanted|gonna|gunna|will|ill|should|might to? ${AD}? ${HARM}`),
    ...self(`going|planning|decided|tried|trying|tempted|ready|plan|urge to ${AD}? ${HARM}`),
    ...self(`about|of|consider|considering|started ${HARMING}`),
    "option|way|answer|choice|exit|solution|thing .. is|was suicide",
    "called|calling|call|need|texted the|a? suicide hotline|helpline|lifeline",
    "dont|not want|wanna to? live in this world|life|body|skin",
  ],
  crisis: [
    "see|have|any|no|is the|a|any|much? point|reason|purpose in|to|of|for being? living|live|alive|life",
    "swallowed|swallow|swallowing .. pills|tablets|painkillers",
    "easier|happier|better if|when|once i died|die",
    "wish|wishing|hoping|praying i would|wouldnt|wont|dont|didnt|never wake",
    "dying|death|suicide would|will be easier|better|relief|nicer",
    "been|started|keep|back cutting|to again",
    "i need to die",
    "end|ended|ending|took|taken|taking|take his|her|their own? life|lives",
    "cant|cannot live anymore|myself|longer|this",
    "cant|cannot live like|with this|myself|any|it",
    "staying|stay alive anymore|after|for|is",
    "lost|losing|no the|my|any? will to live",
    ...self(`${HARM}|harmed|stabbed|unalived`),
    ...self(`${HARMING}|offing|deleting`),
    ...self("to|gonna|wanna|will off|end|delete|erase"),
    "gonna|to|will|wanna|should|ima|might kms",
    "suicide~|suicidal~|suicid|suicides|scuicide|sewerslide",
    `${WANT} to|2 ${AD}? die|dye|died`,
    "think|thinking|thought|thoughts|dream|dreaming about|of dying|death",
    "nobody|noone|one would|will|even .. if i|im .. gone|dead|died|die|disappeared|here|alive",
    `wanna|wana ${AD}? die|dye`,
    `${WANT} to ${AD}? be dead`,
    `dont|not think|sure|know if? i want|wanna to? be? ${LIVE}|here`,
    "not wanting to be? live|exist|alive|here",
    "i want die",
    "let me die",
    "when|if|once|easier|happier i|im was|were|am? dead",
    "easier|happier|better if|when|once i|im was|were|am? dead|gone",
    "my|this life .. want it|this|to to? end|over",
    "cant|dont see myself|me living|alive past|after|beyond|next|in",
    `want|wanna|wish to? not be? ${LIVE}|here`,
    `want|wanna to? stop be? ${LIVE}`,
    "want|wish my|this life to|was|were be? over|end|stop",
    "i|im|am deserve|ready|prepared to die",
    `wish|hope|wished i ${AD}? was|were|am|could|would ${AD}? be? dead|die|gone`,
    "wish|hope i die|died",
    "wish i|id was|were|had|have? never been? born|existed",
    "wish i didnt|dont|did not? exist|wake",
    "rather be? die|dead",
    `better off ${AD}? dead`,
    "everyone|everybody|world|they|theyd|people|all .. better off? without me",
    `${FAMILY} .. better off? without me`,
    "better off if i|im was|were|am? dead|gone|died",
    `${NOT}|any|lost|see|little reason|point|will to|in|for me? to? ${LIVE}`,
    "point in|to be|being alive",
    "point of being? living|life|existing|alive",
    "reason|reasons|point to|in keep|keeping|go|going on? living|existing",
    "stop existing|living",
    "stop being alive",
    "feel like living|existing|dying",
    "done|finished with life|living",
    "reason to go on living|anymore",
    "nothing left? to|worth live|living for",
    "life isnt|not|aint worth living|it",
    "life is|has isnt|not|no|nothing worth|meaning|point|purpose|left living?",
    "not|isnt worth living",
    `tired|sick|done of|with ${AD}? being? living|alive|existing`,
    `${NOT} longer? want|wanna|wish to? ${AD}? ${LIVE}`,
    `${NOT} longer? want|wanna|wish to? ${AD}? go on? living`,
    `${NOT} longer? want|wanna|wish to? ${AD}? be alive`,
    `${NOT} longer? want|wanna to? ${AD}? be here|around any? more|anymore|longer`,
    `${NOT} longer? want|wanna|need to? ${AD}? ever? wake up`,
    "never|not wake|waking up ever? again|anymore|tomorrow",
    "sleep|asleep and|to never|not|dont|wont wake",
    "sleep forever",
    "hope|wish|pray i dont|never|wont wake",
    "no longer want|wanna to? be here|around|alive",
    "cant|cannot go on living|anymore",
    "disappear|vanish forever|permanently",
    "end|ending|ended|take|taking|took my own? life|suffering|existence",
    "end|ending it all",
    "about|of ending it|things|everything",
    "end|ending it|things tonight|today|soon|now",
    "self harm|harming|harmed|harms",
    "selfharm|selfharming|selfharmed|selfharms",
    "slit|slitting|cut|cutting|slash my own? wrist|wrists|veins|throat|arms|thighs",
    "bullet in|through|into my own? head|brain|skull|mouth",
    "blow|blowing my own? brains|head out|off",
    "rope|noose around|round my neck",
    "tied|tie|bought|have a|the rope|noose|gun and|ready|to|for",
    "gun in my own? mouth",
    "gun|rope|pills|knife|blade to end|finish it|this|me|everything",
    "take|took|taking an overdose",
    `i|ill|id|to|gonna|will|just take|swallow|down a|the? all|whole|bottle|every .. ${PILLS}`,
    `took|swallowed|swallowing|taking a|the? all|whole|bottle|every .. ${PILLS}`,
    `my|the|enough ${PILLS} are|is ready`,
    `${PILLS} saved|stockpiled`,
    `saving|stockpiling|saved|collecting up? my? ${PILLS}`,
    `overdose|overdosed|overdosing|od on my? sleeping? ${PILLS}`,
    "to|i|gonna|wanna|will|just overdose|overdosed",
    "of|about|am|im|by overdosing",
    `${MAY_JUMP} jump|jumping off|from|out of? a|the|my|this bridge|roof|rooftop|building|balcony|` +
      `window|cliff|ledge`,
    "jump|step|walk|stepping|jumping|walking|myself in front of? a|the|my train|bus|truck|car|subway|" +
      "traffic|metro",
    "jump|jumping under a|the train|bus|truck|car",
    `throw|throwing ${MYSELF} off|out|from|in`,
    "drive|driving|crash|crashing my? car? off|into a|the bridge|cliff|tree|wall",
    "goodbye|bye cruel|forever|world",
    "goodbye everyone|everybody",
    "this is goodbye|farewell",
    "my final|last goodbye|goodbyes|farewell",
    "this|here is my last|final message|note|letter|post|words",
    "saying|said|say my goodbyes|farewells",
    "written|wrote|writing|left|leaving my|a|the goodbye|farewell note|letter|letters|notes",
    "time|when you read|see|find|get this ill|i be|will|am already? be? gone|dead",
    "will|ill be dead|gone|dying soon|tonight|tomorrow|by",
    "wont|not be around|here much|for|very longer|more|long",
    "wont|not be alive",
    `care|look of|after my ${FAMILY}|dog|cat|baby when|after|once|if im|i gone|am|die|dead`,
    `tell my ${FAMILY} .. love|loved|sorry`,
    "my last day|night|days|hours on earth",
    "my last day|night|days|hours alive",
    `wants|wanted|threatening|threatened|threatens|going|trying|tried to ${HARM} himself|herself|` +
      `themselves|themself`,
    "killed|hanged|shot|kill himself|herself|themself",
    "took|taken|taking his|her|their own life|lives",
    `${OTHER} wants|wanted to die`,
  ],
  strain: STRAIN_EN,
  harmless: HARMLESS_EN,
  glued: [
    ...["killmyself", "killingmyself", "hangmyself", "wanttodie", "wannadie", "wishiwasdead", "enditall"],
    ...["endmylife", "takemylife", "dontwanttolive", "dontwannalive", "commitsuicide", "thoughtsofsuicide"],
  ],
};
