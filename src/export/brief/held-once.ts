import { actIs, traitsOf } from '../../model/acts.ts';
import { foldedWords } from '../../model/fold-text.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { impliedOf } from '../words/implied-marks.ts';
import { isGuessedStretch } from './implied-marks.ts';
import type { KnownActors } from './sound-event.ts';

/**
 * Meetings, each once: that one received the other and that the two held talks on one day is one meeting, told under the act that says more
 * of it, with the sentences of both; so is one that an article of the next days tells without its day. In the order given.
 */
export function heldOnce(events: readonly RecordedEvent[], known: KnownActors): readonly RecordedEvent[] {
  const keyed = new Map(events.map((one) => [one, isFaceToFace(one) ? whoMet(one, known) : null] as const));
  const firstOf = (one: RecordedEvent): RecordedEvent =>
    events.find((other) => isSameMeeting(keyed, one, other)) ?? one;
  const groups = Map.groupBy(events, firstOf);
  return events.flatMap((one) => {
    const held = groups.get(one);
    return held === undefined ? [] : [together(held)];
  });
}

type Keys = ReadonlyMap<RecordedEvent, string | null>;

/** Whether an event is told by another: of the same parties, that one of a day, this one of the same or of days around it. */
function isSameMeeting(keys: Keys, one: RecordedEvent, other: RecordedEvent): boolean {
  const [key, otherKey] = [keys.get(one) ?? null, keys.get(other) ?? null];
  if (one.date === null || other.date === null || key === null || key !== otherKey) return false;
  if (other.date.start !== other.date.end) return false;
  const isAround = isGuessedStretch(one) && one.date.start <= other.date.start;
  return isAround
    ? other.date.end <= one.date.end
    : one.date.start === other.date.start && one.date.end === other.date.end;
}

/** Whether persons or groups met face to face. */
function isFaceToFace(event: RecordedEvent): boolean {
  const isMeeting = traitsOf(event).family === 'meeting' || actIs(event, 'sits down');
  return isMeeting && event.status === 'happened' && event.participants.length > 1;
}

/** Who met, as a key: persons and bodies by their ids, people without a name of their own by their nation and what they are called. */
function whoMet({ participants }: RecordedEvent, known: KnownActors): string {
  const who = participants.map(({ actor, name }) => {
    const one = known.get(actor);
    if (one?.type !== 'group' || one.country === null) return actor;
    const [called = name] = name.split(/ (?:in|from|of) /u);
    return `${one.country} ${foldedWords(called).at(-1) ?? ''}`;
  });
  return [...new Set(who)].toSorted(compareText).join('\n');
}

/** The one whose sentence gives its day, then the one that states its place, with the sentences of all. */
function together(held: readonly RecordedEvent[]): RecordedEvent {
  const [first] = held;
  if (held.length === 1) return first;
  const rank = (one: RecordedEvent): number =>
    Number(isGuessedStretch(one)) * 4 +
    Number(impliedOf(one) === 'day') * 2 +
    Number(one.place?.basis !== 'stated');
  const told = held.toSorted((a, b) => rank(a) - rank(b))[0];
  const others = held.filter((one) => one !== told).flatMap(({ citations }) => citations);
  return { ...told, citations: [...told.citations, ...others] };
}
