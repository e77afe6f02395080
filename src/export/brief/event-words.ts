import { actIs, traitsOf } from '../../model/acts.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { withArticle } from '../../model/with-article.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { placeMarked } from '../words/implied-marks.ts';
import { oneLine } from '../words/one-line.ts';
import { isDisputed } from './disputed.ts';
import { isGuessedStretch } from './implied-marks.ts';
import { occasionIn } from './occasion-of.ts';
import type { Page } from './page.ts';
import { peopleOf } from './people-of.ts';

/** An event in the words of the page: "state visit by A to B", "“Harvest Day” attended by A, Lima", "talks between A and B, during Ports Week". */
export function eventWords(event: RecordedEvent, page: Page): string {
  const day = event.date?.start ?? null;
  // Parties are not introduced by their offices where it is disputed who took part.
  const doubtful = isDisputed(event, page);
  const receiving = receivers(event, page);
  const participants = event.participants
    .filter(({ actor }) => !receiving.includes(actor))
    .toSorted((a, b) => Number(isGroup(a.actor, page)) - Number(isGroup(b.actor, page)))
    .map((one) => ({
      ...one,
      name:
        peopleOf(event, one.actor, page.known) ?? (doubtful ? one.name : page.introductions.name(one, day)),
    }));
  const by = event.participants
    .filter(({ actor }) => receiving.includes(actor))
    .map((one) => page.introductions.name(one, day));
  const words = eventInWords({ ...event, participants, place: placeOf(event, page), date: null });
  const received = by.length === 0 ? '' : `, received by ${listInWords(by)}`;
  return `${withRank(withName(words, event), event)}${received}${duringOccasion(event)}`;
}

/** Whether an actor is people without a name of their own: they stand behind persons, whose names are clear. */
const isGroup = (actor: string, { known }: Page): boolean => known.get(actor)?.type === 'group';

/** Persons among the hosts of a journey to a state: they receive the guest ("received by …"); the place is the state. */
function receivers({ participants, ...event }: RecordedEvent, { known }: Page): readonly string[] {
  if (traitsOf(event).roles !== 'visiting') return [];
  const hosts = participants.filter(({ role }) => role === 'host');
  const typeOf = (actor: string): string | undefined => known.get(actor)?.type;
  if (!hosts.some(({ actor }) => typeOf(actor) === 'state')) return [];
  return hosts.map(({ actor }) => actor).filter((actor) => typeOf(actor) === 'person');
}

/** The place to show; none for a journey to a state where the place is only implied, since the state says more. */
function placeOf(event: RecordedEvent, page: Page): RecordedEvent['place'] {
  const isJourney = traitsOf(event).roles === 'visiting';
  if (event.participants.some(({ name }) => name === event.place?.name)) return null;
  const hasHost = event.participants.some(({ role }) => role === 'host');
  return isJourney && hasHost && event.place?.basis === 'implied'
    ? null
    : placeMarked(withState(event.place, page));
}

/** A part of a state that has no name of its own, with the state: "southern region of Peru". */
function withState(place: RecordedEvent['place'], { known }: Page): RecordedEvent['place'] {
  if (place === null || place.country === null || !/^\p{Ll}/u.test(place.name)) return place;
  const state = [...known.values()].find(({ country }) => country === place.country)?.countryName ?? null;
  return state === null ? place : { ...place, name: `${place.name} of ${withArticle(state)}` };
}

/** A journey that one of its sentences calls a state visit, by that rank: it is the highest that protocol knows. */
function withRank(words: string, event: RecordedEvent): string {
  const isState =
    actIs(event, 'stay') && event.citations.some(({ quote }) => /\bstate visit\b/iu.test(quote));
  return isState ? words.replace(/^((?:\p{Lu}\p{L}+: )?)visit\b/u, '$1state visit') : words;
}

/** A ceremony by its own name, since no source need call it a ceremony: "“Harvest Day” attended by …". */
function withName(words: string, event: RecordedEvent): string {
  const name = ceremonyName(event);
  return name === null ? words : words.replace(/\bceremony\b/u, `“${name}”`);
}

/** The name in quotation marks, each word with a capital, that a sentence gives a ceremony; null for none. */
function ceremonyName(event: RecordedEvent): string | null {
  if (traitsOf(event).family !== 'ceremony') return null;
  const names = event.citations.flatMap(({ quote }) => {
    const [one, ...more] = oneLine(quote).matchAll(/["“]((?:\p{Lu}[\p{L}’'-]* ?){1,6})["”]/gu);
    return one === undefined || more.length > 0 ? [] : [one[1]];
  });
  return names[0] ?? null;
}

/**
 * Whether an event is told by its fields alone: a ceremony is where it has a name, a signing where what was signed stands below it; else
 * only its sentence says what was held.
 */
export function isNamedAlone(event: RecordedEvent, { at }: Pick<Page, 'at'>): boolean {
  const { family } = traitsOf(event);
  if (family === 'signing') return (at.get(event.id)?.commitments.length ?? 0) > 0;
  return family !== 'ceremony' || actIs(event, 'parting') || ceremonyName(event) !== null;
}

/** The occasion at which an event without a day of its own was: ", during Pacific Ports Week"; empty where its sentence names none. */
function duringOccasion(event: RecordedEvent): string {
  const name = isGuessedStretch(event) ? occasionIn(event.citations[0].quote) : null;
  return name === null ? '' : `, during ${name}`;
}
