import type { Participant } from '../../../model/claim.ts';

/** Who takes part, as a key: alike for the same actors in any order, whatever their roles. */
export function actorsKey(participants: readonly Participant[]): string {
  return participants
    .map(({ party }) => party.actor)
    .toSorted((one, other) => one - other)
    .join(' ');
}
