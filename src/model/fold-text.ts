import { foldText } from './folding.ts';

/**
 * Text as it is compared: no marks ("Đà Nẵng" is "da nang"), lower case, no apostrophes, full stops or
 * hyphens inside words, everything else that is no letter or digit a single space.
 */
export function foldPhrase(text: string): string {
  const joined = foldText(text.replace(/[–—]/g, ' ')).replace(/['.-]/g, '');
  // Without other letters, letters and digits are found without Unicode's tables.
  const parts = /[\u00aa-\uffff]/.test(joined) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g;
  return joined.replace(parts, ' ').trim();
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldPhrase(text);
  return folded === '' ? [] : folded.split(' ');
}

const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but of to in on at by for from with without as into over under about after before ' +
    'between among through during than that this these those it its their his her our your my they he she we i you ' +
    'is are was were be been being has have had do does did will would shall should can could may might must ' +
    'not no nor so such more most also both each other another any all some new said says say which who whom whose what when where'
  ).split(' '),
);

/** The folded words that carry meaning: no articles, prepositions, pronouns or auxiliaries. */
export function contentWords(text: string): readonly string[] {
  return foldedWords(text).filter((word) => word.length > 1 && !emptyWords.has(word));
}
