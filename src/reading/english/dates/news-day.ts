import type { Annotated } from '../../../model/annotated.ts';
import type { PartialDate } from '../../../model/dates.ts';
import { dayAfter, daysFrom } from '../../../model/iso-days.ts';
import type { DateFinding } from '../../mechanics/findings.ts';

/** The first sentences, which say of what day the news is. */
const lead = 4;

/** The first day of the three before publication, or that day itself, which the first sentences state. */
function statedDay(dates: readonly DateFinding[], published: string): string | null {
  for (const { sentence, date } of dates) {
    if (sentence >= lead) return null;
    if (date === null || date.precision !== 'day') continue;
    const days = daysFrom(date.start, published);
    if (days >= 0 && days <= 3) return date.start;
  }
  return null;
}

/**
 * The days of the article's own news, implied: from the day that its first sentences state, else from the day before publication,
 * to the day of publication. News tells of the last day or so; which of the two it seldom says.
 *
 * A day where both are one, else a range; null where the article has no date.
 */
export function newsDayOf(annotated: Annotated, dates: readonly DateFinding[]): PartialDate | null {
  const { publishedOn } = annotated.article;
  if (publishedOn === null) return null;
  const start = statedDay(dates, publishedOn) ?? dayAfter(publishedOn, -1);
  return { start, end: publishedOn, precision: start === publishedOn ? 'day' : 'range', basis: 'implied' };
}
