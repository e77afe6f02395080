import type { Connection } from '../sql/connection.ts';

/** Ids that no two rows may share. No index holds to it, since a distributed table could not: the writers do, one at a time. */
const alone = ['article', 'actor_signature', 'signature', 'fact'] as const;

/** Rows that must have another beside them. */
const kept: readonly (readonly [what: string, sql: string])[] = [
  [
    'articles without a text',
    'SELECT 1 FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_text t WHERE t.seq = a.seq)',
  ],
  [
    'claims without an article',
    'SELECT 1 FROM claim c WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.seq = c.article)',
  ],
  [
    'claims without a signature',
    'SELECT 1 FROM claim c WHERE NOT EXISTS (SELECT 1 FROM signature s WHERE s.seq = c.signature)',
  ],
  [
    'signatures counted wrong',
    'SELECT 1 FROM signature s WHERE s.count <> (SELECT count(*) FROM claim c WHERE c.signature = s.seq)',
  ],
  [
    'actors counted wrong',
    'SELECT 1 FROM actor_signature s WHERE s.count <> (SELECT count(*) FROM actor_mention m WHERE m.signature = s.seq)',
  ],
  [
    'passages without words',
    'SELECT 1 FROM passage p WHERE NOT EXISTS (SELECT 1 FROM passage_text t WHERE t.rowid = p.seq)',
  ],
];

/** "ok", or what does not hold between the tables of a record, with how often. */
export function faultsOf(connection: Connection): string {
  const doubled = alone.map(
    (table) => [`ids of ${table} twice`, `SELECT 1 FROM ${table} GROUP BY id HAVING count(*) > 1`] as const,
  );
  const found = [...doubled, ...kept].flatMap(([what, sql]) => {
    const count = connection.get<{ count: number }>(`SELECT count(*) AS count FROM (${sql}) f`)?.count ?? 0;
    return count === 0 ? [] : [`${what}: ${count}`];
  });
  return found.length === 0 ? 'ok' : found.join('; ');
}
