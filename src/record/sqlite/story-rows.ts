import { contentId, sortedSet } from '../../resolve/canonical.ts';
import type { Connection } from './connection.ts';
import { inGroup } from './copy-groups.ts';

interface StoryMember {
  readonly id: string;
  readonly main: number | null;
  readonly copies: string;
}

/**
 * What an article's story is filed under: the event that it is mainly about; without one, the text that it carries
 * with others. Articles that share it tell one story.
 */
function storyKey(connection: Connection, article: StoryMember): string {
  const fact =
    article.main === null
      ? undefined
      : connection.get<{ fact: string | null }>('SELECT fact FROM signature WHERE seq = ?', article.main)
          ?.fact;
  return fact ?? `text ${article.copies}`;
}

/** The id of the article's story; null where no other article tells it. */
export function storyOfArticle(connection: Connection, article: StoryMember): string | null {
  const key = storyKey(connection, article);
  return storyArticleIds(connection, key, 2).length > 1 ? contentId('story', key) : null;
}

/** Ids of up to `limit` articles of the story filed under a key. */
function storyArticleIds(connection: Connection, key: string, limit: number): readonly string[] {
  const rows = key.startsWith('text ')
    ? connection.all<{ id: string }>(
        `SELECT article.id FROM article LEFT JOIN signature s ON s.seq = article.main WHERE ${inGroup} AND s.fact IS NULL LIMIT ?`,
        key.slice('text '.length),
        key.slice('text '.length),
        limit,
      )
    : connection.all<{ id: string }>(
        'SELECT a.id FROM signature s JOIN article a ON a.main = s.seq WHERE s.fact = ? LIMIT ?',
        key,
        limit,
      );
  return rows.map((row) => row.id);
}

/** Every story with more than one article: its id and the ids of its articles. */
export function allStories(
  connection: Connection,
): readonly { readonly id: string; readonly articles: readonly string[] }[] {
  const keys = connection.all<{ key: string }>(
    `SELECT coalesce(s.fact, 'text ' || a.copies) AS key FROM article a LEFT JOIN signature s ON s.seq = a.main
     GROUP BY 1 HAVING count(*) > 1`,
  );
  return keys.map(({ key }) => ({
    id: contentId('story', key),
    articles: storyArticleIds(connection, key, 1_000_000),
  }));
}

/**
 * The latest stories in a span of days, each with its articles; the span is by the first article.
 *
 * Days are walked back in time, and a story is met on the day of its first article: nothing earlier is read.
 */
export function latestStories(
  connection: Connection,
  span: StorySpan,
): readonly { readonly id: string; readonly articles: readonly string[] }[] {
  const keys: string[] = [];
  let day = dayBefore(connection, span.until === '' ? '~' : span.until);
  while (day !== null && day >= span.since && keys.length < span.limit) {
    keys.push(...storiesBegun(connection, day));
    day = dayBefore(connection, day);
  }
  if (span.since === '' && keys.length < span.limit) keys.push(...storiesBegun(connection, null));
  return keys.slice(0, span.limit).map((key) => ({
    id: contentId('story', key),
    articles: storyArticleIds(connection, key, 1_000_000),
  }));
}

/** The latest day before one, or before "~" at all, on which articles appeared. */
function dayBefore(connection: Connection, day: string): string | null {
  const sql = 'SELECT max(published) AS day FROM article WHERE published < ?';
  return connection.get<{ day: string | null }>(sql, day)?.day ?? null;
}

/** Keys of the stories of several articles of which the first is of this day; null for those without any day. */
function storiesBegun(connection: Connection, day: string | null): readonly string[] {
  const members = connection.all<StoryMember>(
    'SELECT id, main, copies FROM article WHERE published IS ?',
    day,
  );
  const keys = sortedSet(members.map((one) => storyKey(connection, one)));
  return keys.filter((key) => {
    const ids = storyArticleIds(connection, key, 1_000_000);
    return ids.length > 1 && firstDay(connection, ids) === day;
  });
}

function firstDay(connection: Connection, ids: readonly string[]): string | null {
  const sql = 'SELECT min(published) AS day FROM article WHERE id IN (SELECT value FROM json_each(?))';
  return connection.get<{ day: string | null }>(sql, JSON.stringify(ids))?.day ?? null;
}

/** First and last day, `YYYY-MM-DD`, empty where open, and how many at most. */
export interface StorySpan {
  readonly since: string;
  readonly until: string;
  readonly limit: number;
}
