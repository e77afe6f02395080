import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { withActors } from '../../resolve/resolve-block.ts';
import type { ClaimSignature } from '../../resolve/signature.ts';

/** The actors as they stand in the record, as far as they are asked for. */
export interface SettledActors {
  /** An actor by its id; null for an id that is none. */
  readonly actorOf: (id: string) => ResolvedActor | null;
  /** The id of the actor that an actor signature belongs to; the signature's own where it belongs to none yet. */
  readonly ownerOf: (signature: string) => string;
}

/** A claim signature as the record keeps it, in JSON, with each party the actor that it has been found to be. */
export function resolvedSignature(value: string, { ownerOf }: SettledActors): ClaimSignature {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  return withActors(JSON.parse(value) as ClaimSignature, ownerOf);
}
