import type { CitedClaim, CitedPlace } from '../../resolve/present/cited-claim.ts';
import type { CommitmentSignature, DeedSignature } from '../../resolve/signature.ts';

/** Where claims cite from, as `keptReading` packs it. */
type Packed = readonly (readonly [sentence: number, start: number, end: number])[];

/** The places of a packed list, in its order. */
export function placesIn(article: string, packed: string): readonly CitedPlace[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  const places = JSON.parse(packed) as Packed;
  return places.map(([sentence, start, end]) => ({ article, sentence, start, end }));
}

/** A claim with its signature and what its article brings to it. */
export interface ClaimRow {
  readonly id: string;
  /** Id of its signature. */
  readonly signature: string;
  readonly kind: string;
  /** JSON of its signature. */
  readonly value: string;
  /** JSON of the places that it cites. */
  readonly citations: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly credit: string | null;
  /** JSON of its fingerprints. */
  readonly prints: string;
  readonly source: string;
  readonly copies: string;
  readonly published: string | null;
}

/** A claim in the form in which facts are shown. */
export function citedClaim(row: ClaimRow): CitedClaim {
  const { id, signature, article, outlet, credit, source, copies, published: publishedOn } = row;
  return {
    id,
    signature,
    article,
    outlet,
    credit,
    prints: printsIn(row.prints),
    source,
    copies,
    publishedOn,
    step: stepOf(row),
    citations: placesIn(article, row.citations),
  };
}

/** The fingerprints of the sentence that a claim cites. */
export function printsIn(packed: string): readonly number[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  return JSON.parse(packed) as readonly number[];
}

function stepOf(row: ClaimRow): CitedClaim['step'] {
  if (row.kind !== 'commitment' && row.kind !== 'deed') return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of these kinds by the check above
  const told = JSON.parse(row.value) as CommitmentSignature | DeedSignature;
  if (told.kind === 'commitment') return { ...told, basis: 'stated' };
  return { ...told, due: null, stage: told.outcome };
}
