import { sortedSet } from '../../model/order.ts';
import { copiesOfKey, storyId, storyKey, type ArticleRow } from '../core/article-rows.ts';
import type { Place } from '../core/list-order.ts';
import type { Connection } from './connection.ts';
import { inGroup } from './copy-groups.ts';

/** What the story of an article follows from. */
export type StoryMember = Pick<ArticleRow, 'main' | 'copies'>;

/** A story by its id and the first day of its articles. */
export interface StoryPlace extends Place {
  readonly articles: readonly string[];
}

/** The fact of a signature; null for one that a person has rejected, which tells no story. */
const standingFact = `CASE WHEN s.block >= 'rejected:' AND s.block < 'rejected;' THEN NULL ELSE s.fact END`;

function keyOf(connection: Connection, { main, copies }: StoryMember): string {
  const sql = `SELECT ${standingFact} AS fact FROM signature s WHERE seq = ?`;
  const row = main === null ? undefined : connection.get<{ fact: string | null }>(sql, main);
  return storyKey(row?.fact ?? null, copies);
}

/** The id of the article's story; null where no other article tells it. */
export function storyOfArticle(connection: Connection, article: StoryMember): string | null {
  const key = keyOf(connection, article);
  return storyArticleIds(connection, key, 2).length > 1 ? storyId(key) : null;
}

/** Ids of up to `limit` articles of the story filed under a key. */
function storyArticleIds(connection: Connection, key: string, limit: number): readonly string[] {
  const copies = copiesOfKey(key);
  const rows =
    copies === null
      ? connection.all<{ id: string }>(
          'SELECT a.id FROM signature s JOIN article a ON a.main = s.seq WHERE s.fact = ? LIMIT ?',
          key,
          limit,
        )
      : connection.all<{ id: string }>(
          `SELECT article.id FROM article LEFT JOIN signature s ON s.seq = article.main WHERE ${inGroup} AND ${standingFact} IS NULL LIMIT ?`,
          copies,
          copies,
          limit,
        );
  return rows.map((row) => row.id);
}

/** More articles than any story has. */
const allOfThem = 1_000_000;

/** Every story with more than one article: its id and the ids of its articles. */
export function allStories(connection: Connection): readonly Omit<StoryPlace, 'start'>[] {
  const shared = connection.all<StoryMember>(
    `SELECT min(a.main) AS main, min(a.copies) AS copies FROM article a LEFT JOIN signature s ON s.seq = a.main
     GROUP BY coalesce(${standingFact}, 'text ' || a.copies) HAVING count(*) > 1`,
  );
  return shared.map((member) => {
    const key = keyOf(connection, member);
    return { id: storyId(key), articles: storyArticleIds(connection, key, allOfThem) };
  });
}

/** The stories of several articles that these articles tell, each once, in no order. */
export function storiesOf(connection: Connection, members: readonly StoryMember[]): readonly StoryPlace[] {
  return sortedSet(members.map((one) => keyOf(connection, one))).flatMap((key) => {
    const articles = storyArticleIds(connection, key, allOfThem);
    if (articles.length < 2) return [];
    return [{ id: storyId(key), start: firstDay(connection, articles), articles }];
  });
}

function firstDay(connection: Connection, ids: readonly string[]): string {
  const sql = 'SELECT min(published) AS day FROM article WHERE id IN (SELECT value FROM json_each(?))';
  return connection.get<{ day: string | null }>(sql, JSON.stringify(ids))?.day ?? '';
}
