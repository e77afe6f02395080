import { blockOf } from '../../resolve/block-of.ts';
import { rejectedBlock } from './rejected.ts';
import { rejectionOf, resolvedSignature, type KeptSignature, type SettledActors } from './settled-actors.ts';

/** A claim signature that must be placed. */
export interface UnplacedRow extends KeptSignature {
  readonly seq: number;
  /** Where it lies; null where it is new. */
  readonly block: string | null;
}

/** Where signatures go, and the blocks that they leave and reach. */
export interface Placements {
  readonly moved: readonly { readonly seq: number; readonly block: string }[];
  readonly touched: readonly string[];
}

/** Finds the block of each signature, with its parties as they stand; the block that it is in is touched even where it stays. */
export function placementsOf(rows: readonly UnplacedRow[], actors: SettledActors): Placements {
  const placed = rows.map((row) => {
    return { ...row, next: placeOf(row, actors) };
  });
  const moved = placed.filter((row) => row.block !== row.next);
  return {
    moved: moved.map(({ seq, next }) => ({ seq, block: next })),
    touched: [...new Set(placed.flatMap(({ block, next }) => (block === null ? [next] : [next, block])))],
  };
}

function placeOf(row: UnplacedRow, actors: SettledActors): string {
  const signature = resolvedSignature(row, actors);
  const rejection = rejectionOf(row, actors);
  return rejection === null ? blockOf(signature, actors.actorOf) : rejectedBlock(signature.kind, rejection);
}
