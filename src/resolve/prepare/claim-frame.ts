import type { Party } from '../../model/actor.ts';
import type { Wording } from '../../model/wording.ts';
import type { ActorSignature } from '../actor-signature.ts';

/** What the claims of one article are read against. */
export interface ClaimFrame {
  readonly article: string;
  readonly publishedOn: string | null;
  /** Signatures of the article's actors, in the order of `Reading.actors`. */
  readonly actors: readonly ActorSignature[];
  /** The article's two main countries, sorted; fewer where it has fewer. */
  readonly pair: readonly string[];
  /** Positions of the actors that take part in something fresh. */
  readonly acting: ReadonlySet<number>;
  readonly wording: Wording;
}

/** Id of the actor signature of a party. */
export function idOf(party: Party, frame: ClaimFrame): string {
  return frame.actors[party.actor].id;
}
