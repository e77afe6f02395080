import { wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Cardinal words up to ninety, by value. */
export const unitWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them; "bn", "tn", "crore" and their like as newspapers write them. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tln: 1e12,
  tn: 1e12,
  quadrillion: 1e15,
};

const tensWords = Object.keys(unitWords).filter((word) => unitWords[word] >= 20);
const belowTen = Object.keys(unitWords).filter((word) => unitWords[word] > 0 && unitWords[word] < 10);

/** Pattern source of the cardinal words from one to nine. */
export const belowTenPattern: string = anyOf(belowTen);

/** Words of scale that need no more than "a" before them: "a hundred", "half a million". */
export const roundWords: readonly string[] = [
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
];

/** Words for more than one that leave open how many: "several weeks", "a few thousand". */
export const vagueCounts: readonly string[] = ['several', 'a few', 'few', 'many', 'a couple of', 'couple of'];

const ordinalStems = wordList(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth twentieth`,
);
const tensOrdinals = wordList('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');

/** Ordinal words of one part, by value. */
export const ordinalWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinalStems.map((word, index) => [word, index + 1])),
  ...Object.fromEntries(tensOrdinals.map((word, index) => [word, (index + 3) * 10])),
  hundredth: 100,
};

/** Pattern source of an ordinal in digits ("17th") or in words ("twenty-first"). */
export const ordinalPattern: string = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|(?:${anyOf(tensWords)}-)?${anyOf(Object.keys(ordinalWords))})`;

/** Pattern source of "first" to "fourth", in words and in digits: how the quarters of a year are numbered. */
export const firstFourPattern: string = anyOf([...ordinalStems.slice(0, 4), '1st', '2nd', '3rd', '4th']);

/** Every word that a number in words begins with; longer forms ("twentieth", "dozens") begin with one of them too. */
export const numberWords: readonly string[] = [
  ...Object.keys(unitWords),
  ...roundWords,
  ...ordinalStems,
  ...tensOrdinals,
  'half',
  'quarter',
  'scores',
  'twice',
];

const hundreds = ['a hundred', 'one hundred', 'hundred'];

const cardinals = anyOf([...Object.keys(unitWords), ...hundreds]);
const digits = String.raw`\d{1,3}(?:\.\d{1,2})?`;

/** Pattern source of a small number for counting time: digits, or words up to a hundred. */
export const smallNumberPattern: string = `(?:${digits}|${anyOf(tensWords)}[- ]${belowTenPattern}|${cardinals})`;

/** Value of what {@link smallNumberPattern} matched. */
export function smallNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const words = text.toLowerCase().split(/[- ]/);
  if (words.at(-1) === 'hundred') return 100;
  return words.reduce((sum, word) => sum + (unitWords[word] ?? 0), 0);
}

/** Value of an ordinal in digits ("17th") or words ("twenty-first"); null where it is none. */
export function ordinalNumber(text: string): number | null {
  const digits = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)$/i.exec(text);
  if (digits) return Number((digits[1] ?? '').replaceAll(',', ''));
  const parts = text.toLowerCase().split(/[- ]/);
  const last = ordinalWords[parts.at(-1) ?? ''];
  if (last === undefined) return null;
  return parts.slice(0, -1).reduce((sum, word) => sum + (unitWords[word] ?? 0), last);
}
