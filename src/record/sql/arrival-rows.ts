import { conflictsOver } from '../core/theme.ts';
import type { StoredFact } from '../core/stored-values.ts';
import type { Arrival } from '../core/arrivals.ts';
import type { Arrivals, ArrivedFact } from '../news-memory.ts';
import type { Connection, Into } from './connection.ts';

/** The latest so many arrivals are kept: those of some ten thousand articles. */
const mostKept = 100_000;

/** How often older ones are let go of, in arrivals. */
const letGoEvery = 1000;

interface ArrivalRow {
  readonly seq: number;
  readonly fact: string;
  readonly kind: string;
  readonly member: string;
}

const arrived: Into = { table: 'arrival', columns: ['seq', 'fact', 'kind', 'member'] };

/** Notes facts as new, in this order, inside the transaction that makes them. */
export function noteArrivals(connection: Connection, arrivals: readonly Arrival[]): void {
  if (arrivals.length === 0) return;
  const rows = connection.newRows('arrival', arrivals.length);
  connection.insertAll(
    arrived,
    arrivals.map(({ id, kind, member }, at) => [rows[at], id, kind, member]),
  );
  const last = rows[rows.length - 1];
  if (Math.floor(last / letGoEvery) > Math.floor((rows[0] - 1) / letGoEvery))
    connection.run('DELETE FROM arrival WHERE seq <= ?', last - mostKept);
}

/** Up to so many arrivals behind a place, in their order, and between which places arrivals are kept. */
export function arrivalsAfter(connection: Connection, after: number, limit: number): Arrivals {
  const sql = 'SELECT seq, fact, kind, member FROM arrival WHERE seq > ? ORDER BY seq LIMIT ?';
  const rows = connection.all<ArrivalRow>(sql, after, limit);
  return { ...keptArrivals(connection), arrivals: rows.map((row) => arrivedFact(connection, row)) };
}

/** The arrival at a place; null where none is kept there. */
export function arrivalAt(connection: Connection, seq: number): ArrivedFact | null {
  const row = connection.get<ArrivalRow>('SELECT seq, fact, kind, member FROM arrival WHERE seq = ?', seq);
  return row === undefined ? null : arrivedFact(connection, row);
}

function arrivedFact(connection: Connection, { seq, fact, kind, member }: ArrivalRow): ArrivedFact {
  const isThere = connection.get('SELECT 1 FROM fact WHERE id = ? AND kind = ?', fact, kind) !== undefined;
  return { seq, kind, cameAs: fact, id: isThere ? fact : idNow(connection, kind, member) };
}

/** The fact that a signature is a member of now. Ids of facts change when a further article tells them. */
function idNow(connection: Connection, kind: string, member: string): string | null {
  if (kind === 'conflict') return conflictOver(connection, member);
  const sql = 'SELECT f.id FROM signature s JOIN fact f ON f.id = s.fact WHERE s.id = ? AND f.kind = ?';
  return connection.get<{ id: string }>(sql, member, kind)?.id ?? null;
}

function conflictOver(connection: Connection, member: string): string | null {
  const sql = `SELECT f.id, f.kind, f.value FROM signature s JOIN fact f ON f.block = s.block WHERE s.id = ? AND f.kind = 'conflict'
    ORDER BY f.id`;
  const [found = null] = conflictsOver(new Set([member]), connection.all<StoredFact>(sql, member));
  return found;
}

function keptArrivals(connection: Connection): Omit<Arrivals, 'arrivals'> {
  const sql = 'SELECT (SELECT min(seq) FROM arrival) AS first, (SELECT max(seq) FROM arrival) AS last';
  const row = connection.get<{ first: number | null; last: number | null }>(sql);
  return { first: row?.first ?? 1, last: row?.last ?? 0 };
}
