import type { SentenceWords } from './sentence-words.ts';

/** Whether a token is a noun or an adjective that is not written as a name. */
export function isPlainNoun({ tokens, capital }: SentenceWords, at: number): boolean {
  return !capital[at] && /^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? '');
}

/** Where the plain nouns and adjectives that end before a token begin, no more than `most` of them. */
export function nounsBefore(words: SentenceWords, from: number, most: number): number {
  let at = from;
  while (at > from - most && isPlainNoun(words, at - 1)) at -= 1;
  return at;
}

/** Where the plain nouns and adjectives that begin at a token end, no more than `most` of them. */
export function nounsFrom(words: SentenceWords, from: number, most: number): number {
  let at = from;
  while (at < from + most && isPlainNoun(words, at)) at += 1;
  return at;
}

/** Whether a token is the mark of a possessive: "'s", "’". */
export function isPossessiveMark({ tokens }: SentenceWords, at: number): boolean {
  return /^['’]s?$/.test(tokens[at]?.text ?? '');
}
