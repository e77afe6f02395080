import type { Reading } from '../../model/reading.ts';
import { compareText } from '../../model/order.ts';
import type { SignedClaim } from '../prepare/signed-claim.ts';
import type { ClaimFrame } from '../prepare/claim-frame.ts';
import type { ClaimSignature } from '../signature.ts';
import { withVoices } from './with-voices.ts';
import { disputeRules } from './rules.ts';

/**
 * What one article itself sets against each other: denials of reported claims, statements of two speakers of which one says
 * what the other says is not so, accusations of each other, figures raised or lowered "from … to …", and captions that give an
 * office to another name than the body does.
 */
export function findDisputes(
  claims: readonly SignedClaim[],
  frame: ClaimFrame,
  reading: Reading,
): readonly SignedClaim[] {
  const ordered = claims.toSorted(
    (a, b) => a.citations[0].start - b.citations[0].start || compareText(a.id, b.id),
  );
  const ground = {
    statements: ordered.filter((one) => isOf(one, 'statement')),
    figures: ordered.filter((one) => isOf(one, 'figure')),
    events: ordered.filter((one) => isOf(one, 'event')),
    reading,
    frame,
  };
  return disputeRules
    .flatMap((rule) => rule.find(ground))
    .map((dispute) => withVoices(dispute, ground.statements, frame));
}

function isOf<K extends ClaimSignature['kind']>(
  claim: SignedClaim,
  kind: K,
): claim is SignedClaim<Extract<ClaimSignature, { kind: K }>> {
  return claim.signature.kind === kind;
}
