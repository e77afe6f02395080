import { actsOf, eventTypes } from '../../model/acts.ts';
import { participantRoles, statuses, type ParticipantRole } from '../../model/claim.ts';
import type { EventSignature } from '../signature.ts';
import { noValue, wordOf } from './set-value.ts';
import { type FieldSetter, type Fields, plain, word, maybe, asDate, asPlace } from './field-setter.ts';

const parties = (role: ParticipantRole): FieldSetter<EventSignature> => ({
  takes: `actors, parted by semicolons, or ${noValue}`,
  form: 'actors',
  actors: 'many',
  set: (event, { named }) => ({
    ...event,
    participants: [
      ...event.participants.filter((one) => one.role !== role),
      ...named.map((actor) => ({ actor, role })),
    ],
  }),
});

/** What people may set of an event: type and act, status, date, place, and who takes part in each role. */
export const eventSetters: Fields<EventSignature> = {
  type: {
    ...plain(`one of ${eventTypes.join(', ')}, with the act behind a slash (CONSULT/talks)`, setType),
    form: 'choice',
    words: eventTypes.flatMap((type) => [type, ...actsOf(type).map((act) => `${type}/${act}`)]),
  },
  status: word(statuses, (event, status) => ({ ...event, status })),
  date: maybe(asDate, (event, date) => ({ ...event, date })),
  place: maybe(asPlace, (event, place) => ({
    ...event,
    place: place === null ? null : { ...place, basis: 'stated' },
  })),
  ...Object.fromEntries(participantRoles.map((role) => [role, parties(role)])),
};

/** The act that is given; else the event's own, where the type has it, else the first of the type. */
function setType(event: EventSignature, value: string): EventSignature | null {
  const [typeWord = '', actWord] = value.split('/');
  const type = wordOf(typeWord, eventTypes);
  if (type === null) return null;
  const acts = actsOf(type);
  const given = actWord === undefined ? null : wordOf(actWord, acts);
  const act = actWord === undefined ? (acts.includes(event.act) ? event.act : acts[0]) : given;
  const mode = type === event.type ? event.mode : null;
  return act === null ? null : { ...event, type, act, mode };
}
