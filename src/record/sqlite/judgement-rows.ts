import { Failure } from '../../model/failure.ts';
import type { Judged } from '../../model/judgement.ts';
import { noCorrections, type Corrections } from '../../resolve/corrections/correction.ts';
import {
  anchorsOf,
  correctionsIn,
  judgementOf,
  judgementRow,
  namedIn,
  type Decision,
  type JudgementRow,
} from '../core/judgements.ts';
import { wholeId } from '../../resolve/parted-id.ts';
import type { Deciding } from '../store.ts';
import type { Connection } from './connection.ts';
import { decisionOf } from './decide.ts';
import { markJudged } from './mark-judged.ts';
import { partArticles } from './split-rows.ts';

/** The decisions on which actors are one that stand, by id. */
export function standingRows(connection: Connection): readonly JudgementRow[] {
  return connection.all<JudgementRow>(
    `SELECT * FROM judgement WHERE revoked IS NULL AND verdict IN ('same', 'different', 'split') ORDER BY id`,
  );
}

/** Ids of the conflicts that a person has dismissed. */
export function dismissedConflicts(connection: Connection): ReadonlySet<string> {
  const rows = connection.all<{ a: string }>(
    `SELECT a FROM judgement WHERE verdict = 'dismissed' AND revoked IS NULL`,
  );
  return new Set(rows.map((row) => row.a));
}

/** Looks up what people have decided about a signature; of use as long as nothing is decided anew. Where nothing is, it asks nothing. */
export function correctionsReader(connection: Connection): (signature: string) => Corrections {
  if (connection.get('SELECT 1 FROM judged LIMIT 1') === undefined) return () => noCorrections;
  const sql =
    'SELECT DISTINCT j.* FROM judged d JOIN judgement j ON j.id = d.judgement WHERE d.signature IN (?, ?) AND d.named = 0';
  return (signature) => correctionsIn(connection.all<JudgementRow>(sql, signature, wholeId(signature)));
}

/** Notes a decision that is made now: it stands, also where it was revoked before. Throws as `decisionOf` does. */
export function addJudgement(connection: Connection, verdict: Decision['verdict'], about: Deciding): Judged {
  const made = judgementRow(decisionOf(connection, verdict, about));
  // A decision that was taken back and is made again counts as the last one made.
  connection.run('DELETE FROM judgement WHERE id = ? AND revoked IS NOT NULL', made.id);
  return judgementOf(keep(connection, made));
}

/**
 * Takes over decisions of another record, and says how many. One that is known is the same decision: it is revoked where either is, on
 * the earlier day, so that the order in which decisions come does not matter.
 */
export function importJudgements(connection: Connection, decisions: readonly Decision[]): number {
  for (const decision of decisions) keep(connection, judgementRow(decision));
  return decisions.length;
}

function keep(connection: Connection, row: JudgementRow): JudgementRow {
  const { id, verdict, a, b, anchors, decided, revoked, decider, why, field, value, named } = row;
  connection.run(
    `INSERT INTO judgement (id, verdict, a, b, anchors, decided, revoked, decider, why, field, value, named)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET a = min(a, excluded.a), b = min(b, excluded.b),
       why = coalesce(min(why, excluded.why), why, excluded.why),
       revoked = coalesce(min(revoked, excluded.revoked), revoked, excluded.revoked)`,
    id,
    verdict,
    a,
    b,
    anchors,
    decided,
    revoked,
    decider,
    why,
    field,
    value,
    named,
  );
  if (verdict === 'rejected' || verdict === 'set') {
    for (const anchor of anchorsOf(row)) file(connection, { signature: anchor.id, named: 0, judgement: id });
    for (const signature of namedIn(row)) file(connection, { signature, named: 1, judgement: id });
  }
  partArticles(connection, row);
  markJudged(connection, row);
  return connection.get<JudgementRow>('SELECT * FROM judgement WHERE id = ?', id) ?? row;
}

interface Filed {
  readonly signature: string;
  /** 1 where it is an actor that the value names, 0 where the decision is about it. */
  readonly named: 0 | 1;
  readonly judgement: string;
}

function file(connection: Connection, { signature, named, judgement }: Filed): void {
  connection.run('INSERT OR IGNORE INTO judged VALUES (?, ?, ?)', signature, named, judgement);
}

/** Ends a decision from this day on. Throws `id-unknown`. */
export function revokeJudgement(connection: Connection, id: string, on: string): void {
  const row = connection.get<JudgementRow>('SELECT * FROM judgement WHERE id = ?', id);
  if (row === undefined) throw new Failure('id-unknown', id);
  connection.run('UPDATE judgement SET revoked = ? WHERE id = ?', on, id);
  partArticles(connection, row);
  markJudged(connection, row);
}

/** Every decision with its dates, by day and id. */
export function listJudgements(connection: Connection): readonly Judged[] {
  return connection.all<JudgementRow>('SELECT * FROM judgement ORDER BY decided, id').map(judgementOf);
}

/** The decision that stands and came into this record last; null where none stands. */
export function lastJudgement(connection: Connection): Judged | null {
  const sql = 'SELECT * FROM judgement WHERE revoked IS NULL ORDER BY seq DESC LIMIT 1';
  const row = connection.get<JudgementRow>(sql);
  return row === undefined ? null : judgementOf(row);
}

/** The decisions that stand, by id, up to a number, from behind an id on. */
export function standingFrom(connection: Connection, after: string, limit: number): readonly Judged[] {
  const sql = 'SELECT * FROM judgement WHERE id > ? AND revoked IS NULL ORDER BY id LIMIT ?';
  return connection.all<JudgementRow>(sql, after, limit).map(judgementOf);
}

/** Ids of the decisions that stand behind any of these signatures, sorted; null where there is none. */
export function judgementsBehind(
  connection: Connection,
  signatures: readonly string[],
): readonly string[] | null {
  const rows = connection.all<{ id: string }>(
    `SELECT DISTINCT j.id FROM json_each(?) g CROSS JOIN judged d ON d.signature = g.value AND d.named = 0
     JOIN judgement j ON j.id = d.judgement WHERE j.revoked IS NULL ORDER BY j.id`,
    JSON.stringify([...new Set(signatures.flatMap((id) => [id, wholeId(id)]))]),
  );
  return rows.length === 0 ? null : rows.map((row) => row.id);
}
