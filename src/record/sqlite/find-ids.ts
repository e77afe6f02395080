import { foldedWords } from '../../model/fold-text.ts';
import type { Connection } from './connection.ts';
import { allStories } from './story-rows.ts';

/** Where ids are kept. */
const tables = ['fact', 'article', 'judgement'] as const;

/** Up to `limit` ids of the record that begin so, sorted; those of stories, which are worked out, where nothing else begins so. */
export function idsFrom(connection: Connection, start: string, limit: number): readonly string[] {
  // Ids are hexadecimal, so "g" follows every id that begins so.
  const kept = tables.flatMap((table) =>
    connection.all<{ id: string }>(
      `SELECT id FROM ${table} WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`,
      start,
      `${start}g`,
      limit,
    ),
  );
  const found = kept.map((row) => row.id).toSorted();
  if (found.length > 0) return found.slice(0, limit);
  return allStories(connection)
    .map((one) => one.id)
    .filter((id) => id.startsWith(start))
    .toSorted()
    .slice(0, limit);
}

/** How many names are looked at for those that are like another. */
const mostLike = 400;

/** Letters that a name like another begins a word with. */
const likeFrom = 2;

/** Names of actors with a word that begins as one of these words does: among them is what somebody meant who wrote it wrong. */
export function namesLike(connection: Connection, name: string): readonly string[] {
  const words = foldedWords(name).filter((word) => word.length > likeFrom);
  if (words.length === 0) return [];
  const rows = connection.all<{ name: string }>(
    `SELECT DISTINCT n.name FROM actor_text t JOIN actor_name n ON n.seq = t.rowid WHERE actor_text MATCH ? LIMIT ${mostLike}`,
    words.map((word) => `"${word.slice(0, likeFrom)}"*`).join(' OR '),
  );
  return rows.map((row) => row.name);
}

/** What is asked of a signature that is a given one, or an article's own of it: "@" stands between the two ids, and "A" follows it. */
const isOrIsPart = (id: string, given: string): string =>
  `(${id} = ${given} OR (${id} > ${given} || '@' AND ${id} < ${given} || 'A'))`;

/**
 * The actor or fact that an id has become which the record no longer has: a person has joined, parted or corrected it, and the decision
 * keeps the id beside the signatures that it stood for. Null for an id that no decision knows.
 */
export function survivorOf(connection: Connection, id: string): string | null {
  const row = connection.get<{ now: string | null }>(
    `SELECT coalesce(p.actor, s.fact) AS now FROM (
       SELECT id, decided, json_extract(anchors, CASE WHEN a = ? THEN '$[0].id' ELSE '$[1].id' END) AS own,
         json_extract(anchors, '$[0].id') AS first FROM judgement WHERE a = ? OR b = ?) j
     LEFT JOIN actor_signature p ON ${isOrIsPart('p.id', 'j.own')} LEFT JOIN signature s ON ${isOrIsPart('s.id', 'j.first')}
     WHERE coalesce(p.actor, s.fact) IS NOT NULL ORDER BY j.decided, j.id, p.id, s.id LIMIT 1`,
    id,
    id,
    id,
  );
  return row?.now ?? null;
}

/**
 * Ids of articles by where they came from: the path or address that the record has for them, the end of a path, or a title. Looks through
 * all articles: it is asked for a name that a person types, never for a list.
 */
export function articlesFrom(connection: Connection, source: string, limit: number): readonly string[] {
  const end = [`/${source}`, `/${source}`] as const;
  const rows = connection.all<{ id: string }>(
    `SELECT id FROM article WHERE source = ? OR url = ? OR title = ? OR substr(source, -length(?)) = ?
     UNION SELECT a.id FROM article_place p JOIN article a ON a.seq = p.article
     WHERE p.source = ? OR substr(p.source, -length(?)) = ? ORDER BY 1 LIMIT ?`,
    source,
    source,
    source,
    ...end,
    source,
    ...end,
    limit,
  );
  return rows.map((row) => row.id);
}
