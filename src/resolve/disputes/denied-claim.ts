import type { StatementSignature } from '../signature.ts';
import { stateIn } from '../../world/state-seats.ts';

/** A claim that somebody denies, as the denial reports it. */
export interface DeniedClaim {
  /** What is claimed, as written. */
  readonly claim: string;
  /** ISO code of the state whose claim it is said to be; null where the text does not say. */
  readonly asserter: string | null;
}

/** "Ruritanian claims that …", "persistent reports that …", "allegations of …": who claims, and what. */
const reported =
  /^(?<whose>[^,;]{0,60}?)\b(?:(?:claims?|reports?|accusations?|allegations?|charges?|rumou?rs?)\b(?:\s+\w+day)?\s+(?:that|of)|(?:assertions?|arguments?|suggestions?)\b(?:\s+\w+day)?\s+that)\s+(?<what>.{12,})$/isu;

/** Verbs that deny what is said; "reject", "dismiss" and "play down" may also refuse what is offered. */
const denies = /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))\b/iu;

/** "denied its troops were there": a subject with its finite verb, before any comma, "which" or "who". */
const clause =
  /^(?:that\s+)?(?:(?:it|he|she|they|there)\s+\w+|(?:(?!(?:which|who|whose|that)\b)[^\s,;]+\s+){1,8}?(?:was|were|is|are|has|have|had|did|does|would|will|could))\s+\S/iu;

/** "denied having …", "denied targeting civilians". */
const gerund = /^(?!(?:anything|nothing|something|king|king's)\b)\p{Ll}{2,}ing\s+\p{L}/u;

/** "denied any role in …", "denied the use of …": the deed as a noun, with what it was done to. */
const deed =
  /^(?:any|all|the|having\s+any|its|his|her|their)\s+(?:direct\s+|active\s+|such\s+)?(?:involvement|role|part|hand|responsibility|complicity|connection|links?|ties|knowledge|use|existence|presence|participation)\s+(?:in|of|for|to|with)\s+\p{L}/iu;

/** The claim that a statement denies; null where it denies no claim that is spelt out ("denied the charges"). */
export function deniedClaim(statement: StatementSignature): DeniedClaim | null {
  if (statement.act !== 'deny') return null;
  const found = reported.exec(statement.content);
  if (found?.groups !== undefined) {
    const asserter = stateIn(found.groups['whose'] ?? '');
    return { claim: (found.groups['what'] ?? '').trim(), asserter };
  }
  const { content } = statement;
  const plain = clause.test(content) || gerund.test(content) || deed.test(content);
  return plain && denies.test(statement.cue) ? { claim: content, asserter: null } : null;
}
