import type { Citations } from '../../model/citation.ts';
import { sortedSet } from '../../model/order.ts';
import { signedClaim, type SignedClaim } from '../prepare/signed-claim.ts';
import { type ClaimFrame } from '../prepare/claim-frame.ts';
import type {
  ChargeSignature,
  CorrectedSignature,
  DenialSignature,
  DisputeSignature,
  MovedSignature,
  RevisionSignature,
} from '../dispute-signature.ts';
import type { FigureSignature } from '../signature.ts';
import type { DisputeRuleName } from './dispute-rule.ts';

/** What sets one dispute apart from another; what is not given is none. */
export type Sides<S extends DisputeSignature> = Pick<
  S,
  'about' | 'quantities' | 'asserter' | 'denier' | 'assertion' | 'denial' | 'asserted'
> &
  Partial<Pick<S, 'denied' | 'countries'>> & { readonly asserterAs?: string };

/** The places that a dispute cites, the article that it stands in, and the rule that found it. */
export interface Told {
  readonly citations: Citations;
  readonly frame: ClaimFrame;
  readonly rule: DisputeRuleName;
}

const empty = { denied: '', countries: [] } as const;

/** The claim that a figure was changed: its old value against its new one. */
export function revision(before: Figure, after: Figure, told: Told): SignedClaim {
  return twoFigures('revision', [before, after], told);
}

/** The claim that two sides count differently: the count of one, and the count of the other that denies it. */
export function countDenied(one: Figure, two: Figure, told: Told): SignedClaim {
  return twoFigures('figure', [one, two], told);
}

type Figure = SignedClaim<FigureSignature>;

function twoFigures(
  about: RevisionSignature['about'],
  [{ signature: before, signatureId: assertion }, { signature: after, signatureId: denial }]: readonly [
    Figure,
    Figure,
  ],
  told: Told,
): SignedClaim {
  const sides: Sides<RevisionSignature> = {
    about,
    asserter: before.saidBy,
    denier: about === 'figure' ? after.saidBy : null,
    assertion,
    denial,
    asserted: before.measure,
    denied: after.measure,
    quantities: [before.quantity, after.quantity],
    countries: sortedSet([...before.subject.whose, ...after.subject.whose]),
  };
  return kept({ kind: 'dispute', ...empty, ...sides, on: told.frame.publishedOn }, told);
}

/** The claim that one side says something and the other says that it is not so. */
export function denial(sides: Omit<Sides<DenialSignature>, 'quantities'>, told: Told): SignedClaim {
  return kept({ kind: 'dispute', ...empty, quantities: null, ...sides, on: told.frame.publishedOn }, told);
}

/** The claim that a day was moved. */
export function moved(
  sides: Omit<Sides<MovedSignature>, 'quantities'> & Pick<MovedSignature, 'matter'>,
  told: Told,
): SignedClaim {
  return kept({ kind: 'dispute', ...empty, quantities: null, ...sides, on: told.frame.publishedOn }, told);
}

/** The claim that an outlet has corrected itself; it cites the note of correction. */
export function corrected(
  note: Pick<CorrectedSignature, 'about' | 'asserter' | 'asserted' | 'denied' | 'matter'>,
  told: Told,
): SignedClaim {
  const sides = { quantities: null, denier: null, assertion: '', denial: '', ...note } as const;
  return kept({ kind: 'dispute', ...empty, ...sides, on: told.frame.publishedOn }, told);
}

/** The claim that somebody charges a state. */
export function charge(sides: Omit<Sides<ChargeSignature>, 'quantities'>, told: Told): SignedClaim {
  return kept({ kind: 'dispute', ...empty, quantities: null, ...sides, on: told.frame.publishedOn }, told);
}

function kept(signature: DisputeSignature, { citations, frame, rule }: Told): SignedClaim {
  const parties = [signature.asserter, signature.denier].filter((one) => one !== null);
  return signedClaim({ signature, parties, rule, citations }, frame.article);
}
