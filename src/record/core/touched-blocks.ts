import { countsMatter, isFolded } from '../../resolve/block-of.ts';
import { quartersAround } from '../../resolve/figures/figure-period.ts';
import type { ToldInArticle } from '../../resolve/prepare/parted-article.ts';

/** What must be looked at again after a change of the record. */
export interface Touched {
  /** Blocks to fold, each once; `blocksToFold` tells which others go with them. */
  readonly blocks: readonly string[];
  /** Ids of the claim signatures whose block must be looked up. */
  readonly unplaced: readonly string[];
}

/**
 * What a reading touches once it is saved: the blocks of its actors; of its claims those that are in the record, where it matters how
 * often they are given. Claims that are new, or still wait for their block, must be placed. `known` holds the block of each claim
 * signature of the reading that the record had before, null for one that waits.
 */
export function touchedBySaving(
  { actors, claims }: ToldInArticle,
  known: ReadonlyMap<string, string | null>,
): Touched {
  const blocks = new Set(actors.map((actor) => actor.signature.block));
  const unplaced = new Set<string>();
  for (const { signatureId } of claims) {
    const block = known.get(signatureId) ?? null;
    if (block === null) unplaced.add(signatureId);
    else if (countsMatter(block)) blocks.add(block);
  }
  return { blocks: [...blocks], unplaced: [...unplaced] };
}

/** The quarters whose fold may have looked at one of these blocks: the record knows which of them have (`blocksToFold`). */
export function quartersBeside(blocks: readonly string[]): readonly string[] {
  return [...new Set(blocks.flatMap(quartersAround))];
}

/**
 * The blocks to fold after a change in these: those that are folded at all, and of the quarters beside them those whose last fold has
 * looked at its neighbours.
 */
export function blocksToFold(blocks: readonly string[], asking: ReadonlySet<string>): readonly string[] {
  const beside = quartersBeside(blocks).filter((one) => asking.has(one));
  return [...new Set([...blocks.filter(isFolded), ...beside])];
}

/** Whether a block holds actors; all others hold claims. */
export function isActorBlock(block: string): boolean {
  return block.startsWith('actor:');
}
