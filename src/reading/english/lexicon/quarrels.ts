import type { QuarrelWording } from '../../../model/wording.ts';

/** Deeds by which one wrongs another, and what they are called. */
const condemning =
  /\b(?:illegal(?:ly)?|unlawful(?:ly)?|illicit(?:ly)?|invad\w+|invasion|intru\w+|incursions?|trespass\w*|violat\w+|provocat\w+|aggress\w+|confiscat\w+|occupying|occupation|bully\w+|harass\w+|ramm(?:ed|ing)|banned)\b/iu;

const own = '(?:our|its|their|his|her|it|we|they|he|she)';
const ownPlace =
  'waters|airspace|territory|territorial\\s+\\w+|soil|area|zone|jurisdiction|borders?|rights|EEZ|economic\\s+zone';

/** Words by which a side holds its own deed right: in its own waters, lawful, peaceful, in defence. */
const defending = new RegExp(
  `\\b(?:within|inside|in)\\s+(?:our|its|their)\\s+(?:own\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:${ownPlace})\\b|` +
    '\\b(?:lawful|legitimate|legal|peaceful|defensive|justified|law[\\s-]enforcement|beyond\\s+reproach|self-defen[cs]e|' +
    'in\\s+(?:line|accordance|keeping)\\s+with\\s+(?:the\\s+)?(?:international\\s+)?law)\\b',
  'iu',
);

