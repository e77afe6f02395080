import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { isSingular } from '../../resolve/offices/singular-offices.ts';
import type { Connection } from './connection.ts';

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
  if (before === null || digest(before) !== digest(after)) markClaimsOf(connection, signature);
}

/** What the folds of claims see of an actor: a change in anything else does not touch them. */
function digest(actor: ResolvedActor): string {
  const offices = actor.offices.filter((held) => isSingular(held.title)).map((held) => [held.title, held.of]);
  return JSON.stringify([actor.type, actor.anchor, actor.country, offices]);
}

function markClaimsOf(connection: Connection, signature: number): void {
  connection.run(
    'INSERT OR IGNORE INTO unplaced (signature) SELECT signature FROM party WHERE actor = ?',
    signature,
  );
}
