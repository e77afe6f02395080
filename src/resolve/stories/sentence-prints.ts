import { foldedWords } from '../../model/fold-text.ts';
import { bandOf, leastHashes, shinglesOf } from './shingles.ts';

const shingleWords = 3;
const bands = 6;
const bandRows = 4;
/** Shorter sentences have no fingerprint: two reporters may write the same few words independently. */
const fewestWords = 16;

/**
 * Fingerprints of one sentence: two that share one are near copies. With eight tenths of the runs of three words shared that is nearly sure
 * (0.96), with a fifth of them, as two reporters of one happening may, nearly excluded (0.01). None for a short sentence.
 */
export function sentencePrints(sentence: string): readonly number[] {
  const words = foldedWords(sentence);
  if (words.length < fewestWords) return [];
  const rows = leastHashes(shinglesOf(words, shingleWords), bands * bandRows);
  return Array.from({ length: bands }, (_none, at) =>
    bandOf(rows.slice(at * bandRows, (at + 1) * bandRows), at, at),
  );
}
