import { Failure } from '../../model/failure.ts';
import type { Judged } from '../../model/judgement.ts';
import {
  anchorsOf,
  isOfClaims,
  judgementOf,
  judgementRow,
  namedIn,
  type Decision,
  type JudgementRow,
} from '../core/judgements.ts';
import type { Deciding } from '../store.ts';
import type { Connection } from './connection.ts';
import { decisionOf } from './decide.ts';
import { markJudged } from './mark-judged.ts';
import { partArticles } from './split-rows.ts';

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
     ON CONFLICT (id) DO UPDATE SET a = ${lesser('a')}, b = ${lesser('b')}, why = ${lesser('why')}, revoked = ${lesser('revoked')}`,
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
  if (isOfClaims(row)) {
    for (const anchor of anchorsOf(row)) file(connection, { signature: anchor.id, named: 0, judgement: id });
    for (const signature of namedIn(row)) file(connection, { signature, named: 1, judgement: id });
  }
  partArticles(connection, row);
  markJudged(connection, row);
  return connection.get<JudgementRow>('SELECT * FROM judgement WHERE id = ?', id) ?? row;
}

/** The first by bytes of what is there and what comes, of one that is missing the other. */
const lesser = (column: string): string =>
  `CASE WHEN judgement.${column} < excluded.${column} THEN judgement.${column} ELSE coalesce(excluded.${column}, judgement.${column}) END`;

interface Filed {
  readonly signature: string;
  /** 1 where it is an actor that the value names, 0 where the decision is about it. */
  readonly named: 0 | 1;
  readonly judgement: string;
}

function file(connection: Connection, { signature, named, judgement }: Filed): void {
  connection.run('INSERT INTO judged VALUES (?, ?, ?) ON CONFLICT DO NOTHING', signature, named, judgement);
}

/** Ends a decision from this day on. Throws `id-unknown`. */
export function revokeJudgement(connection: Connection, id: string, on: string): void {
  const row = connection.get<JudgementRow>('SELECT * FROM judgement WHERE id = ?', id);
  if (row === undefined) throw new Failure('id-unknown', id);
  connection.run('UPDATE judgement SET revoked = ? WHERE id = ?', on, id);
  partArticles(connection, row);
  markJudged(connection, row);
}
