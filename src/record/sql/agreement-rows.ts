import type { RecordKind } from '../../model/record.ts';
import type { OutletNames } from '../../model/outlet-names.ts';
import { factOf, type StoredFact } from '../core/stored-values.ts';
import { printsIn } from '../core/cited-claims.ts';
import { outletAgreement, type OutletReport, type SideReport } from '../core/outlet-agreement.ts';
import type { Agreement, AgreementQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import type { ListSources } from './facts-about.ts';
import { namesOfOutlets } from './outlet-rows.ts';
import { standingFacts } from './standing-facts.ts';

/** So many facts of each kind are looked at, the latest, and so many conflicts: what an answer costs does not grow with the record. */
const mostOfKind = 2000;

/** A fact that thousands of articles tell is known by so many of its reports. */
const mostReports = 200;

/** The kinds whose facts outlets tell. */
const toldKinds = ['event', 'statement', 'commitment', 'figure'] as const;

/** How far the outlets of the record tell the same, over the latest facts that meet the conditions. */
export function readAgreement(from: ListSources, query: AgreementQuery): Agreement {
  const latest = (kind: RecordKind): readonly string[] =>
    standingFacts(from, { ...query, kind, limit: mostOfKind + 1 }).map(({ id }) => id);
  const told = toldKinds.map(latest);
  const conflicts = latest('conflict');
  const nameOf = namesOfOutlets(from.connection);
  const shown = (ids: readonly string[]): readonly string[] => ids.slice(0, mostOfKind);
  return {
    ...outletAgreement({
      facts: told.flatMap((ids) => reportsOf(from.connection, shown(ids), nameOf)),
      sides: sidesOf(from.connection, shown(conflicts), nameOf),
    }),
    counted: {
      facts: told.reduce((sum, ids) => sum + Math.min(ids.length, mostOfKind), 0),
      conflicts: Math.min(conflicts.length, mostOfKind),
    },
    truncated: [...told, conflicts].some((ids) => ids.length > mostOfKind),
  };
}

const reportsSql = `SELECT s.fact, a.outlet, a.credit, a.copies, c.prints FROM texts(?) g CROSS JOIN signature s ON s.fact = g.value
  CROSS JOIN claim c ON c.signature = s.seq CROSS JOIN article a ON a.seq = c.article WHERE a.outlet IS NOT NULL`;

interface ReportRow extends Omit<OutletReport, 'prints'> {
  /** JSON. */
  readonly prints: string;
}

function reportsOf(
  connection: Connection,
  ids: readonly string[],
  nameOf: OutletNames,
): readonly OutletReport[] {
  const rows = connection.all<ReportRow>(reportsSql, ids);
  return [...Map.groupBy(rows, ({ fact }) => fact).values()].flatMap((held) =>
    held.slice(0, mostReports).map(({ fact, outlet, credit, copies, prints }) => ({
      fact,
      outlet: nameOf(outlet ?? ''),
      credit,
      copies,
      prints: printsIn(prints),
    })),
  );
}

const outletsSql = `SELECT DISTINCT s.id, a.outlet FROM texts(?) g CROSS JOIN signature s ON s.id = g.value
  CROSS JOIN claim c ON c.signature = s.seq CROSS JOIN article a ON a.seq = c.article WHERE a.outlet IS NOT NULL`;

/** Who tells the sides of conflicts. A figure that a party has changed over time is told by the outlets in turn: no disagreement of theirs. */
function sidesOf(connection: Connection, ids: readonly string[], nameOf: OutletNames): readonly SideReport[] {
  const sql = 'SELECT f.id, f.kind, f.value FROM texts(?) g CROSS JOIN fact f ON f.id = g.value';
  const conflicts = connection.all<StoredFact>(sql, ids).flatMap((row) => {
    const fact = factOf(row);
    return fact.kind === 'conflict' && fact.about !== 'revision' ? [fact] : [];
  });
  const members = conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.members));
  const told = connection.all<{ id: string; outlet: string }>(outletsSql, [...new Set(members)]);
  const outletsOf = Map.groupBy(told, ({ id }) => id);
  return conflicts.flatMap(({ id: fact, sides }) =>
    sides.flatMap((side, at) =>
      side.members.flatMap((member) =>
        (outletsOf.get(member) ?? []).map(({ outlet }) => ({ fact, side: at, outlet: nameOf(outlet) })),
      ),
    ),
  );
}
