import { blockOf } from '../../resolve/block-of.ts';
import { resolvedSignature, type SettledActors } from './settled-actors.ts';

/** A claim signature that must be placed. */
export interface UnplacedRow {
  readonly seq: number;
  /** JSON of the signature. */
  readonly value: string;
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
    return { ...row, next: blockOf(resolvedSignature(row.value, actors), actors.actorOf) };
  });
  const moved = placed.filter((row) => row.block !== row.next);
  return {
    moved: moved.map(({ seq, next }) => ({ seq, block: next })),
    touched: [...new Set(placed.flatMap(({ block, next }) => (block === null ? [next] : [next, block])))],
  };
}
