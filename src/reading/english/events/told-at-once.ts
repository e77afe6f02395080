import type { LocalActor } from '../../../model/actor.ts';
import { actIs, type EventType } from '../../../model/acts.ts';
import type { EventArticle } from './event-article.ts';
import { actorsKey } from './actors-key.ts';
import type { RuledEvent } from './token-event.ts';

/** What two sides may undertake to do for one another. */
const promised: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'COOPERATE', 'SUPPORT', 'AID']);

/**
 * Events without those that a sentence tells twice over: what the parties undertake to do is no event beside their undertaking ("agreed to
 * strengthen cooperation", "invited him to visit Lima", "affirmed their commitment"), and what a minister does in the name of the country is done once ("reaffirmed Norway's support").
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
  if (other.status !== 'happened' || !actIs(other, 'word given') || event.date !== null) return false;
  return (
    promised.has(event.type) &&
    !(event.type === other.type && event.act === other.act) &&
    actorsKey(event.participants) === actorsKey(other.participants)
  );
}

/** Whether an event is only the stance in which the other's word is given, and to nobody: "affirmed their commitment to defend the strait". */
function isStanceOf(event: RuledEvent, other: RuledEvent): boolean {
  return (
    actIs(event, 'one stance') &&
    event.status === other.status &&
    actIs(other, 'word given') &&
    event.participants.every(({ role }) => role === 'actor') &&
    actorsKey(event.participants) === actorsKey(other.participants)
  );
}

/** Whether an event is only the visit to which the other invites: not done, without a day of its own, and made by whom it invites. */
function isInvitedTo(event: RuledEvent, other: RuledEvent): boolean {
  if (!actIs(other, 'inviting') || event.type !== 'CONSULT' || event.date !== null) return false;
  if (event.status !== 'planned' && event.status !== 'hypothetical') return false;
  const guests = other.participants.filter(({ role }) => role === 'recipient');
  const travellers = event.participants.filter(({ role }) => role === 'actor');
  return guests.length > 0 && actorsKey(guests) === actorsKey(travellers);
}

/** What tells an event once more that another of its sentence tells. */
const echoes: readonly ((event: RuledEvent, other: RuledEvent) => boolean)[] = [
  isContentOf,
  isInvitedTo,
  isStanceOf,
];

/** Whether two tellings differ by their one doer alone, and this is a state in the one and a person of it in the other. */
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
