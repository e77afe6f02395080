import { readFileSync } from 'node:fs';
import { createHashMap } from '../src/language/hash-map.ts';
import type { WordClusters } from '../src/language/word-clusters.ts';
import { lowerHash } from '../src/language/word-columns.ts';
import { pairBytes } from './container-writer.ts';

/** The words of each fine cluster, and the wide cluster it lies in; positions are the clusters' numbers. */
export interface ClusteredWords {
  readonly words: readonly (readonly string[])[];
  readonly wideOf: Uint8Array;
}

const file = new URL('word-clusters.txt', import.meta.url);

/** The clusters of `word-clusters.txt`: a line a fine cluster, the number of its wide one, a tab, its words. */
export function loadClusteredWords(): ClusteredWords {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const parts = lines.map((line) => line.split('\t'));
  return {
    words: parts.map(([, words = '']) => words.split(' ')),
    wideOf: Uint8Array.from(parts, ([wide]) => Number(wide)),
  };
}

function pairsOf({ words }: ClusteredWords): readonly (readonly [hash: number, cluster: number])[] {
  return words.flatMap((row, cluster) => row.map((word) => [lowerHash(word), cluster] as const));
}

/** The clusters as the tagger of names reads them. */
export function clustersOf(clustered: ClusteredWords): WordClusters {
  const pairs = pairsOf(clustered);
  return {
    fine: createHashMap(
      pairs.map(([hash]) => hash),
      pairs.map(([, cluster]) => cluster),
    ),
    wideOf: clustered.wideOf,
  };
}

/** The sections of a model file that hold the clusters. */
export function clusterSections(
  clustered: ClusteredWords,
): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return [
    ['clusters', pairBytes(pairsOf(clustered))],
    ['wideClusters', clustered.wideOf],
  ];
}
