import { placesIn } from '../core/cited-claims.ts';
import type { CitingFact } from '../store.ts';
import type { Connection } from './connection.ts';

interface CitingRow {
  readonly id: string;
  readonly kind: string;
  readonly citations: string;
}

const claimedSql = `SELECT s.fact AS id, f.kind, c.citations FROM claim c JOIN signature s ON s.seq = c.signature
  JOIN fact f ON f.id = s.fact WHERE c.article = (SELECT seq FROM article WHERE id = ?)`;

const namedSql = `SELECT s.actor AS id, 'actor' AS kind, m.citations FROM actor_mention m
  JOIN actor_signature s ON s.seq = m.signature
  WHERE m.article = (SELECT seq FROM article WHERE id = ?) AND s.actor IS NOT NULL`;

/** The events, statements, commitments and figures that cite an article and the actors that it names, each place once, in text order. */
export function factsCiting(connection: Connection, article: string): readonly CitingFact[] {
  const rows = [claimedSql, namedSql].flatMap((sql) => connection.all<CitingRow>(sql, article));
  const found = rows.flatMap(({ id, kind, citations }) =>
    placesIn(article, citations).map(({ sentence, start, end }) => ({ id, kind, sentence, start, end })),
  );
  const distinct = new Map(found.map((one) => [`${one.id} ${one.start} ${one.end}`, one] as const));
  return [...distinct.values()].toSorted(
    (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
}
