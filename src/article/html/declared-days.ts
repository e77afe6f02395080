import { dayOfNumber, isoDay } from '../../model/calendar.ts';
import { findCalendarDate, findUrlDate } from '../calendar-dates.ts';
import type { DateHabits } from '../calendar-dates.ts';
import { changedNames, createdNames, datedNames, publishedNames } from '../lexicon/page-date-names.ts';
import type { DayClaim, DaySource } from './day-claims.ts';
import { datesOf, wordsOf } from './find-linked-article.ts';
import type { LinkedArticle } from './find-linked-article.ts';
import { metaOf } from './page-tree.ts';
import type { PageTree } from './page-tree.ts';

/** Seconds or milliseconds since 1970, as some sites write an instant. */
const epoch = /^(1\d{9})(?:\d{3})?$/;
const dayOfSeconds = 86_400;

/** A day that a page gives to machines, with where it came from; null where the words are no date. */
export function claimOf(source: DaySource, words: string | null, habits: DateHabits): DayClaim | null {
  if (words === null) return null;
  const seconds = epoch.exec(words.trim());
  if (seconds) {
    const date = isoDay(dayOfNumber(Math.floor(Number(seconds[1]) / dayOfSeconds)));
    return { source, found: { date, words }, isUtc: true };
  }
  const found = findCalendarDate(words.slice(0, 120), habits);
  if (found === null) return null;
  return { source, found, isUtc: /\d(?:Z|[+-]00:?00)$|\b(?:GMT|UTC)\b/.test(words.trim()) };
}

const namesOf: readonly (readonly [DaySource, readonly string[]])[] = [
  ['meta', publishedNames],
  ['dated-meta', datedNames],
  ['created', createdNames],
  ['changed', changedNames],
];

/** The days that the head of a page gives: linked data, meta tags, scripts and the page's address. */
export function findDeclaredDays(
  page: PageTree,
  linked: LinkedArticle,
  { url, habits }: { readonly url: string | null; readonly habits: DateHabits },
): readonly DayClaim[] {
  const { article, others } = linked;
  const inUrl = url === null ? null : findUrlDate(url);
  return [
    claimOf('linked', wordsOf(article?.['datePublished']), habits),
    ...namesOf.map(([source, names]) => claimOf(source, metaOf(page, ...names), habits)),
    ...others.map((other) => claimOf('linked-other', wordsOf(other['datePublished']), habits)),
    ...datesOf(page.linkedData).map((words) => claimOf('linked-other', words, habits)),
    claimOf('created', wordsOf(article?.['dateCreated']), habits),
    ...[article, ...others].map((item) => claimOf('changed', wordsOf(item?.['dateModified']), habits)),
    inUrl === null ? null : { source: 'address' as const, found: { date: inUrl, words: inUrl } },
    ...page.scriptDates.map((words) => claimOf('script', words, habits)),
  ].filter((claim) => claim !== null);
}
