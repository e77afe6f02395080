import type { LocalActor } from '../../../model/actor.ts';
import { actIs, traitsOf } from '../../../model/acts.ts';
import type { Participant } from '../../../model/claim.ts';
import { withCitations } from '../../mechanics/citation.ts';
import { actorsKey } from './actors-key.ts';
import type { EventArticle } from './event-article.ts';
import { sharedMatter } from './like-words.ts';
import type { RuledEvent } from './token-event.ts';
import { commonDate } from './twice-told.ts';

/** Two tellings of what is charged by word of mouth share so many words of their matter. */
const leastWords = 3;

/** Most charges of one kind that a charge is compared with, the last told. */
const farthestBack = 20;

const side = ({ participants }: RuledEvent, isDoer: boolean): readonly Participant[] =>
  participants.filter(({ role }) => (role === 'actor') === isDoer);

/** Whether one side of two charges is the same: the same actors, or one state and one person or body of that state. */
function isOneSide(one: readonly Participant[], other: readonly Participant[], actors: Actors): boolean {
  if (one.length !== 1 || other.length !== 1) return one.length > 0 && actorsKey(one) === actorsKey(other);
  const [a, b] = [actors[one[0].party.actor], actors[other[0].party.actor]];
  const isState = a.type === 'state' || b.type === 'state';
  return a === b || (isState && a.country !== null && a.country === b.country);
}

/** Whether a person of no known country is accused in one, and only a state in the other: "indicted a Peruvian girl … indicted Soto". */
function isUnknown(one: readonly Participant[], other: readonly Participant[], actors: Actors): boolean {
  const both = [...one, ...other].map(({ party }) => actors[party.actor]);
  const person = both.find(({ type }) => type === 'person');
  return both.length === 2 && person?.country === null && both.some(({ type }) => type === 'state');
}

type Actors = readonly LocalActor[];

/** Whether a charge is brought to court: it is told of the accused alone, and brought once. */
const isAtLaw = (event: RuledEvent): boolean =>
  event.type === 'ACCUSE' && traitsOf(event).enough === 'undergone';

/** Whether two charges of one act are one: an indictment is brought once, what is only said must be said in like words. */
function isOneCharge(one: RuledEvent, other: RuledEvent, actors: Actors): boolean {
  const [doers, accused] = [true, false].map((isDoer) => [side(one, isDoer), side(other, isDoer)] as const);
  const isSame = isOneSide(...accused, actors) || (isAtLaw(one) && isUnknown(...accused, actors));
  if (!isSame || !isOneSide(...doers, actors)) return false;
  if (commonDate(one.date, other.date) === undefined) return false;
  return isAtLaw(one) || sharedMatter(one, other) >= leastWords;
}

/** The charge of which both tell: of each side the person or body, where one names only its state. */
function together(one: RuledEvent, other: RuledEvent, actors: Actors): RuledEvent {
  const clearer = (isDoer: boolean): readonly Participant[] => {
    const [own, others] = [side(one, isDoer), side(other, isDoer)];
    return own.some(({ party }) => actors[party.actor].type === 'state') ? others : own;
  };
  return {
    ...one,
    participants: [...clearer(true), ...clearer(false)],
    date: commonDate(one.date, other.date) ?? null,
    citations: withCitations(one.citations, other.citations),
  };
}

/**
 * The events with charges that an article tells twice joined: "a court indicted a Peruvian girl … the court indicted Soto", "Peru accused
 * Chile of shelling the port … Ruiz said Chile had shelled the port". The first telling stays, with the sentences of both.
 */
export function withChargedOnce(
  events: readonly RuledEvent[],
  { findings }: EventArticle,
): readonly RuledEvent[] {
  const kept: RuledEvent[] = [];
  const places = new Map<string, number[]>();
  for (const event of events) {
    const { type, act, status } = event;
    const isSaid = actIs(event, 'charge') && !actIs(event, 'often');
    const key = isAtLaw(event) || (type === 'ACCUSE' && isSaid) ? [act, status].join(' ') : null;
    const before = key === null ? [] : (places.get(key) ?? []);
    const at = before.slice(-farthestBack).find((place) => isOneCharge(kept[place], event, findings.actors));
    if (at !== undefined) {
      kept[at] = together(kept[at], event, findings.actors);
      continue;
    }
    if (key !== null) places.set(key, [...before, kept.length]);
    kept.push(event);
  }
  return kept;
}
