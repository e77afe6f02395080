import type { OutletNames } from '../../model/outlet-names.ts';
import type { RecordedActor, RecordedParty } from '../../model/record.ts';
import type { Wording } from '../../model/wording.ts';
import type { CitedClaim, Citing } from './cited-claim.ts';

/** Looks up what an actor is and is called; null for an id that is none. */
export type NameLookup = (id: string) => Pick<RecordedActor, 'type' | 'country' | 'name'> | null;

/** What a fact is shown with: its claims, the actors by id, and the words of its sentences. */
export interface Surroundings extends Citing {
  readonly claims: readonly CitedClaim[];
  readonly actorOf: NameLookup;
  readonly wording: Wording;
  /** The newest day of an article of the record; null where none is dated. */
  readonly newest: string | null;
  /** The one name of an outlet, by any of its spellings. */
  readonly outletName: OutletNames;
}

/** A party with the name that its actor has in the record. */
export function partyOf(id: string, actorOf: NameLookup): RecordedParty {
  return { actor: id, name: actorOf(id)?.name ?? '' };
}
