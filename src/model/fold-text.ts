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
