import type { Arrival } from '../core/arrivals.ts';
import type { Arrivals, ArrivedFact } from '../news-memory.ts';
import type { Connection } from './connection.ts';

/** The latest so many arrivals are kept: those of some ten thousand articles. */
const mostKept = 100_000;

/** How often older ones are let go of, in arrivals. */
const letGoEvery = 1000;

/** Notes facts as new, in this order, inside the transaction that makes them. */
export function noteArrivals(connection: Connection, arrivals: readonly Arrival[]): void {
  for (const { id, kind } of arrivals) {
    const seq = connection.insert('INSERT INTO arrival (fact, kind) VALUES (?, ?)', id, kind);
    if (seq % letGoEvery === 0) connection.run('DELETE FROM arrival WHERE seq <= ?', seq - mostKept);
  }
}

/** Up to so many arrivals behind a place, in their order, and between which places arrivals are kept. */
export function arrivalsAfter(connection: Connection, after: number, limit: number): Arrivals {
  const sql = 'SELECT seq, fact AS id, kind FROM arrival WHERE seq > ? ORDER BY seq LIMIT ?';
  return { ...keptArrivals(connection), arrivals: connection.all<ArrivedFact>(sql, after, limit) };
}

/** The arrival at a place; null where none is kept there. */
export function arrivalAt(connection: Connection, seq: number): ArrivedFact | null {
  const sql = 'SELECT seq, fact AS id, kind FROM arrival WHERE seq = ?';
  return connection.get<ArrivedFact>(sql, seq) ?? null;
}

function keptArrivals(connection: Connection): Omit<Arrivals, 'arrivals'> {
  const sql = 'SELECT (SELECT min(seq) FROM arrival) AS first, (SELECT max(seq) FROM arrival) AS last';
  const row = connection.get<{ first: number | null; last: number | null }>(sql);
  return { first: row?.first ?? 1, last: row?.last ?? 0 };
}
