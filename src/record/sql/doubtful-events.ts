import type { DoubtfulPair } from '../core/doubtful.ts';
import { doubtfulEvents } from '../core/doubtful-events.ts';
import type { ClaimSignatureRow } from '../core/fold-claims.ts';
import type { Connection } from './connection.ts';
import { membersSql } from './settle-claims.ts';
import { settledActors } from './settled-actors.ts';

/** Of so many reports of a block at most the events are compared. */
const mostReports = 300;

const ofFactSql = membersSql.replace('WHERE s.block = ?', 'WHERE s.fact = ?');

/** The doubtful pairs of which one is an event of these ids, with the other events of their blocks. */
export function eventsInDoubt(connection: Connection, ids: readonly string[]): readonly DoubtfulPair[] {
  const actors = settledActors(connection);
  const about = new Set(ids);
  const sql = 'SELECT g.value AS id, f.block FROM texts(?) g CROSS JOIN fact f ON f.id = g.value';
  const seeds = connection.all<{ id: string; block: string }>(sql, ids);
  return [...Map.groupBy(seeds, ({ block }) => block)].flatMap(([block, held]) => {
    const own = held.flatMap(({ id }) => connection.all<ClaimSignatureRow>(ofFactSql, id));
    const others = connection.all<ClaimSignatureRow>(`${membersSql} LIMIT ${mostReports}`, block);
    const rows = [...new Map([...own, ...others].map((row) => [row.id, row] as const)).values()];
    return doubtfulEvents({ block, rows: rows.slice(0, mostReports) }, about, actors);
  });
}
