import { findUrlDate } from '../url-dates.ts';
import type { DateHabits } from '../date-forms.ts';
import { createdNames, datedNames, publishedNames } from '../lexicon/page-date-names.ts';
import { claimOf } from './day-claims.ts';
import type { DayClaim } from './day-claims.ts';
import { datesOf, wordsOf } from './find-linked-article.ts';
import type { LinkedArticle } from './find-linked-article.ts';
import { metaOf } from './page-tree.ts';
import type { PageTree } from './page-tree.ts';

/** The days that a page gives to machines: in linked data, meta tags, scripts and its own web address. */
export function findDeclaredDays(
  page: PageTree,
  { article, others }: LinkedArticle,
  { url, habits }: { readonly url: string | null; readonly habits: DateHabits },
): readonly DayClaim[] {
  const inUrl = url === null ? null : findUrlDate(url);
  return [
    claimOf('linked', wordsOf(article?.['datePublished']), habits),
    claimOf('meta', metaOf(page, ...publishedNames), habits),
    ...others.map((other) => claimOf('linked-other', wordsOf(other['datePublished']), habits)),
    ...datesOf(page.linkedData).map((words) => claimOf('linked-other', words, habits)),
    inUrl === null ? null : { source: 'address' as const, found: { date: inUrl, words: inUrl } },
    ...page.scriptDates.map((words) => claimOf('script', words, habits)),
    claimOf('dated-meta', metaOf(page, ...datedNames), habits),
    claimOf('created', metaOf(page, ...createdNames), habits),
    claimOf('created', wordsOf(article?.['dateCreated']), habits),
  ].filter((claim) => claim !== null);
}
