import { createHashMap, lookUp, type HashMap } from './hash-map.ts';
import { numbersOf, sectionOf, type ModelContainer } from './model-container.ts';

/** Words grouped by the company they keep: two fine clusters lie in one wide cluster where their words are alike too. */
export interface WordClusters {
  /** The fine cluster of a word, by the hash of its lower-case form. */
  readonly fine: HashMap;
  /** The wide cluster of each fine one. */
  readonly wideOf: Uint8Array;
}

/** The clusters of a model file. Throws `model-broken` where it has none. */
export function readClusters(container: ModelContainer): WordClusters {
  const numbers = numbersOf(container, 'clusters');
  const half = numbers.length >> 1;
  return {
    fine: createHashMap(numbers.subarray(0, half), numbers.subarray(half)),
    wideOf: sectionOf(container, 'wideClusters'),
  };
}

/** Columns of the clusters of a sentence's words; -1 for a word in none. */
export interface ClusterColumns {
  readonly fine: Int32Array;
  readonly wide: Int32Array;
}

/** Writes the clusters of the first `count` words, given by the hashes of their lower-case forms. */
export function writeClusters(
  { fine, wideOf }: WordClusters,
  lower: Int32Array,
  { columns, count }: { readonly columns: ClusterColumns; readonly count: number },
): void {
  for (let at = 0; at < count; at++) {
    const cluster = lookUp(fine, lower[at]);
    columns.fine[at] = cluster;
    columns.wide[at] = cluster < 0 ? -1 : wideOf[cluster];
  }
}
