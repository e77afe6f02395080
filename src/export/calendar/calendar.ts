import { dayAfter } from '../../model/iso-days.ts';
import type { ArticleHead, RecordValue } from '../../model/record.ts';
import { sourceName } from '../../model/source-name.ts';
import { plainLine } from '../cell-text.ts';
import { inBatches, type Batch } from '../in-batches.ts';
import type { RecordView } from '../record-view.ts';
import { entryOf, type Entry } from './entries.ts';
import { foldedLine, icalDay, icalText } from './ical-lines.ts';

/**
 * The chronology of a record and the days on which its commitments fall due, as lines of iCalendar (RFC 5545), without their line feeds:
 * each ends in the carriage return that stands before it. What was said to have happened is confirmed, what is planned or alleged is tentative;
 * what is denied or only supposed, and what has no day, is left out. Streamed.
 */
export async function* calendarLines(view: RecordView): AsyncGenerator<string> {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Chancery//${icalText(view.version)}//EN`,
    'CALSCALE:GREGORIAN',
  ];
  yield* ended(head);
  for await (const batch of inBatches(view, asked))
    for (const value of batch.values) {
      const entry = entryOf(value);
      if (entry !== null) yield* ended(component(entry, batch, stampOf(view)));
    }
  yield* ended(['END:VCALENDAR']);
}

const asked = {
  articles: (value: RecordValue): readonly string[] =>
    value.kind === 'event' || value.kind === 'commitment'
      ? value.citations.slice(0, 1).map(({ article }) => article)
      : [],
};

const ended = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(foldedLine).map((line) => `${line}\r`);

/** The instant of making that the format wants: the beginning of the day of the latest article, or of 1970. */
const stampOf = ({ latestDay }: RecordView): string => `${icalDay(latestDay ?? '1970-01-01')}T000000Z`;

function component(entry: Entry, { articles }: Batch, stamp: string): readonly string[] {
  const { id, start, end, summary, status, categories, place } = entry;
  const head = articles.get(entry.citations[0]?.article ?? '') ?? null;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@chancery.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${icalDay(start)}`,
    `DTEND;VALUE=DATE:${icalDay(dayAfter(end, 1))}`,
    `SUMMARY:${icalText(plainLine(summary))}`,
    `DESCRIPTION:${icalText(descriptionOf(entry, head))}`,
    `CATEGORIES:${categories.map(icalText).join(',')}`,
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    ...(place === null ? [] : [`LOCATION:${icalText(plainLine(place.name))}`]),
    ...(place === null || place.lat === null || place.lon === null ? [] : [`GEO:${place.lat};${place.lon}`]),
    ...urlLine(head?.url ?? null),
    'END:VEVENT',
  ];
}

/** The first sentence that tells it, with its article, then the notes. */
function descriptionOf({ citations, notes }: Entry, head: ArticleHead | null): string {
  const quoted = citations.slice(0, 1).map(({ quote }) => `“${plainLine(quote)}”`);
  const where =
    head === null
      ? []
      : [plainLine([head.outlet ?? sourceName(head.source), head.publishedOn ?? ''].join(' '))];
  return [...quoted, ...where, ...notes].join('\n');
}

/** An address as it is; one with signs that an address cannot hold is left out. */
const urlLine = (url: string | null): readonly string[] =>
  url !== null && /^https?:\/\/[\x21-\x7e]+$/i.test(url) ? [`URL:${url}`] : [];
