import { capitalised } from '../../model/capitalised.ts';
import { daysFrom } from '../../model/iso-days.ts';
import { listInWords } from '../../model/list-in-words.ts';
import type { Citation } from '../../model/citation.ts';
import type { RecordedCommitment, RecordedEvent, RecordValue } from '../../model/record.ts';
import { lastDayOf } from './last-day-of.ts';

/** What stands in a calendar: whole days, the last one included. */
export interface Entry {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE';
  readonly categories: readonly string[];
  readonly place: { readonly name: string; readonly lat: number | null; readonly lon: number | null } | null;
  /** What is told of it beside its sentence, a line each. */
  readonly notes: readonly string[];
  readonly citations: readonly Citation[];
}

/** The longest stretch of days that is shown: a month or a year in which something was somewhere is no appointment. */
const mostDays = 31;

/** A fact as an entry of a calendar; null for what has no day there. */
export function entryOf(value: RecordValue): Entry | null {
  if (value.kind === 'event') return eventEntry(value);
  return value.kind === 'commitment' ? dueEntry(value) : null;
}

function eventEntry({ id, date, summary, status, type, act, place, citations }: RecordedEvent): Entry | null {
  if (date === null || status === 'denied' || status === 'hypothetical') return null;
  if (isVague.has(date.precision) || daysFrom(date.start, date.end) >= mostDays) return null;
  return {
    id,
    start: date.start,
    end: date.end,
    summary: capitalised(summary),
    status: status === 'happened' ? 'CONFIRMED' : 'TENTATIVE',
    categories: [type, act, status],
    place,
    notes: date.basis === 'implied' ? ['The day follows from the article.'] : [],
    citations,
  };
}

/** Days known no finer than so, which may be short all the same. */
const isVague: ReadonlySet<string> = new Set(['month', 'season']);

/** The last day on which a commitment can be kept; the text may give a month or a year. */
function dueEntry({ id, due, by, action, stage, citations }: RecordedCommitment): Entry | null {
  const day = due === null ? null : lastDayOf(due.date);
  if (due === null || day === null) return null;
  return {
    id,
    start: day,
    end: day,
    summary: `Due: ${listInWords(by.map(({ name }) => name))}: ${action}`,
    status: 'CONFIRMED',
    categories: ['COMMITMENT', stage],
    place: null,
    notes: [`Due ${due.date}, ${stage}.`],
    citations,
  };
}
