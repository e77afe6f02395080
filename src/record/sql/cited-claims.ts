import type { Citation } from '../../model/citation.ts';
import type { Fact } from '../../resolve/facts.ts';
import type { CitedPlace } from '../../resolve/present/cited-claim.ts';
import type { ClaimRow } from '../core/cited-claims.ts';
import { factOf, type StoredFact } from '../core/stored-values.ts';
import type { Connection } from './connection.ts';

const claimColumns = `c.id, s.id AS signature, s.kind, s.value, c.citations, c.prints, a.id AS article, a.outlet, a.credit, a.source, a.copies, a.published
  FROM claim c JOIN signature s ON s.seq = c.signature JOIN article a ON a.seq = c.article`;

/** Cuts quotes out of article texts, and keeps the texts that it has read last. */
export function quoteCutter(connection: Connection): (place: CitedPlace) => Citation {
  const texts = new Map<string, string>();
  const textOf = (article: string): string => {
    const kept = texts.get(article);
    if (kept !== undefined) return kept;
    if (texts.size > 2000) texts.clear();
    const sql = 'SELECT t.text FROM article a JOIN article_text t ON t.seq = a.seq WHERE a.id = ?';
    const text = connection.get<{ text: string }>(sql, article)?.text ?? '';
    texts.set(article, text);
    return text;
  };
  return (place) => ({ ...place, quote: textOf(place.article).slice(place.start, place.end) });
}

/**
 * The claims that a fact is made of, or that its sides name; in no order. With a limit, all but events come
 * with so many claims of each of their signatures.
 */
export function claimsBehind(connection: Connection, fact: Fact, limit: number): readonly ClaimRow[] {
  const few = 'AND c.seq IN (SELECT seq FROM claim WHERE signature = s.seq ORDER BY rank LIMIT ?)';
  const [some, values] = limit === Infinity || fact.kind === 'event' ? ['', []] : [few, [limit]];
  if (fact.kind !== 'conflict') {
    return connection.all<ClaimRow>(`SELECT ${claimColumns} WHERE s.fact = ? ${some}`, fact.id, ...values);
  }
  const ids = new Set(fact.sides.flatMap((side) => side.members));
  return [...ids].flatMap((id) =>
    connection.all<ClaimRow>(`SELECT ${claimColumns} WHERE s.id = ? ${some}`, id, ...values),
  );
}

/** Reports of a fact that are looked at for the articles that they stand in. */
const mostReports = 500;

/** Whether one of the reports behind a stored fact stands in one of the articles, named by their rows. */
export function citesAny(connection: Connection, row: StoredFact, articles: ReadonlySet<number>): boolean {
  const fact = factOf(row);
  const [column, ids] =
    fact.kind === 'conflict' ? ['s.id', fact.sides.flatMap((side) => side.members)] : ['s.fact', [fact.id]];
  const sql = `SELECT c.article FROM signature s CROSS JOIN claim c ON c.signature = s.seq WHERE ${column} = ? LIMIT ${mostReports}`;
  return ids.some((id) =>
    connection.all<{ article: number }>(sql, id).some((found) => articles.has(found.article)),
  );
}
