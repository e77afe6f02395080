import type { RevisionWording } from '../../model/wording.ts';
import type { SignedClaim } from '../prepare/signed-claim.ts';
import type { FigureSignature } from '../signature.ts';
import { numberAt } from '../figures/figure-clause.ts';

type Figure = SignedClaim<FigureSignature>;

/**
 * Whether one sentence, which tells of a change, says that a set figure was changed from the one to the other: "raising the ceiling from
 * A to B".
 */
export function isRevision(before: Figure, after: Figure, wording: RevisionWording): boolean {
  if (before === after) return false;
  const sentence = before.citations[0].quote;
  if (sentence !== after.citations[0].quote) return false;
  const [one, two] = [before.signature.quantity, after.signature.quantity];
  if (one.unit !== two.unit || one.currency !== two.currency || one.low === two.low) return false;
  return (
    wording.beforeOld.test(leadOf(sentence, numberAt(sentence, one))) &&
    wording.beforeNew.test(leadOf(sentence, numberAt(sentence, two)))
  );
}

/** What stands right before a number, in lower case; empty where the number was not found. */
function leadOf(sentence: string, at: number): string {
  return at < 0 ? '' : sentence.slice(Math.max(at - 24, 0), at).toLowerCase();
}
