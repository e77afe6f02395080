import type { SignedClaim } from '../prepare/sign-claim.ts';
import type { FigureSignature } from '../signature.ts';
import { numberAt } from '../figures/figure-clause.ts';

type Figure = SignedClaim<FigureSignature>;

/** A change of what is set by somebody and can be set anew, up to the "from" of its old value. */
const changed =
  /\b(?:rais|increas|lift|lower|cut|reduc|revis|expand|boost|doubl|tripl|upgrad)\w*\s[^.;]{0,60}?\b(?:ceiling|target|goal|limit|cap|quota|budget|forecast|estimate|pledge)s?\b[^.;]{0,60}?\sfrom\s/iu;

/** Whether one sentence tells that a set figure was changed from the one to the other: "raising the ceiling from A to B". */
export function isRevision(before: Figure, after: Figure): boolean {
  if (before === after) return false;
  const sentence = before.citations[0].quote;
  if (sentence !== after.citations[0].quote || !changed.test(sentence)) return false;
  const [one, two] = [before.signature.quantity, after.signature.quantity];
  if (one.unit !== two.unit || one.currency !== two.currency || one.low === two.low) return false;
  return (
    standsAfter(sentence, 'from', numberAt(sentence, one)) &&
    standsAfter(sentence, 'to', numberAt(sentence, two))
  );
}

/** Whether a word stands right before a number, but for a currency sign or a bounding word. */
function standsAfter(sentence: string, word: string, at: number): boolean {
  if (at < 0) return false;
  const lead = sentence.slice(Math.max(at - 24, 0), at).toLowerCase();
  return new RegExp(
    `\\b${word}\\s+(?:(?:about|some|around|nearly|over|the)\\s+)?[^\\s\\p{L}\\p{N}]*(?:us|usd)?[^\\p{L}\\p{N}]*$`,
    'u',
  ).test(lead);
}
