import type { LocalActor } from '../../../model/actor.ts';
import { actIs, type EventType } from '../../../model/acts.ts';
import type { EventArticle } from './event-article.ts';
import { actorsKey } from './actors-key.ts';
import type { RuledEvent } from './token-event.ts';

/** What two sides may undertake to do for one another. */
const promised: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'COOPERATE', 'SUPPORT', 'AID']);

/**
 * The events without those that one sentence tells twice: what the parties undertake to do is dropped beside the undertaking ("agreed to
 * strengthen cooperation", "signed a pact to set up a fund", "invited him to visit Lima", "affirmed their commitment"), and of what a minister does in the name of the
 * country one telling is kept ("reaffirmed Norway's support").
 */
export function withoutEchoes(
  events: readonly RuledEvent[],
  { findings }: EventArticle,
): readonly RuledEvent[] {
  const bySentence = Map.groupBy(events, ({ citations }) => citations[0].sentence);
  return events.filter((event) => {
    const beside = bySentence.get(event.citations[0].sentence) ?? [];
    const at = beside.indexOf(event);
    return !beside.some(
      (other, place) =>
        echoes.some((isEcho) => isEcho(event, other)) ||
        (place < at && isDoneInName(event, other, findings.actors)),
    );
  });
}

/** Whether an event is only what the other promises: of the same parties, not done, and without a day of its own. */
function isContentOf(event: RuledEvent, other: RuledEvent): boolean {
  if (event.status !== 'planned' && event.status !== 'hypothetical') return false;
  const isWord = actIs(other, 'word given') || actIs(other, 'sealed');
  if (other.status !== 'happened' || !isWord || event.date !== null) return false;
  return (
    promised.has(event.type) &&
    !(event.type === other.type && event.act === other.act) &&
    actorsKey(event.participants) === actorsKey(other.participants)
  );
}

/**
 * Whether an event is a stance towards nobody in which the other event's word is given: "affirmed their commitment to defend the strait".
 */
function isStanceOf(event: RuledEvent, other: RuledEvent): boolean {
  return (
    actIs(event, 'one stance') &&
    event.status === other.status &&
    actIs(other, 'word given') &&
    event.participants.every(({ role }) => role === 'actor') &&
    actorsKey(event.participants) === actorsKey(other.participants)
  );
}

/** Whether an event is only the visit to which the other invites: not done, without a day of its own, and made by those invited. */
function isInvitedTo(event: RuledEvent, other: RuledEvent): boolean {
  if (!actIs(other, 'inviting') || event.type !== 'CONSULT' || event.date !== null) return false;
  if (event.status !== 'planned' && event.status !== 'hypothetical') return false;
  const guests = other.participants.filter(({ role }) => role === 'recipient');
  const travellers = event.participants.filter(({ role }) => role === 'actor');
  return guests.length > 0 && actorsKey(guests) === actorsKey(travellers);
}

/** Whether an event is force used on nobody named beside the same force on somebody: "struck a base in Fiji, *killing* four soldiers". */
function isHitAgain(event: RuledEvent, other: RuledEvent): boolean {
  if (event.type !== 'ASSAULT' || other.type !== 'ASSAULT' || event.status !== other.status) return false;
  const doers = other.participants.filter(({ role }) => role === 'actor');
  const isOnNobody = event.participants.every(({ role }) => role === 'actor');
  return (
    isOnNobody &&
    doers.length < other.participants.length &&
    actorsKey(event.participants) === actorsKey(doers)
  );
}

/** The ways in which an event only repeats another one of its sentence. */
const echoes: readonly ((event: RuledEvent, other: RuledEvent) => boolean)[] = [
  isContentOf,
  isInvitedTo,
  isStanceOf,
  isHitAgain,
];

/** Whether two events differ in their one actor alone, which is a state in one and a person of that state in the other. */
function isDoneInName(event: RuledEvent, other: RuledEvent, actors: readonly LocalActor[]): boolean {
  if (event.type !== other.type || event.act !== other.act || event.status !== other.status) return false;
  const [one, two] = [event, other].map(({ participants }) =>
    Map.groupBy(participants, ({ role }) => role === 'actor'),
  );
  const [doers, others] = [one.get(true) ?? [], two.get(true) ?? []];
  if (doers.length !== 1 || others.length !== 1) return false;
  if (actorsKey(one.get(false) ?? []) !== actorsKey(two.get(false) ?? [])) return false;
  const [x, y] = [actors[doers[0].party.actor], actors[others[0].party.actor]];
  const types = [x.type, y.type];
  return x.country !== null && x.country === y.country && types.includes('state') && types.includes('person');
}
