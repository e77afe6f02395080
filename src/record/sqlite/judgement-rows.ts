import { Failure } from '../../model/failure.ts';
import { anchorsOf, judgementOf, judgementRow, type Anchor, type JudgementRow } from '../core/judgements.ts';
import type { Judgement } from '../store.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';

/** The decisions over actors that stand, by id. */
export function standingRows(connection: Connection): readonly JudgementRow[] {
  return connection.all<JudgementRow>(
    `SELECT * FROM judgement WHERE revoked IS NULL AND verdict <> 'dismissed' ORDER BY id`,
  );
}

/** Ids of the conflicts that a person has dismissed. */
export function dismissedConflicts(connection: Connection): ReadonlySet<string> {
  const rows = connection.all<{ a: string }>(
    `SELECT a FROM judgement WHERE verdict = 'dismissed' AND revoked IS NULL`,
  );
  return new Set(rows.map((row) => row.a));
}

/** Notes a decision and marks what it touches. Throws `id-unknown` where an id names no such value. */
export function addJudgement(
  connection: Connection,
  verdict: Judgement['verdict'],
  about: { readonly a: string; readonly b?: string; readonly on: string },
): Judgement {
  const { a, on } = about;
  const b = verdict === 'dismissed' ? null : (about.b ?? '');
  const anchors =
    b === null ? knownConflict(connection, a) : [anchorOf(connection, a), anchorOf(connection, b)];
  const row = judgementRow(verdict, { a, b, on }, anchors);
  connection.run(
    `INSERT INTO judgement (id, verdict, a, b, anchors, decided, revoked) VALUES (?, ?, ?, ?, ?, ?, NULL)
     ON CONFLICT (id) DO UPDATE SET revoked = NULL`,
    row.id,
    verdict,
    a,
    b,
    row.anchors,
    on,
  );
  touch(connection, anchors);
  return judgementOf(row);
}

/** No anchor, for a conflict that is there. */
function knownConflict(connection: Connection, id: string): readonly Anchor[] {
  const row = connection.get<{ kind: string }>('SELECT kind FROM fact WHERE id = ?', id);
  if (row?.kind !== 'conflict') throw new Failure('id-unknown', id);
  return [];
}

function anchorOf(connection: Connection, actor: string): Anchor {
  const row = connection.get<Anchor>(
    'SELECT id, block FROM actor_signature WHERE actor = ? ORDER BY id LIMIT 1',
    actor,
  );
  if (row === undefined) throw new Failure('id-unknown', actor);
  return row;
}

function touch(connection: Connection, anchors: readonly Anchor[]): void {
  markDirty(
    connection,
    anchors.map(({ block }) => block),
  );
}

/** Ends a decision from this day on. Throws `id-unknown`. */
export function revokeJudgement(connection: Connection, id: string, on: string): void {
  const row = connection.get<JudgementRow>('SELECT * FROM judgement WHERE id = ?', id);
  if (row === undefined) throw new Failure('id-unknown', id);
  connection.run('UPDATE judgement SET revoked = ? WHERE id = ?', on, id);
  touch(connection, anchorsOf(row));
}

/** Every decision with its dates, by day and id. */
export function listJudgements(connection: Connection): readonly Judgement[] {
  return connection.all<JudgementRow>('SELECT * FROM judgement ORDER BY decided, id').map(judgementOf);
}
