import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { correctedSignature } from '../../resolve/corrections/correct-signature.ts';
import type { Corrections, SetField } from '../../resolve/corrections/correction.ts';
import type { PairJudgements } from '../../resolve/judgements.ts';
import { withActors } from '../../resolve/resolve-block.ts';
import type { ClaimSignature } from '../../resolve/signature.ts';

/** The actors as they stand in the record, and what people have decided, as far as they are asked for. */
export interface SettledActors {
  /** An actor by its id; null for an id that is none. */
  readonly actorOf: (id: string) => ResolvedActor | null;
  /** The id of the actor that an actor signature belongs to; the signature's own where it belongs to none yet. */
  readonly ownerOf: (signature: string) => string;
  /** What people have decided about a signature of a claim or an actor. */
  readonly correctionsOf: (signature: string) => Corrections;
  /** The pairs among signatures of events that people have called one or two. */
  readonly pairsAmong: (signatures: readonly string[]) => PairJudgements;
}

/** A claim signature as the record keeps it. */
export interface KeptSignature {
  readonly id: string;
  /** JSON of the signature. */
  readonly value: string;
}

/** A claim signature as people have corrected it, with each party the actor that it has been found to be. */
export function resolvedSignature({ id, value }: KeptSignature, settled: SettledActors): ClaimSignature {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  const written = JSON.parse(value) as ClaimSignature;
  return withActors(correctedSignature(written, setsOn(id, written, settled)), settled.ownerOf);
}

/** The settings of a claim. A claim of an office also gets those that were set of its holder's offices. */
function setsOn(id: string, signature: ClaimSignature, settled: SettledActors): readonly SetField[] {
  const { correctionsOf, ownerOf } = settled;
  const { sets } = correctionsOf(signature.kind === 'office' ? signature.holder : id);
  // A setting that names an actor of whom no article tells yet is left out: that actor cannot stand in a fact.
  return sets.filter(({ named }) => named.every((actor) => ownerOf(actor) !== actor));
}

/** The decision that rejects what a claim says; a dispute is rejected with either of its sides. Null where it is not rejected. */
export function rejectionOf({ id, value }: KeptSignature, { correctionsOf }: SettledActors): string | null {
  const { rejectedBy } = correctionsOf(id);
  if (rejectedBy !== null || !value.includes('"kind":"dispute"')) return rejectedBy;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  const written = JSON.parse(value) as ClaimSignature;
  if (written.kind !== 'dispute') return null;
  return correctionsOf(written.assertion).rejectedBy ?? correctionsOf(written.denial).rejectedBy;
}
