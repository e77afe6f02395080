import { englishAlone } from './en/english-alone.ts';
import { functionWords } from './en/function-words.ts';
import { notEnglish } from './en/not-english.ts';

const looked = 4000;
const enoughShare = 0.12;
/** Fewer words than these may be a sentence or two with hardly a function word: names, titles and a verb. */
const fewWords = 60;
/** So few are taken for English where no word speaks against it. */
const veryFewWords = 12;

/** Whether no word tells another language: all written in letters from a to z but for names, and none of the commonest words of one. */
function speaksNoOther(words: readonly string[]): boolean {
  return words.every((word) => !/^\p{Ll}/u.test(word) || (/^[a-z]+$/.test(word) && !notEnglish.has(word)));
}

/** Whether the words of a sentence or two are English: of those that are no names, two in five are words that English alone has. */
function isShortEnglish(words: readonly string[]): boolean {
  if (words.length >= fewWords || !speaksNoOther(words)) return false;
  if (words.length < veryFewWords && words.every((word) => /^[a-z]+$/i.test(word))) return true;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const known = small.filter((word) => englishAlone.has(word));
  return new Set(known).size >= 2 && known.length * 5 >= small.length * 2;
}

/**
 * Whether a text whose language is not known reads as English: enough of its first words are English function words, or it is a sentence
 * or two whose words are English ("Chilean President Ana Soto visits Suva, signs nuclear treaty").
 */
export function readsAsEnglish(text: string): boolean {
  const words = text.slice(0, looked).match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const found = words.filter((word) => functionWords.has(word.toLowerCase())).length;
  return found / words.length >= enoughShare || isShortEnglish(words);
}
