import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { lastDayOf } from '../../resolve/block-of.ts';
import { isSingular } from '../../world/singular-offices.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';

/** An actor before and after its block has been folded; null where a signature was another's. */
interface Change {
  readonly before: ResolvedActor | null;
  readonly after: ResolvedActor;
}

/** Marks the claims of a signature whose place or fold may follow from what has changed in its actor. */
export function markChangedClaims(
  connection: Connection,
  signature: number,
  { before, after }: Change,
): void {
  if (before === null || digest(before) !== digest(after)) {
    const sql = 'INSERT OR IGNORE INTO unplaced (signature) SELECT signature FROM party WHERE actor = ?';
    connection.run(sql, signature);
    return;
  }
  const spans = changedSpans(before, after);
  if (spans.length > 0) markBlocksWithin(connection, signature, spans);
}

/** What places a claim, and what every fold sees of an actor. */
function digest(actor: ResolvedActor): string {
  return JSON.stringify([actor.type, actor.anchor, actor.country]);
}

/** Days, the last not included. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** When an office is known and was not before, or the other way about. */
function changedSpans(before: ResolvedActor, after: ResolvedActor): readonly Span[] {
  const [old, now] = [firstDays(before), firstDays(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((office) => {
    const days = [old.get(office) ?? never, now.get(office) ?? never].toSorted();
    return days[0] === days[1] ? [] : [{ from: days[0], to: days[1] }];
  });
}

/** Follows every day and every block's last. */
const never = '~~';

/** The first day of each office that only one person holds at a time. */
function firstDays(actor: ResolvedActor): ReadonlyMap<string, string> {
  return new Map(
    actor.offices
      .filter((held) => isSingular(held.title))
      .map((held) => [JSON.stringify([held.title, held.of]), held.seenOn[0] ?? ''] as const),
  );
}

/** Only the folds of events and offices look at the offices of actors, and each only at those known by its last day. */
function markBlocksWithin(connection: Connection, signature: number, spans: readonly Span[]): void {
  const rows = connection.all<{ block: string }>(
    `SELECT DISTINCT s.block FROM party p JOIN signature s ON s.seq = p.signature
     WHERE p.actor = ? AND p.kind IN ('event', 'office') AND s.block IS NOT NULL`,
    signature,
  );
  for (const { block } of rows) {
    const day = lastDayOf(block);
    if (spans.some(({ from, to }) => from <= day && day < to)) markDirty(connection, block);
  }
}
