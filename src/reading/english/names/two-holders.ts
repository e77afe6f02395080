import type { SentenceWords } from './sentence-words.ts';

/** A name in a sentence, half-open in tokens. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a title with "the" before it that "and" joins to the title of a family name is another person's: "*the Vice President* and President
 * Ruiz", not "the foreign minister and deputy premier Ana Ruiz".
 */
export function isAnothers({ folded }: SentenceWords, title: number, name: Stretch): boolean {
  return folded[title - 1] === 'the' && name.end - name.start === 1;
}
