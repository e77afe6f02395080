import { createHashMap, lookUp, type HashMap } from './hash-map.ts';
import type { WordColumns } from './word-columns.ts';
import { numbersOf, sectionOf, type ModelContainer } from './model-container.ts';

/** Words grouped by the words that they stand beside in texts: fine clusters, each of which lies in one wide cluster of like words. */
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

/** Writes the clusters of the first `count` words, whose hashes are set. */
export function writeClusters({ fine, wideOf }: WordClusters, words: WordColumns, count: number): void {
  for (let at = 0; at < count; at++) {
    const cluster = lookUp(fine, words.lower[at]);
    words.fine[at] = cluster;
    words.wide[at] = cluster < 0 ? -1 : wideOf[cluster];
  }
}
