import { anyOf } from '../model/word-pattern.ts';
import { squeeze } from './clean-text.ts';
import {
  bylineWords,
  nameParticles,
  nobodyWords,
  roleWords,
  wordsBetweenNames,
} from './lexicon/byline-words.ts';

const opening = new RegExp(String.raw`^(?:${anyOf(bylineWords)})(?:\s*[:：/]\s*|\s+)(?=\S)`, 'iu');
const openingAlone = new RegExp(String.raw`^(?:${anyOf(bylineWords)})\s*[:：]?$`, 'iu');
/** What parts the names of a list, and a name from what is said of it. */
const parting = new RegExp(
  String.raw`\s*(?:[,;|•·⋅/–—]|\s-\s|\s${anyOf(wordsBetweenNames)}\s)\s*|(?<=\S \S+) & `,
  'u',
);
const longestName = 60;
const mostWords = 6;

/** Whether a line opens with a word that names its author: "By Ana Brandt", "Text: …". */
export function opensAsByline(line: string): boolean {
  return opening.test(line);
}

/** Whether a line is such a word alone, so that the next one is the name. */
export function isBylineWord(line: string): boolean {
  return openingAlone.test(line);
}

function isNameWord(word: string): boolean {
  return (
    /^["“'’(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || nameParticles.has(word) || /^[dlDL]['’]\p{Lu}/u.test(word)
  );
}

/** The words of a name in small letters, without signs. */
const wordsOf = (part: string): readonly string[] =>
  part.split(/[\s-]/).map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));

/** "MD", "Ph.D.", "FACLM", "AP": letters behind a name. */
const isTitle = (part: string): boolean =>
  wordsOf(part).some((word) => roleWords.has(word)) ||
  /^(?:\p{Lu}\.?){2,6}$|^(?:Ph\.?D|Dr|Prof)\.?$/u.test(part);

/** What a name never holds: digits, addresses, marks of code. */
const strange = /[\d@:?!#"“”=<>_{}[\]]|www\.|\.(?:com|org|net)\b/;

/** Whether words can be the name of a person or a house: no address, number, role, or sentence. */
function isName(words: string, isDeclared: boolean): boolean {
  const parts = words.split(' ');
  if (words.length < 3 || words.length > longestName || parts.length > mostWords) return false;
  if (strange.test(words) || !/\p{L}{2}/u.test(words)) return false;
  if (wordsOf(words).some((word) => nobodyWords.has(word)) || isBylineWord(words)) return false;
  if (isDeclared && parts.length === 2 && words === words.toLowerCase()) return true;
  return parts.every(isNameWord) && /[\p{Lu}\p{Lo}]/u.test(parts[0]);
}

/**
 * The names in what a page gives as the author: "By Ana Brandt and Jan Kowal, Staff Writers" is "Ana Brandt, Jan Kowal". Null where it names
 * nobody: an address, a role, a sentence. What is declared to machines as an author may be in small letters: "ana brandt".
 */
export function readBylineNames(
  words: string,
  { isDeclared = false }: { readonly isDeclared?: boolean } = {},
): string | null {
  let rest = squeeze(words.replace(/\s+/g, ' '));
  for (let at = 0; at < 2 && opening.test(rest); at += 1) rest = rest.replace(opening, '');
  const parts = rest.split(parting).map((part) => part.trim());
  const names = parts.filter((part, at) => isName(part, isDeclared) && (at === 0 || !isTitle(part)));
  return names.length === 0 || names[0] !== parts[0] ? null : [...new Set(names)].join(', ');
}
