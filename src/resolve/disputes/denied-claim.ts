import { speechIs } from '../../model/statement-acts.ts';
import type { DenialWording } from '../../model/wording.ts';
import type { StatementSignature } from '../signature.ts';
import { stateIn } from '../../world/state-seats.ts';

/** A claim that somebody denies, as the denial reports it. */
export interface DeniedClaim {
  /** What is claimed, as written. */
  readonly claim: string;
  /** ISO code of the state whose claim it is said to be; null where the text does not say. */
  readonly asserter: string | null;
  /** Whether the text says whose claim it is: "the guild's claim that". */
  readonly isOwned: boolean;
}

/** The claim that a statement denies; null where it denies no claim that is spelt out ("denied the charges"). */
export function deniedClaim(
  { act, cue, content }: StatementSignature,
  { reportedClaim, denyingVerb, spelledOut, tail, pointsBack }: DenialWording,
): DeniedClaim | null {
  if (!speechIs(act, 'denies') || pointsBack.test(content.trim())) return null;
  const found = reportedClaim.exec(content);
  if (found?.groups !== undefined) {
    const whose = found.groups['whose'] ?? '';
    const isOwned = /['’]s?\s/u.test(whose);
    return { claim: withoutTail(found.groups['what'] ?? '', tail), asserter: stateIn(whose), isOwned };
  }
  const plain = spelledOut.some((form) => form.test(content));
  return plain && denyingVerb.test(cue)
    ? { claim: withoutTail(content, tail), asserter: null, isOwned: false }
    : null;
}

/** What is denied, without what the sentence says after it; all of it where hardly anything would be left. */
function withoutTail(claim: string, tail: RegExp): string {
  const cut = claim.replace(tail, '').trim();
  return cut.length < 8 ? claim.trim() : cut;
}
