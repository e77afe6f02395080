import { sortedSet } from '../../model/order.ts';
import { contentId } from '../../resolve/canonical.ts';
import type { Place } from '../core/list-order.ts';
import type { Connection } from './connection.ts';
import { inGroup } from './copy-groups.ts';

/** What the story of an article follows from. */
export interface StoryMember {
  readonly id: string;
  readonly main: number | null;
  readonly copies: string;
}

/** A story by its id and the first day of its articles. */
export interface StoryPlace extends Place {
  readonly articles: readonly string[];
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

/** More articles than any story has. */
const allOfThem = 1_000_000;

/** Every story with more than one article: its id and the ids of its articles. */
export function allStories(connection: Connection): readonly Omit<StoryPlace, 'start'>[] {
  const keys = connection.all<{ key: string }>(
    `SELECT coalesce(s.fact, 'text ' || a.copies) AS key FROM article a LEFT JOIN signature s ON s.seq = a.main
     GROUP BY 1 HAVING count(*) > 1`,
  );
  return keys.map(({ key }) => ({
    id: contentId('story', key),
    articles: storyArticleIds(connection, key, allOfThem),
  }));
}

/** The stories of several articles that these articles tell, each once, in no order. */
export function storiesOf(connection: Connection, members: readonly StoryMember[]): readonly StoryPlace[] {
  return sortedSet(members.map((one) => storyKey(connection, one))).flatMap((key) => {
    const articles = storyArticleIds(connection, key, allOfThem);
    if (articles.length < 2) return [];
    return [{ id: contentId('story', key), start: firstDay(connection, articles), articles }];
  });
}

function firstDay(connection: Connection, ids: readonly string[]): string {
  const sql = 'SELECT min(published) AS day FROM article WHERE id IN (SELECT value FROM json_each(?))';
  return connection.get<{ day: string | null }>(sql, JSON.stringify(ids))?.day ?? '';
}
