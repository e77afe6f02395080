import { dateInWords } from '../../model/date-in-words.ts';
import { impliedPart } from '../../model/implied-part.ts';
import type { RecordedEvent } from '../../model/record.ts';

/** What the marks mean, for the head of a dossier. */
export const legend =
  'After a day or place, (~year), (~day) or (~place) says which part no sentence states: it follows from the day or the place of the news; (~stage), that the stage of an undertaking follows from a deed of its party.';

/** The day of an event, with which part of it is implied: "1 November 2025 (~year)"; empty for none. */
export function dayMarked({ date, citations }: Pick<RecordedEvent, 'date' | 'citations'>): string {
  if (date === null) return '';
  const part = impliedPart(
    date,
    citations.map(({ quote }) => quote),
  );
  return `${dateInWords(date)}${part === null ? '' : ` (~${part})`}`;
}

/** The place of an event, marked where no sentence says it: "Busan (~place)"; null for none. */
export function placeMarked(place: RecordedEvent['place']): RecordedEvent['place'] {
  return place?.basis === 'implied' ? { ...place, name: `${place.name} (~place)` } : place;
}
