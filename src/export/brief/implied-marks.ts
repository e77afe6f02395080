import { dateInWords } from '../../model/date-in-words.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { impliedOf } from '../words/implied-marks.ts';

/** What the marks mean, for the head of a dossier. */
export const legend =
  'After a day or place, (~year), (~day) or (~place) says which part no sentence states: it follows from the day or the place of the news; (~stage), that the stage of an undertaking follows from a deed of its party.';

/** The day of an event, with which part of it is implied: "1 November 2025 (~year)"; empty for none. */
export function dayMarked(event: Pick<RecordedEvent, 'date' | 'citations'>): string {
  const { date } = event;
  if (date === null) return '';
  const part = impliedOf(event);
  return `${dateInWords(date)}${part === null ? '' : ` (~${part})`}`;
}
