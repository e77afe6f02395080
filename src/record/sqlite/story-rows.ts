import { contentId } from '../../resolve/canonical.ts';
import type { Connection } from './connection.ts';

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
        `SELECT a.id FROM article a LEFT JOIN signature s ON s.seq = a.main WHERE a.copies = ? AND s.fact IS NULL LIMIT ?`,
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

/** The latest stories in a span of days, each with its articles; the span is by the first article. */
export function latestStories(
  connection: Connection,
  span: StorySpan,
): readonly { readonly id: string; readonly articles: readonly string[] }[] {
  const rows = connection.all<{ key: string }>(
    `SELECT coalesce(s.fact, 'text ' || a.copies) AS key, min(a.published) AS first FROM article a
     LEFT JOIN signature s ON s.seq = a.main GROUP BY 1
     HAVING count(*) > 1 AND coalesce(first, '') >= ? AND coalesce(first, '') <= ? ORDER BY first DESC, key LIMIT ?`,
    span.since,
    span.until === '' ? '~' : span.until,
    span.limit,
  );
  return rows.map(({ key }) => ({
    id: contentId('story', key),
    articles: storyArticleIds(connection, key, 1_000_000),
  }));
}

/** First and last day, `YYYY-MM-DD`, empty where open, and how many at most. */
export interface StorySpan {
  readonly since: string;
  readonly until: string;
  readonly limit: number;
}
