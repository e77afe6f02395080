import type { LocalActor } from '../../../../model/actor.ts';
import type { RuledEvent } from '../token-event.ts';

/** The sides of two parties: their states; where that is one state, or none is known, they themselves. */
function sidesOf(actors: readonly LocalActor[], one: number, other: number): string {
  const [a, b] = [actors[one].country, actors[other].country];
  const sides = a !== null && a === b ? [`#${one}`, `#${other}`] : [a ?? `#${one}`, b ?? `#${other}`];
  return sides.toSorted().join(' ');
}

/** Each two sides of an event, with its type: "CONSULT CHL PER". */
export function pairsOf(
  actors: readonly LocalActor[],
  { type, participants }: Pick<RuledEvent, 'type' | 'participants'>,
): readonly string[] {
  const parties = participants.map(({ party }) => party.actor);
  return parties.flatMap((one, at) =>
    parties.slice(at + 1).map((other) => `${type} ${sidesOf(actors, one, other)}`),
  );
}
