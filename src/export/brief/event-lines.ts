import { traitsOf } from '../../model/acts.ts';
import { capitalised } from '../../model/capitalised.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { belowLines } from './below-lines.ts';
import { quoted } from './clipped.ts';
import type { DossierLine } from './dossier.ts';
import { placeMarked } from '../words/implied-marks.ts';
import { dayMarked } from './implied-marks.ts';
import type { Page } from './page.ts';
import { standsIn } from './sentences-of.ts';
import { isOnDays } from './on-days.ts';
import { isPlain } from './told-apart.ts';

/** Whether all that tells an event is disputed. */
export function isDisputed({ citations }: RecordedEvent, { doubted }: Page): boolean {
  return citations.every(standsIn(doubted));
}

/** One event as a line, without what belongs to it: "Talks between A and B, Lisbon."; an act that is no meeting with the words of its sentence. */
export function eventLine(event: RecordedEvent, page: Page): DossierLine {
  const words = wordsOf(event, page);
  const isBare = isPlain(event) && event.date !== null;
  return {
    lead: dayMarked(event),
    text: isBare
      ? `${words}${isDisputed(event, page) ? ' (disputed)' : ''}.`
      : `${words}${isDisputed(event, page) ? ' (disputed)' : ''}: ${quoted(event.citations[0].quote)}`,
    sources: page.numbers.of(event.citations),
  };
}

function wordsOf(event: RecordedEvent, page: Page): string {
  const day = event.date?.start ?? null;
  // Parties are not introduced by their offices where it is disputed who took part.
  const doubtful = isDisputed(event, page);
  const receiving = receivers(event, page);
  const participants = event.participants
    .filter(({ actor }) => !receiving.includes(actor))
    .map((one) => ({ ...one, name: doubtful ? one.name : page.introductions.name(one, day) }));
  const by = event.participants
    .filter(({ actor }) => receiving.includes(actor))
    .map((one) => page.introductions.name(one, day));
  const words = eventInWords({ ...event, participants, place: placeOf(event), date: null });
  return capitalised(by.length === 0 ? words : `${words}, received by ${listInWords(by)}`);
}

/** Persons among the hosts of a journey to a state: they receive the guest ("received by …"); the place is the state. */
function receivers({ participants, ...event }: RecordedEvent, { known }: Page): readonly string[] {
  if (traitsOf(event).roles !== 'visiting') return [];
  const hosts = participants.filter(({ role }) => role === 'host');
  const typeOf = (actor: string): string | undefined => known.get(actor)?.type;
  if (!hosts.some(({ actor }) => typeOf(actor) === 'state')) return [];
  return hosts.map(({ actor }) => actor).filter((actor) => typeOf(actor) === 'person');
}

/** The place to show; none for a journey to a state where the place is only implied, since the state says more. */
function placeOf(event: RecordedEvent): RecordedEvent['place'] {
  const isJourney = traitsOf(event).roles === 'visiting';
  if (event.participants.some(({ name }) => name === event.place?.name)) return null;
  const hasHost = event.participants.some(({ role }) => role === 'host');
  return isJourney && hasHost && event.place?.basis === 'implied' ? null : placeMarked(event.place);
}

/** What happened and what is planned on known days, in order, each with what was agreed, asked and said at it below it. */
export function chronology(page: Page): readonly DossierLine[] {
  return page.events.filter(isOnDays).map((event) => withBelow(event, page));
}

function withBelow(event: RecordedEvent, page: Page): DossierLine {
  const below = belowLines(event, page);
  return { ...eventLine(event, page), ...(below.length === 0 ? {} : { below }) };
}

/** Happenings of which no day is known, with the words of their sentences and what was agreed at them. */
export function background(page: Page): readonly DossierLine[] {
  return page.events
    .filter((event) => !isOnDays(event) && (isPlain(event) || event.date !== null))
    .map((event) => withBelow(event, page));
}
