import { sortedSet } from '../../model/order.ts';
import { groupOfKey, storyId, storyKey, type ArticleRow } from '../core/article-rows.ts';
import type { Place } from '../core/list-order.ts';
import type { Connection } from './connection.ts';

/** What the story of an article follows from. */
export type StoryMember = Pick<ArticleRow, 'main' | 'told'>;

/** That an article is alone in its group. */
const isAlone = 'NOT EXISTS (SELECT 1 FROM article o WHERE o.told = a.told AND o.seq <> a.seq)';

/** A story by its id and the first day of its articles. */
export interface StoryPlace extends Place {
  readonly articles: readonly string[];
}

/** Holds where no person has rejected what a signature says; what is rejected makes no story. */
const stands = `coalesce(NOT (s.block >= 'rejected:' AND s.block < 'rejected;'), TRUE)`;

function keyOf(connection: Connection, { main, told }: StoryMember): string {
  const shared = connection.all('SELECT 1 FROM article WHERE told = ? LIMIT 2', told).length > 1;
  if (shared || main === null) return storyKey(told, null);
  const row = connection.get<{ fact: string | null }>(
    `SELECT s.fact FROM signature s WHERE s.seq = ? AND ${stands}`,
    main,
  );
  const fact = row?.fact ?? null;
  const group = fact === null ? null : groupTelling(connection, fact);
  return group === null ? storyKey(told, fact) : storyKey(group, null);
}

/** The id of the article's story; null where no other article tells it. */
export function storyOfArticle(connection: Connection, article: StoryMember): string | null {
  const key = keyOf(connection, article);
  return storyArticleIds(connection, key, 2).length > 1 ? storyId(key) : null;
}

/** The group of several articles that tells of an event: the first by name of those that are mainly about it. */
function groupTelling(connection: Connection, fact: string): string | null {
  const near = connection.all<{ told: string }>(
    `SELECT DISTINCT a.told FROM signature s JOIN article a ON a.main = s.seq
     WHERE s.fact = ? AND ${stands} AND NOT ${isAlone} ORDER BY a.told`,
    fact,
  );
  return near.find(({ told }) => eventOf(connection, told) === fact)?.told ?? null;
}

/** The event that most articles of a group are mainly about, the first by id of several. */
function eventOf(connection: Connection, group: string): string | null {
  const sql = `SELECT s.fact FROM article a JOIN signature s ON s.seq = a.main WHERE a.told = ? AND s.fact IS NOT NULL AND ${stands}
    GROUP BY s.fact ORDER BY count(*) DESC, s.fact LIMIT 1`;
  return connection.get<{ fact: string }>(sql, group)?.fact ?? null;
}

/** Ids of up to `limit` articles of the story filed under a key: those of a group, and lone ones that are mainly about its event. */
function storyArticleIds(connection: Connection, key: string, limit: number): readonly string[] {
  const group = groupOfKey(key);
  if (group === null) return loneArticles(connection, key, limit);
  const members = connection.all<{ id: string }>(
    'SELECT id FROM article WHERE told = ? LIMIT ?',
    group,
    limit,
  );
  const ids = members.map(({ id }) => id);
  const fact = ids.length < 2 || ids.length === limit ? null : eventOf(connection, group);
  const leads = fact !== null && groupTelling(connection, fact) === group;
  return leads ? [...ids, ...loneArticles(connection, fact, limit - ids.length)] : ids;
}

function loneArticles(connection: Connection, fact: string, limit: number): readonly string[] {
  const sql = `SELECT a.id FROM signature s JOIN article a ON a.main = s.seq WHERE s.fact = ? AND ${stands} AND ${isAlone} LIMIT ?`;
  return connection.all<{ id: string }>(sql, fact, limit).map(({ id }) => id);
}

/** More articles than any story has. */
const allOfThem = 1_000_000;

/** Every story with more than one article: its id and the ids of its articles. */
export function allStories(connection: Connection): readonly Omit<StoryPlace, 'start'>[] {
  const groups = connection.all<{ told: string }>(
    'SELECT told FROM article GROUP BY told HAVING count(*) > 1',
  );
  const events = connection.all<{ fact: string }>(
    `SELECT s.fact FROM article a JOIN signature s ON s.seq = a.main
     WHERE s.fact IS NOT NULL AND ${stands} AND ${isAlone} GROUP BY s.fact HAVING count(*) > 1`,
  );
  const lone = events.filter(({ fact }) => groupTelling(connection, fact) === null);
  const keys = [...groups.map(({ told }) => storyKey(told, null)), ...lone.map(({ fact }) => fact)];
  return keys.map((key) => ({ id: storyId(key), articles: storyArticleIds(connection, key, allOfThem) }));
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
  const sql = 'SELECT min(published) AS day FROM article WHERE id IN (SELECT g.value FROM texts(?) g)';
  return connection.get<{ day: string | null }>(sql, ids)?.day ?? '';
}
