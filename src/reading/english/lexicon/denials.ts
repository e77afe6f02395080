import type { DenialWording } from '../../../model/wording.ts';

/** Nouns for what is said to be so, and for what is held or proposed, of which only a clause tells. */
const claimNouns = 'claims?|reports?|accusations?|allegations?|charges?|rumou?rs?';
const viewNouns = 'assertions?|arguments?|suggestions?';

/** "Ruritanian claims that …", "persistent reports that …", "allegations of …": who claims, and what. */
const reportedClaim = new RegExp(
  `^(?<whose>[^,;]{0,60}?)\\b(?:(?:${claimNouns})\\b(?:\\s+\\w+day)?\\s+(?:that|of)|` +
    `(?:${viewNouns})\\b(?:\\s+\\w+day)?\\s+that)\\s+(?<what>.{12,})$`,
  'isu',
);

/** Verbs that deny what is said; "reject", "dismiss" and "play down" may also refuse what is offered. */
const denyingVerb = /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))\b/iu;

const finiteVerbs = 'was|were|is|are|has|have|had|did|does|would|will|could';

/** "denied its troops were there": a subject with its finite verb, before any comma, "which" or "who". */
const clause = new RegExp(
  '^(?:that\\s+)?(?:(?:it|he|she|they|there)\\s+\\w+|' +
    `(?:(?!(?:which|who|whose|that)\\b)[^\\s,;]+\\s+){1,8}?(?:${finiteVerbs}))\\s+\\S`,
  'iu',
);

/** "denied having …", "denied targeting civilians". */
const gerund = /^(?!(?:anything|nothing|something|king|king's)\b)\p{Ll}{2,}ing\s+\p{L}/u;

const deedNouns =
  'involvement|role|part|hand|responsibility|complicity|connection|links?|ties|knowledge|use|existence|presence|participation';

/** "denied any role in …", "denied the use of …": the deed as a noun, with what it was done to. */
const deed = new RegExp(
  `^(?:any|all|the|having\\s+any|its|his|her|their)\\s+(?:direct\\s+|active\\s+|such\\s+)?(?:${deedNouns})\\s+` +
    '(?:in|of|for|to|with)\\s+\\p{L}',
  'iu',
);

/** Words by which one accusation goes both ways. */
const mutually =
  /\b(?:each other|one another|the other (?:side )?(?:of|for)|trad(?:ed|ing|e) (?:accusations|blame|barbs)|accused the other)\b/iu;

/** What is said after what is denied: ", which …", ", just a day after …", " saying that …". */
const tail =
  /(?:,\s+(?:which|who|news|just|only|though|although|but|while|as|after|before|calling|an? (?:accusation|allegation|charge|claim|report))\b|,?\s+(?:saying|arguing|adding|insisting|claiming)\b).*$/isu;

const pointsBack =
  /^(?:(?:this|that|it|so|doing so|having done so)(?:\s+(?:on|in|at|late|last|again|yesterday|today)\b.*)?|(?:that\s+)?(?:any\s+)?such\b.*|(?:that\s+)?(?:[^\s,;]+\s+){1,3}(?:had|has|was|were|is|are)\s+any\s+such\b.*|(?:that\s+)?(?:[^\s,;]+\s+){1,4}(?:done|do|did|does)\s+so)$/isu;

const chargeNouns = `(?:${claimNouns}|${viewNouns}|wrongdoing|involvement|responsibility)`;
const ofCharge = new RegExp(
  `^(?:(?:the|these|those|all|any|such|its|his|her|their)\\s+)+${chargeNouns}(?:\\s+(?:against|by)\\s[^,;]{1,40})?$`,
  'iu',
);
const heldFalse = new RegExp(
  `^(?:that\\s+)?(?:(?:the|these|those|all|such)\\s+)+(?:${claimNouns})\\s+(?:was|were|is|are)\\s+(?:\\w+ly\\s+)?` +
    '(?:false|untrue|not true|baseless|groundless|unfounded|fabricated|incorrect|wrong|a lie|lies)\\b',
  'iu',
);

/** "Norway has repeatedly denied this": what it denies stands in the sentence before. */
const bareDenial =
  /^[^,;"“]{1,80}?\b(?:den(?:y|ies|ied)|refuted|rejected|dismissed)\s+(?<what>(?:this|that|it|any|all|the|these|those)(?:\s+\p{L}+){0,2})\.?["”]?$/isu;

const deniedInTail = new RegExp(
  `,\\s+(?:(?:an?|the|which)\\s+(?:${claimNouns}|${viewNouns})\\s+(?:\\w+ly )?(?:denied|rejected|dismissed|refuted)|` +
    'which (?:was|is|were|has been) (?:\\w+ly )?(?:denied|refuted)) by\\b',
  'iu',
);

/** "it had never closed the port": the deed that was never done, with who is said not to have done it. */
const neverDone =
  /^(?:that\s+)?(?<who>(?:[^\s,;]+\s+){1,4}(?:had|has|have)\s+)never\s+(?<deed>\p{Ll}+(?:ed|en|wn|t|d)\s+[^,;]{4,60})$/isu;

/** How denials and charges are worded in English. */
export const denials: DenialWording = {
  reportedClaim,
  denyingVerb,
  spelledOut: [clause, gerund, deed],
  tail,
  pointsBack,
  ofCharge,
  bareDenial,
  deniedInTail,
  heldFalse,
  mutually,
  neverDone,
  chargeStems: new Set('accuse accusi blame blamed countr govern presid minist two'.split(' ')),
};
