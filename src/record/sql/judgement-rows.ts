import type { Judged } from '../../model/judgement.ts';
import { noCorrections, type Corrections } from '../../resolve/corrections/correction.ts';
import { correctionsIn, judgementOf, standingPairs, type JudgementRow } from '../core/judgements.ts';
import { noJudgements, type PairJudgements } from '../../resolve/judgements.ts';
import { wholeId } from '../../resolve/parted-id.ts';
import type { Connection } from './connection.ts';

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

/** Looks up which pairs among signatures of claims people have called one or two. Where nothing is decided, it asks nothing. */
export function pairsReader(connection: Connection): (signatures: readonly string[]) => PairJudgements {
  if (connection.get('SELECT 1 FROM judged LIMIT 1') === undefined) return () => noJudgements;
  const sql = `SELECT DISTINCT j.* FROM texts(?) g CROSS JOIN judged d ON d.signature = g.value AND d.named = 0
    JOIN judgement j ON j.id = d.judgement WHERE j.verdict IN ('same', 'different') AND j.revoked IS NULL ORDER BY j.id`;
  return (signatures) => {
    const asked = [...new Set(signatures.flatMap((id) => [id, wholeId(id)]))];
    return standingPairs(connection.all<JudgementRow>(sql, asked));
  };
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
    `SELECT DISTINCT j.id FROM texts(?) g CROSS JOIN judged d ON d.signature = g.value AND d.named = 0
     JOIN judgement j ON j.id = d.judgement WHERE j.revoked IS NULL ORDER BY j.id`,
    [...new Set(signatures.flatMap((id) => [id, wholeId(id)]))],
  );
  return rows.length === 0 ? null : rows.map((row) => row.id);
}
