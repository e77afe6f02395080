import { askers } from '../../lexicon/transcript-words.ts';

/** Who speaks from here on, as a transcript writes it at the start of a block: "PRIME MINISTER SOTO:", "Q:". */
export interface Label {
  /** The words before the colon, a note in brackets left off. */
  readonly words: string;
  /** Characters from the block's start to behind the colon. */
  readonly length: number;
}

/** A label with its colon is no longer than this, in characters. */
const longest = 90;

const inCapitals =
  /^\**((?:\p{Lu}[\p{Lu}\p{M}.’'-]*)(?: (?:\p{Lu}[\p{Lu}\p{M}.’'-]*|of|for|and|the|&))*)\s?(?:\([^)]{1,40}\))?\s?\**:/u;
const inPlainWords = /^\**(\p{Lu}\p{Ll}+)\s?(?:\([^)]{1,40}\))?\s?\**:/u;

/** Whether a label is of somebody who asks. */
export function isAsker(words: string): boolean {
  return words
    .toLowerCase()
    .split(' ')
    .some((word) => askers.has(word));
}

/** The label that opens a block of a transcript; null where none does. Only those who ask may stand in small letters. */
export function labelOf(block: string): Label | null {
  const opening = block.slice(0, longest);
  const found = inCapitals.exec(opening);
  if (found !== null) return { words: found[1], length: found[0].length };
  const plain = inPlainWords.exec(opening);
  return plain !== null && isAsker(plain[1]) ? { words: plain[1], length: plain[0].length } : null;
}
