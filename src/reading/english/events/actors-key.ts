import type { Participant } from '../../../model/claim.ts';

/** A key of the actors that take part: the same for the same actors in any order and whatever their roles. */
export function actorsKey(participants: readonly Participant[]): string {
  return participants
    .map(({ party }) => party.actor)
    .toSorted((one, other) => one - other)
    .join(' ');
}
