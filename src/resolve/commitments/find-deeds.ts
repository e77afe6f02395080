import type { DeedClaim } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import { sortedSet } from '../../model/order.ts';
import { idOf, type ClaimFrame } from '../prepare/claim-frame.ts';
import { signedClaim, type SignedClaim } from '../prepare/signed-claim.ts';
import { spanOfYears } from './span-of-years.ts';
import { objectOf } from './undertaken.ts';

/**
 * The deeds of an article, each filed with the undertakings of its own span of years and of the span before: what was promised last year
 * or some years ago may be done now. A deed about nothing in particular, and one of no day, can close nothing.
 */
export function findDeeds({ claims }: Reading, frame: ClaimFrame): readonly SignedClaim[] {
  const { publishedOn } = frame;
  if (publishedOn === null) return [];
  const span = spanOfYears(publishedOn);
  return claims.flatMap((claim) => {
    const object = claim.kind === 'deed' ? objectOf(claim.action, frame.wording) : '';
    return claim.kind !== 'deed' || object === ''
      ? []
      : [span, span - 1].map((years) => signedDeed(claim, { object, years }, frame));
  });
}

/** Where a deed is filed. */
interface Filed {
  readonly object: string;
  readonly years: number;
}

function signedDeed(claim: DeedClaim, filed: Filed, frame: ClaimFrame): SignedClaim {
  const [by, to] = [claim.by, claim.to].map((held) => sortedSet(held.map((party) => idOf(party, frame))));
  const { status, action, quantity, outcome, basis, rule, citations } = claim;
  const fields = { status, action, quantity, outcome, basis, by, to, ...filed, on: frame.publishedOn };
  return signedClaim(
    { signature: { kind: 'deed', ...fields }, parties: [...by, ...to], rule, citations },
    frame.article,
  );
}
