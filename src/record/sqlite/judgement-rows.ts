import { Failure } from '../../model/failure.ts';
import { contentId } from '../../resolve/canonical.ts';
import type { Judgements } from '../../resolve/judgements.ts';
import type { Judgement } from '../store.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';

interface JudgementRow {
  readonly id: string;
  readonly verdict: Judgement['verdict'];
  readonly a: string;
  readonly b: string | null;
  /** JSON: for each of the two actors the signature that stands for it, and its block. */
  readonly anchors: string;
  readonly decided: string;
  readonly revoked: string | null;
}

/** The decisions that hold, in the form that the folds take: actors by the signature that stood for them. */
export function standingJudgements(connection: Connection): Judgements {
  const rows = connection.all<JudgementRow>(
    `SELECT * FROM judgement WHERE revoked IS NULL AND verdict <> 'dismissed' ORDER BY id`,
  );
  const pairs = rows.map((row) => {
    const [a, b] = anchorsOf(row);
    return { verdict: row.verdict === 'same' ? ('same' as const) : ('different' as const), a: a.id, b: b.id };
  });
  return {
    same: pairs.filter((one) => one.verdict === 'same'),
    different: pairs.filter((one) => one.verdict === 'different'),
  };
}

/** A signature that stands for an actor, with its block: known even while no article gives it. */
interface Anchor {
  readonly id: string;
  readonly block: string;
}

function anchorsOf(row: JudgementRow): readonly Anchor[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by addJudgement
  return JSON.parse(row.anchors) as Anchor[];
}

/** The block with every block that a standing "same" ties to it, sorted: they are folded as one. */
export function judgedBlocks(connection: Connection, block: string): readonly string[] {
  const rows = connection.all<JudgementRow>(
    `SELECT * FROM judgement WHERE revoked IS NULL AND verdict = 'same' ORDER BY id`,
  );
  const tied = rows.map((row) => anchorsOf(row).map((anchor) => anchor.block));
  const found = new Set([block]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const pair of tied) if (pair.some((one) => found.has(one))) pair.forEach((one) => found.add(one));
  }
  return [...found].toSorted();
}

/** Ids of the conflicts that a person has dismissed. */
export function dismissedConflicts(connection: Connection): ReadonlySet<string> {
  const rows = connection.all<{ a: string }>(
    `SELECT a FROM judgement WHERE verdict = 'dismissed' AND revoked IS NULL`,
  );
  return new Set(rows.map((row) => row.a));
}

interface Decision {
  readonly a: string;
  readonly b?: string;
  readonly on: string;
}

/** Notes a decision and marks what it touches. Throws `id-unknown` where an id names no such value. */
export function addJudgement(
  connection: Connection,
  verdict: Judgement['verdict'],
  about: Decision,
): Judgement {
  const b = verdict === 'dismissed' ? null : (about.b ?? '');
  const anchors =
    verdict === 'dismissed'
      ? knownConflict(connection, about.a)
      : [anchorOf(connection, about.a), anchorOf(connection, b ?? '')];
  const id = contentId('judgement', [verdict, verdict === 'dismissed' ? about.a : anchors, about.on]);
  connection.run(
    `INSERT INTO judgement (id, verdict, a, b, anchors, decided, revoked) VALUES (?, ?, ?, ?, ?, ?, NULL)
     ON CONFLICT (id) DO UPDATE SET revoked = NULL`,
    id,
    verdict,
    about.a,
    b,
    JSON.stringify(anchors),
    about.on,
  );
  touch(connection, anchors);
  return { id, verdict, a: about.a, b, on: about.on, revokedOn: null };
}

function knownConflict(connection: Connection, id: string): readonly Anchor[] {
  const row = connection.get<{ kind: string }>('SELECT kind FROM fact WHERE id = ?', id);
  if (row?.kind !== 'conflict') throw new Failure('id-unknown', id);
  return [];
}

/** The signature that stands for an actor: its first by id. Signatures outlive the ids of actors. */
function anchorOf(connection: Connection, actor: string): Anchor {
  const row = connection.get<Anchor>(
    'SELECT id, block FROM actor_signature WHERE actor = ? ORDER BY id LIMIT 1',
    actor,
  );
  if (row === undefined) throw new Failure('id-unknown', actor);
  return row;
}

function touch(connection: Connection, anchors: readonly Anchor[]): void {
  for (const { block } of anchors) markDirty(connection, block);
}

/** Ends a decision from this day on. Throws `id-unknown`. */
export function revokeJudgement(connection: Connection, id: string, on: string): void {
  const row = connection.get<JudgementRow>('SELECT * FROM judgement WHERE id = ?', id);
  if (row === undefined) throw new Failure('id-unknown', id);
  connection.run('UPDATE judgement SET revoked = ? WHERE id = ?', on, id);
  if (row.verdict !== 'dismissed') touch(connection, anchorsOf(row));
}

/** Every decision with its dates, by day and id. */
export function listJudgements(connection: Connection): readonly Judgement[] {
  const rows = connection.all<JudgementRow>('SELECT * FROM judgement ORDER BY decided, id');
  return rows.map(({ id, verdict, a, b, decided, revoked }) => ({
    id,
    verdict,
    a,
    b,
    on: decided,
    revokedOn: revoked,
  }));
}
