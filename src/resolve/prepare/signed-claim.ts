import type { Citations } from '../../model/citation.ts';
import { sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import type { ClaimSignature } from '../signature.ts';
import { packedPlaces } from './places-json.ts';

/** A claim of one article with its signature, and the ids of both. */
export interface SignedClaim<S extends ClaimSignature = ClaimSignature> {
  readonly id: string;
  readonly signatureId: string;
  readonly signature: S;
  /** Ids of the actor signatures that it names, sorted. */
  readonly parties: readonly string[];
  readonly rule: string;
  readonly citations: Citations;
}

/** A signature with its rule and citations in one article, with the ids that follow from them. */
export function signedClaim(
  made: Made & Pick<SignedClaim, 'rule' | 'citations'>,
  article: string,
): SignedClaim {
  const { signature, rule, citations } = made;
  const signatureId = contentId('claim-signature', signature);
  const id = contentId('claim', [article, rule, signatureId, packedPlaces(citations)]);
  return { id, signatureId, signature, parties: sortedSet(made.parties), rule, citations };
}

/** A signature with the actor signatures that it names. */
export interface Made {
  readonly signature: ClaimSignature;
  readonly parties: readonly string[];
}