/** A defence that is not one: "not legitimate", "no legal basis", "legal action". */
const noDefence =
  /\b(?:not|no|never|nor|neither|without|hardly|n['’]t)\s+(?:an?\s+|any\s+|in\s+|within\s+)?(?:\p{L}+\s+)?(?:lawful|legitimate|legal|peaceful|defensive|justified)|\b(?:lawful|legitimate|legal|peaceful)\s+(?:basis|action|steps|means|settlement|solution|resolution|way|transition|adviser|advice|team|claims?)\b/iu;

/** That who defends a deed speaks of his own: before or behind the words of the defence. */
const ownDeed = new RegExp(`\\b${own}\\b`, 'iu');

/** "has defended the bill": who stands up for a thing is no opponent of it. */
const standsFor =
  /\b(?:defend(?:s|ed|ing)?|justif(?:y|ies|ied|ying)|st(?:ands|ood|anding)\s+by|champion(?:s|ed|ing)?)\s+(?:the|this|that|his|her|its|their)\s+(?<thing>[\p{L} -]{3,40})/iu;

/** "Peru's map is a fabrication", "their (Peru's) rights do not exist": groups `whose` and `what`. */
const untrueThing =
  /^["“”]?(?:(?:their|its|his|her)\s+\()?(?<whose>\p{Lu}[\p{L}. -]{1,30}?)['’]s?\)?\s+(?<what>[^,;]{4,140}?)\s+(?:(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:an?\s+)?(?:fabrications?|lies?|myths?|fictions?|inventions?|false|untrue|baseless|groundless|unfounded|without\s+(?:any\s+)?(?:legal\s+)?(?:basis|foundation|merit))|(?:does|do|did)(?:n['’]t|\s+not)\s+exist|has\s+no\s+(?:legal\s+|historical\s+)?(?:basis|foundation))\b/u;

const held =
  'rulings?|verdict|judge?ment|findings?|assertions?|conclusions?|accusations?|allegations?|claims?|version';
const putForward = 'suggestions?|proposals?|offers?|demands?|calls?|push|bid';
const views = `${held}|${putForward}`;

/** A noun of a view with what it is: "ruling that …", "claims of …", "offer to …"; an "offer of" a thing is none. */
const viewed = `(?:(?<noun>${held})\\s+(?<what>(?:that|of)\\s+[^;]{8,})|(?<offer>${putForward})\\s+(?<asked>(?:that|to|for)\\s+[^;]{8,}))`;

/** What another holds, has ruled or puts forward, as the object of a rejection: groups `whose`, `noun` and `what`. */
const heldView = [
  new RegExp(
    `^(?:any\\s+|all\\s+|the\\s+|an?\\s+)?(?!(?:its|their|his|her|our|own)\\b)(?<whose>[^,;]{2,60}?)['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}?${viewed}$`,
    'isu',
  ),
  new RegExp(
    `^(?:any|all|the|an?)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?<noun>${views})\\s+by\\s+(?<whose>\\p{Lu}[^,;]{1,40}?)(?:,[^;]{3,120},)?\\s+(?<what>(?:that|to|for)\\s+[^;]{8,})$`,
    'su',
  ),
];

/** "did not support a push by Peru to …": the same, where somebody says so of himself. */
const unsupported = new RegExp(
  `\\b(?:did|does|do|would|will)(?:n['’]t|\\s+not)\\s+(?:support|back|accept|endorse)\\s+(?<view>an?\\s+(?:[\\p{L}-]+\\s+)?(?<noun>${views})\\s+by\\s+(?<whose>\\p{Lu}[^,;]{1,40}?)\\s+(?<what>(?:that|to|for)\\s+[^;]{8,}))$`,
  'su',
);

/** "apartheid is what Rojas calls order", "what Rojas calls order is apartheid": groups `who` and `label`. */
const relabelled =
  /\bwhat\s+(?<who>\p{Lu}[\p{L}. -]{1,40}?)\s+(?:means?\s+by|calls?|called|terms?|termed|describes?\s+as|described\s+as)\s+["“'‘](?<label>[^"”'’]{4,60})["”'’]/u;

/** That a number of people is denied: "the report on the number of casualties", "the toll". */
const ofCount = /\b(?:number|toll|figures?|counts?|casualt(?:y|ies)|losses|death\s+tolls?|body\s+count)\b/iu;

/** "…, a case rejected by Peru": group `noun` is what the words before it tell. */
const rejectedInTail =
  /^(?<before>[^;]{12,}),\s+an?\s+(?<noun>case|ruling|verdict|claim|position|view|interpretation)\s+(?:that\s+(?:is|was|has\s+been)\s+)?(?:\w+ly\s+)?(?:rejected|disputed|contested|dismissed|denied)\s+by\s+(?<denier>[^,;.]{2,60}?)(?:\s+(?:which|who|as)\b|[,.;]|$)/iu;

/** "Both sides accused each other of …". */
const bothAccuse =
  /\b(?:both\s+(?:sides|countries|governments|parties|armies)|the\s+two\s+(?:sides|countries|governments|neighbou?rs|armies))\b[^.;]{0,60}\b(?:accus|blam)\w+\s+(?:each\s+other|one\s+another)\b/iu;

/** What a request takes for granted, by what it asks and what is denied: who is asked to free somebody is said to hold him. */
const presupposed = [
  [
    /^(?:that\s+)?(?:it|he|she|they)\s+(?:holds?|is\s+holding|are\s+holding|has|have|detains?|jails?|keeps?)\s+/iu,
    /\b(?:release|free|let\s+go)\b/iu,
  ],
  [
    /^(?:that\s+)?(?:it|he|she|they)\s+(?:occup(?:y|ies)|has\s+troops|have\s+troops)\b/iu,
    /\b(?:withdraw|leave|end\s+(?:its|the|their)\s+occupation|pull\s+out)\b/iu,
  ],
  [
    /^(?:that\s+)?(?:it|he|she|they)\s+(?:arms?|backs?|supports?|funds?|supplies|is\s+\w+ing|are\s+\w+ing)\b/iu,
    /\b(?:stop|cease|halt|end)\b/iu,
  ],
] as const;

/** How English words the quarrels of two sides that neither calls a denial. */
export const quarrels: QuarrelWording = {
  condemning,
  defending,
  noDefence,
  ownDeed,
  standsFor,
  untrueThing,
  heldView,
  unsupported,
  relabelled,
  ofCount,
  rejectedInTail,
  bothAccuse,
  presupposed,
};
