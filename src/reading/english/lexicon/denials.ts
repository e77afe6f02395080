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

/** How denials and charges are worded in English. */
export const denials: DenialWording = {
  reportedClaim,
  denyingVerb,
  spelledOut: [clause, gerund, deed],
  mutually,
  chargeStems: new Set('accuse accusi blame blamed countr govern presid minist two'.split(' ')),
};
