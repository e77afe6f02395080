import { statementActs } from '../../model/statement-acts.ts';
import { actorTypes } from '../../model/actor.ts';
import { commitmentStages, figureFrames } from '../../model/claim.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { stateNamed } from '../../world/country-words.ts';
import { saidBy } from '../shared-fields.ts';
import type { CountedActor } from '../actor-signature.ts';
import type {
  CommitmentSignature,
  EventSignature,
  FigureSignature,
  StatementSignature,
} from '../signature.ts';
import { noValue } from './set-value.ts';
import { type Fields, plain, word, maybe, asDate, asPlace } from './field-setter.ts';
import { eventSetters } from './event-setters.ts';

const statementSetters: Fields<StatementSignature> = {
  speaker: {
    takes: 'actors, parted by semicolons',
    form: 'actors',
    actors: 'many',
    set: (statement, { named }) => (named.length === 0 ? null : { ...saidBy(statement, named), voice: null }),
  },
  addressee: {
    takes: `an actor, or ${noValue}`,
    form: 'actors',
    actors: 'one',
    set: (statement, { named: [addressee = null] }) => ({ ...statement, addressee }),
  },
  act: word(statementActs, (statement, act) => ({ ...statement, act })),
  date: maybe(asDate, (statement, date) => ({ ...statement, date })),
};

const commitmentSetters: Fields<CommitmentSignature> = {
  by: {
    takes: 'actors, parted by semicolons',
    form: 'actors',
    actors: 'many',
    set: (commitment, { named: by }) => ({ ...commitment, by }),
  },
  to: {
    takes: `actors, parted by semicolons, or ${noValue}`,
    form: 'actors',
    actors: 'many',
    set: (commitment, { named: to }) => ({ ...commitment, to }),
  },
  due: maybe(asDate, (commitment, due) => ({ ...commitment, due })),
  stage: word(commitmentStages, (commitment, stage) => ({ ...commitment, stage })),
};

const figureSetters: Fields<FigureSignature> = {
  place: maybe(asPlace, (figure, place) => ({
    ...figure,
    place: place === null ? null : { ...place, basis: 'stated' },
    subject: {
      ...figure.subject,
      where: place === null || stateNamed(place.name) !== null ? '' : foldPhrase(place.name),
      country: place?.country ?? '',
    },
  })),
  asOf: maybe(asDate, (figure, asOf) => ({ ...figure, asOf })),
  frame: word(figureFrames, (figure, frame) => ({ ...figure, frame })),
  saidBy: {
    takes: `an actor, or ${noValue}`,
    form: 'actors',
    actors: 'one',
    set: (figure, { named: [saidBy = null] }) => ({ ...figure, saidBy }),
  },
};

const actorSetters: Fields<CountedActor> = {
  country: maybe(
    { takes: 'a country by its name or ISO code', form: 'country', read: stateNamed },
    (actor, country) => ({
      ...actor,
      country,
      // An actor without a country gets that of its offices: it is taken off them, so that the country that was set holds.
      offices: actor.offices.map((held) => ({ ...held, country: null, of: held.country ?? held.of })),
    }),
  ),
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
