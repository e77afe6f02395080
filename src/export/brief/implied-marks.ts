import { dateInWords, dayInWords } from '../../model/date-in-words.ts';
import { actIs } from '../../model/acts.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { impliedOf } from '../words/implied-marks.ts';

/** What the marks mean, for the head of a dossier. */
export const legend =
  'After a day or place, (~year), (~day) or (~place) says which part no sentence states: it follows from the day or the place of the news; (~stage), that the stage of an undertaking follows from a deed of its party; (~change), that of two numbers one came later and no sentence tells of a change.';

/** What dates a fact, with the sentences that may state it. */
type Dated = Pick<RecordedEvent, 'date' | 'citations'>;

/** The day of an event, with which part of it is implied: "1 November 2025 (~year)", "by 1 November 2025 (~day)"; empty for none. */
export function dayMarked(event: Dated & Pick<RecordedEvent, 'type' | 'act'>): string {
  if (event.date !== null && isGuessedStretch(event)) return `by ${dayInWords(event.date.end)} (~day)`;
  return dateMarked(event);
}

/** The day of a fact, with which part of it is implied; empty for none. */
export function dateMarked(fact: Dated): string {
  if (fact.date === null) return '';
  const part = impliedOf(fact);
  return `${dateInWords(fact.date)}${part === null ? '' : ` (~${part})`}`;
}

/**
 * Whether only the news tells the days: they run from some day before the report to the report, and the event, which lasts no longer than
 * a day, was on one of them. A stay lasts, so that its days are its own.
 */
export function isGuessedStretch(event: Dated & Pick<RecordedEvent, 'type' | 'act'>): boolean {
  return event.date?.precision === 'range' && impliedOf(event) === 'days' && !actIs(event, 'stay');
}

/** The day by which an event is put in order: its first, or the last where only the news tells its days. */
export function orderDay(event: Dated & Pick<RecordedEvent, 'type' | 'act'>): string {
  const day = isGuessedStretch(event) ? event.date?.end : event.date?.start;
  return day ?? '~';
}
