import { foldedWords } from '../../model/fold-text.ts';
import { partsRange } from '../../resolve/parted-id.ts';
import { anchorsOf, type JudgementRow } from '../core/judgements.ts';
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
    connection.wordQuery(
      words.map((word) => word.slice(0, likeFrom)),
      'any-beginning',
    ),
  );
  return rows.map((row) => row.name);
}

/**
 * The actor or fact that an id has become which the record no longer has: a person has joined, parted or corrected it, and the decision
 * keeps the id beside the signatures that it stood for. Null for an id that no decision knows.
 */
export function survivorOf(connection: Connection, id: string): string | null {
  const sql = 'SELECT * FROM judgement WHERE a = ? OR b = ? ORDER BY decided, id';
  for (const row of connection.all<JudgementRow>(sql, id, id)) {
    const [first, second] = anchorsOf(row).map((anchor) => anchor.id);
    const now =
      nowAt(connection, actorsSql, row.a === id ? first : second) ?? nowAt(connection, factsSql, first);
    if (now !== null) return now;
  }
  return null;
}

const actorsSql = `SELECT actor AS now FROM actor_signature WHERE (id = ? OR (id > ? AND id < ?)) AND actor IS NOT NULL ORDER BY id LIMIT 1`;
const factsSql = `SELECT fact AS now FROM signature WHERE (id = ? OR (id > ? AND id < ?)) AND fact IS NOT NULL ORDER BY id LIMIT 1`;

/** What a signature is a member of now, or the first of the articles' own of it. */
function nowAt(connection: Connection, sql: string, signature: string | undefined): string | null {
  if (signature === undefined) return null;
  return connection.get<{ now: string }>(sql, signature, ...partsRange(signature))?.now ?? null;
}

/**
 * Ids of articles by where they came from: the path or address that the record has for them, the end of a path, or a title. Looks through
 * all articles: it is asked for a name that a person types, never for a list.
 */
export function articlesFrom(connection: Connection, source: string, limit: number): readonly string[] {
  const end = [`/${source}`, `/${source}`] as const;
  const rows = connection.all<{ id: string }>(
    `SELECT id FROM article WHERE source = ? OR url = ? OR title = ? OR substr(source, length(source) - length(?) + 1) = ?
     UNION SELECT a.id FROM article_place p JOIN article a ON a.seq = p.article
     WHERE p.source = ? OR substr(p.source, length(p.source) - length(?) + 1) = ? ORDER BY 1 LIMIT ?`,
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
