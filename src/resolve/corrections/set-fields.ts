import { actsOf, eventTypes } from '../../model/acts.ts';
import { actorTypes } from '../../model/actor.ts';
import {
  commitmentStages,
  figureFrames,
  participantRoles,
  statementActs,
  statuses,
  type ParticipantRole,
} from '../../model/claim.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { stateNamed } from '../../world/country-words.ts';
import type { CountedActor } from '../actor-signature.ts';
import type {
  CommitmentSignature,
  EventSignature,
  FigureSignature,
  StatementSignature,
} from '../signature.ts';
import type { SetField } from './correction.ts';
import { noValue, readDate, readPlace, wordOf } from './set-value.ts';

/** A field that people may set: what it takes in words, whether it takes actors, and how a signature is with it; null for no such value. */
export interface FieldSetter<S> {
  readonly takes: string;
  readonly actors: 'none' | 'one' | 'many';
  readonly set: (signature: S, given: Pick<SetField, 'value' | 'named'>) => S | null;
}

type Fields<S> = Readonly<Record<string, FieldSetter<S>>>;

function plain<S>(takes: string, set: (signature: S, value: string) => S | null): FieldSetter<S> {
  return { takes, actors: 'none', set: (signature, { value }) => set(signature, value) };
}

/** A field of one word out of a table. */
function word<S, T extends string>(words: readonly T[], set: (signature: S, one: T) => S): FieldSetter<S> {
  return plain(`one of ${words.join(', ')}`, (signature, value) => {
    const found = wordOf(value, words);
    return found === null ? null : set(signature, found);
  });
}

/** A field that may have no value. */
function maybe<S, T>(
  takes: string,
  read: (value: string) => T | null,
  set: (signature: S, value: T | null) => S,
): FieldSetter<S> {
  return plain(`${takes}, or ${noValue}`, (signature, value) => {
    const found = value === noValue ? null : read(value);
    return found === null && value !== noValue ? null : set(signature, found);
  });
}

const dateWords = 'a day, month or year (2025-08-10, 2025-08, 2025), or two of them as 2025-08-10/2025-08-13';
const placeWords = 'a place and its country (Cusco, PER)';

const parties = (role: ParticipantRole): FieldSetter<EventSignature> => ({
  takes: `actors, parted by semicolons, or ${noValue}`,
  actors: 'many',
  set: (event, { named }) => ({
    ...event,
    participants: [
      ...event.participants.filter((one) => one.role !== role),
      ...named.map((actor) => ({ actor, role })),
    ],
  }),
});

const eventSetters: Fields<EventSignature> = {
  type: plain(`one of ${eventTypes.join(', ')}, with the act behind a slash (CONSULT/talks)`, setType),
  status: word(statuses, (event, status) => ({ ...event, status })),
  date: maybe(dateWords, readDate, (event, date) => ({ ...event, date })),
  place: maybe(placeWords, readPlace, (event, place) => ({
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

const statementSetters: Fields<StatementSignature> = {
  speaker: {
    takes: 'an actor',
    actors: 'one',
    set: (statement, { named: [speaker] }) => ({ ...statement, speaker, voice: null }),
  },
  addressee: {
    takes: `an actor, or ${noValue}`,
    actors: 'one',
    set: (statement, { named: [addressee = null] }) => ({ ...statement, addressee }),
  },
  act: word(statementActs, (statement, act) => ({ ...statement, act })),
  date: maybe(dateWords, readDate, (statement, date) => ({ ...statement, date })),
};

const commitmentSetters: Fields<CommitmentSignature> = {
  by: {
    takes: 'actors, parted by semicolons',
    actors: 'many',
    set: (commitment, { named: by }) => ({ ...commitment, by }),
  },
  to: {
    takes: `actors, parted by semicolons, or ${noValue}`,
    actors: 'many',
    set: (commitment, { named: to }) => ({ ...commitment, to }),
  },
  due: maybe(dateWords, readDate, (commitment, due) => ({ ...commitment, due })),
  stage: word(commitmentStages, (commitment, stage) => ({ ...commitment, stage })),
};

const figureSetters: Fields<FigureSignature> = {
  place: maybe(placeWords, readPlace, (figure, place) => ({
    ...figure,
    place: place === null ? null : { ...place, basis: 'stated' },
    subject: {
      ...figure.subject,
      where: place === null || stateNamed(place.name) !== null ? '' : foldPhrase(place.name),
      country: place?.country ?? '',
    },
  })),
  asOf: maybe(dateWords, readDate, (figure, asOf) => ({ ...figure, asOf })),
  frame: word(figureFrames, (figure, frame) => ({ ...figure, frame })),
  saidBy: {
    takes: `an actor, or ${noValue}`,
    actors: 'one',
    set: (figure, { named: [saidBy = null] }) => ({ ...figure, saidBy }),
  },
};

const actorSetters: Fields<CountedActor> = {
  country: maybe('a country by its name or ISO code', stateNamed, (actor, country) => ({
    ...actor,
    country,
    // An office lends its holder its country: what is set goes before it.
    offices: actor.offices.map((held) => ({ ...held, country: null, of: held.country ?? held.of })),
  })),
  type: word(actorTypes, (actor, type) => ({ ...actor, type })),
  name: plain('a name', (actor, name) =>
    name.trim() === '' ? null : { ...actor, name, names: [...actor.names, [name, 0] as const] },
  ),
};

/** What people may set, by kind. Beside these the office of an actor: see `officeField`. */
export const setFields: {
  readonly event: Fields<EventSignature>;
  readonly statement: Fields<StatementSignature>;
  readonly commitment: Fields<CommitmentSignature>;
  readonly figure: Fields<FigureSignature>;
  readonly actor: Fields<CountedActor>;
} = {
  event: eventSetters,
  statement: statementSetters,
  commitment: commitmentSetters,
  figure: figureSetters,
  actor: actorSetters,
};

/** A kind of value of which people may set fields. */
export type SettableKind = keyof typeof setFields;
