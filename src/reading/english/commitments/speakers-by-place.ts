import type { Party } from '../../../model/actor.ts';
import type { StatementFinding } from '../statements/make-statements.ts';
import type { Scope } from './scope.ts';

/** Looks up whom the statements take to speak at a token. */
export function speakersByPlace(statements: readonly StatementFinding[]): Scope['speakersBy'] {
  const known = new Map<string, Party[]>();
  for (const { claim, attribution } of statements) {
    if (attribution.speaker === null) continue;
    const key = `${attribution.speaker.sentence} ${attribution.speaker.token}`;
    const parties = known.get(key) ?? [];
    known.set(key, parties);
    if (parties.every((party) => party.actor !== claim.speaker.actor)) parties.push(claim.speaker);
  }
  return (place) => known.get(`${place.sentence} ${place.token}`) ?? null;
}
