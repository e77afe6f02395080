import type { LocalActor } from '../../../../model/actor.ts';
import type { RuledEvent } from '../token-event.ts';

/** The sides of two parties as a key: their states, or the actors themselves where both are of one state or a state is not known. */
function sidesOf(actors: readonly LocalActor[], one: number, other: number): string {
  const [a, b] = [actors[one].country, actors[other].country];
  const sides = a !== null && a === b ? [`#${one}`, `#${other}`] : [a ?? `#${one}`, b ?? `#${other}`];
  return sides.toSorted().join(' ');
}

/** A key of each pair of sides of an event, with its type: "CONSULT CHL PER". */
export function pairsOf(
  actors: readonly LocalActor[],
  { type, participants }: Pick<RuledEvent, 'type' | 'participants'>,
): readonly string[] {
  const parties = participants.map(({ party }) => party.actor);
  return parties.flatMap((one, at) =>
    parties.slice(at + 1).map((other) => `${type} ${sidesOf(actors, one, other)}`),
  );
}
