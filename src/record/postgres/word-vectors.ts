import { createHash } from 'node:crypto';
import type { WordMatch } from '../sql/connection.ts';

/** PostgreSQL takes no word of 2,047 bytes or more. */
const longest = 500;

/** The words of a folded text, each once, as they are filed: parted at everything that is no letter or digit. */
export function wordsIn(folded: string): readonly string[] {
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words.map(filed))];
}

/** A query for the rows that hold every word, or a word that begins as one of these. */
export function matchOf(words: readonly string[], match: WordMatch): string {
  return match === 'every'
    ? words.map((word) => `'${filed(word)}'`).join(' & ')
    : words.map((word) => `'${word}':*`).join(' | ');
}

/** A word too long for an index stands there by its beginning and its hash; "_" stands in no word. */
function filed(word: string): string {
  if (word.length <= longest) return word;
  return `${word.slice(0, 100)}_${createHash('sha256').update(word).digest('hex')}`;
}
