import type { Anchor } from '../../model/judgement.ts';
import { anchorsOf, isOfClaims, type JudgementRow } from '../core/judgements.ts';
import { partsRange } from '../../resolve/parted-id.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';

/** Marks what a decision concerns: blocks of actors; claims, with the disputes over them. */
export function markJudged(connection: Connection, row: JudgementRow): void {
  const anchors = anchorsOf(row);
  markDirty(
    connection,
    anchors.map(({ block }) => block).filter((block) => block !== ''),
  );
  if (!isOfClaims(row)) return;
  for (const anchor of anchors) {
    if (anchor.block === '') unplaceClaim(connection, anchor);
    else unplaceOffices(connection, anchor);
  }
}

/** What is asked of a signature that is the one of a decision, or an article's own of it: takes an id and the ends of `partsRange`. */
const isOrIsPart = (table: string): string => `${table}.id = ? OR (${table}.id > ? AND ${table}.id < ?)`;

function unplaceClaim(connection: Connection, { id }: Anchor): void {
  const ids = [id, ...partsRange(id)] as const;
  connection.run(
    `INSERT INTO unplaced SELECT s.seq FROM signature s WHERE ${isOrIsPart('s')} ON CONFLICT DO NOTHING`,
    ...ids,
  );
  connection.run(
    `INSERT INTO unplaced SELECT d.seq FROM signature s JOIN claim c ON c.signature = s.seq
     JOIN claim o ON o.article = c.article JOIN signature d ON d.seq = o.signature WHERE (${isOrIsPart('s')}) AND d.kind = 'dispute' ON CONFLICT DO NOTHING`,
    ...ids,
  );
}

function unplaceOffices(connection: Connection, { id }: Anchor): void {
  connection.run(
    `INSERT INTO unplaced SELECT p.signature FROM actor_signature a JOIN party p ON p.actor = a.seq
     WHERE (${isOrIsPart('a')}) AND p.kind = 'office' ON CONFLICT DO NOTHING`,
    id,
    ...partsRange(id),
  );
}

/** Marks the claims in which people have put actors, by the rows of their signatures: they have changed, or are about to go. */
export function unplaceNaming(connection: Connection, actors: readonly number[]): void {
  if (actors.length === 0 || connection.get('SELECT 1 FROM judged LIMIT 1') === undefined) return;
  connection.run(
    `INSERT INTO unplaced SELECT s.seq FROM numbers(?) g CROSS JOIN actor_signature a ON a.seq = g.value JOIN judged n ON n.signature = a.id AND n.named = 1
     JOIN judged t ON t.judgement = n.judgement AND t.named = 0 JOIN signature s ON s.id = t.signature WHERE true ON CONFLICT DO NOTHING`,
    actors,
  );
}
