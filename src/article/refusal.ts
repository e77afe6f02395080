import type { Block } from '../model/article.ts';
import { countPlainLetters } from './plain-letters.ts';

/** A line without a stop that has fewer words is no report. */
const fewestWords = 8;
/** A sentence has so many: "Kenyan and Ugandan leaders met." */
const fewestOfSentence = 4;
/** Scripts without blanks between words: letters instead. */
const fewestLetters = 40;
/** How much of each of the first forty blocks is looked at. */
const reach = 200;
/** Prose is letters and blanks for the most part; tables, code and logs are not. */
const smallestLetterShare = 0.55;

/** In many scripts, Burmese and Khmer among them, half of the writing is signs for vowels set to the letters. */
const lettersAndMarks = /[\p{L}\p{M}]/gu;

/** Whether a block is running text: neither a headline nor a dateline. */
export function isRunning({ kind }: Pick<Block, 'kind'>): boolean {
  return kind !== 'headline' && kind !== 'dateline';
}

/**
 * Why a text is no article, in words, or null where it may be one: no running text at all, less than a sentence of it,
 * or mostly digits and signs.
 */
export function refusalOf(text: string, blocks: readonly Block[]): string | null {
  const running = blocks.filter(isRunning);
  const words = running
    .slice(0, 40)
    .map((block) => text.slice(block.span.start, Math.min(block.span.end, block.span.start + reach)))
    .join('\n');
  // Nearly every report passes by its unaccented letters alone; the others are counted as Unicode has it.
  const plainLetters = countPlainLetters(words);
  if (plainLetters >= Math.max(fewestLetters, smallestLetterShare * words.length)) return null;
  const letters = words.match(lettersAndMarks)?.length ?? 0;
  const wordCount = words.match(/\p{L}+/gu)?.length ?? 0;
  if (letters === 0) return 'there is no running text';
  const isSentence = wordCount >= fewestOfSentence && /[.!?]["”’)]*$/u.test(words.trimEnd());
  if (!isSentence && wordCount < fewestWords && letters < fewestLetters)
    return 'there is less than a sentence of text';
  const signs = words.match(/[^\s]/g)?.length ?? 0;
  return letters / signs < smallestLetterShare ? 'it is mostly digits and signs' : null;
}

/** A paragraph of so many words that ends as a sentence does is one whatever stands beside it. */
const fewestOfParagraph = 12;

/** Whether a piece is a paragraph of prose by itself, so that a text is kept for it although the rest is digits and signs. */
export function isProse(text: string): boolean {
  const letters = text.match(lettersAndMarks)?.length ?? 0;
  const signs = text.match(/[^\s]/g)?.length ?? 0;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (
    words >= fewestOfParagraph &&
    letters >= smallestLetterShare * signs &&
    /[.!?]["”’)]*$/u.test(text.trimEnd())
  );
}

/** Whether what was decoded is no text: many controls or characters that no charset gave. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 20_000);
  // oxlint-disable-next-line no-control-regex -- controls are what tells bytes from text
  const strange = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return strange * 20 > head.length;
}
