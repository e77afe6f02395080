import type { StatementSignature } from '../signature.ts';
import { stateIn } from './seats.ts';

/** A claim that somebody denies, as the denial reports it. */
export interface DeniedClaim {
  /** What is claimed, as written. */
  readonly claim: string;
  /** ISO code of the state whose claim it is said to be; null where the text does not say. */
  readonly asserter: string | null;
}

/** "Ruritanian claims that …", "persistent reports that …", "allegations of …": who claims, and what. */
const reported =
  /^(?<whose>[^,;]{0,60}?)\b(?:claims?|reports?|accusations?|allegations?|charges?|assertions?|arguments?|suggestions?|rumou?rs?)\b(?:\s+\w+day)?\s+(?:that|of)\s+(?<what>.{12,})$/isu;

/** A denial of a plain clause: "denied that …", "denied having …", "denied persistent reports that …". */
const plainly =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))\s+(?:(?:\p{L}+\s){0,3}(?:claims?|reports?|accusations?|allegations?|suggestions?|rumou?rs?)\s)?(?:that\s|having\s|\w+ing\s)/iu;

/** The claim that a statement denies; null where it denies no claim that is spelt out ("denied the charges"). */
export function deniedClaim(statement: StatementSignature, sentence: string): DeniedClaim | null {
  if (statement.act !== 'deny') return null;
  const found = reported.exec(statement.content);
  if (found?.groups !== undefined) {
    const asserter = stateIn(found.groups['whose'] ?? '');
    return { claim: (found.groups['what'] ?? '').trim(), asserter };
  }
  const clause = statement.content.split(/\s+/u).length >= 5;
  return clause && plainly.test(sentence) ? { claim: statement.content, asserter: null } : null;
}
