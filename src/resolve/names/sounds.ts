import { distance } from 'fastest-levenshtein';
import { remember } from '../../model/remember.ts';

/**
 * Spellings of one sound across the usual romanisations of Arabic, Cyrillic and Persian, in the order applied.
 *
 * Sources: BGN/PCGN 1947 and ISO 9 for Cyrillic, ALA-LC for Arabic, beside French and German press habits.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/ck|qu?/g, 'k'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/dj|dzh/g, 'j'],
  [/zh/g, 'j'],
  [/tz|ts|cz/g, 'c'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?<=[a-z])(?:iy|ij|yi|yy|ii|y|j)$/g, 'i'],
  [/[yij](?=[aou])/g, 'i'],
  [/(?<!^)[yij]e/g, 'e'],
  [/[ea][iyj](?=[^aeiou]|$)/g, 'ei'],
  [/(?<=[^aeiou])y(?=[^aeiou])/g, 'i'],
  [/ff$/g, 'v'],
  [/c(?=[aou]|$)/g, 'k'],
  [/(.)\1+/g, '$1'],
  [/(?<=[a-z]{2}[aeiou])h$/g, ''],
];

/** One spelling for words that sound alike: "Sergey", "Sergei" and "Sergej" give one. Input is folded, `a`–`z`. */
export const soundOf: (word: string) => string = remember((word) => {
  let sound = word;
  for (const [pattern, letters] of spellings) sound = sound.replace(pattern, letters);
  return sound;
});

const vowelPairs: ReadonlySet<string> = new Set(['ae', 'ea', 'ei', 'ie', 'ou', 'uo', 'ao', 'oa']);
const consonantPairs: ReadonlySet<string> = new Set([
  'gk',
  'kg',
  'bp',
  'pb',
  'dt',
  'td',
  'vb',
  'bv',
  'vf',
  'fv',
  'sz',
  'zs',
  'jh',
  'hj',
  'sc',
  'cs',
  'jg',
  'gj',
  'hk',
  'kh',
  'ck',
  'kc',
]);
const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

function exchangeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (vowelPairs.has(a + b)) return 0.35;
  if (isVowel(a) && isVowel(b)) return 0.7;
  return consonantPairs.has(a + b) ? 0.5 : 1;
}

function dropCost(letter: string): number {
  if (letter === 'h') return 0.4;
  return isVowel(letter) ? 0.55 : 1;
}

/** Sums of costs are held against a bound with so much room. */
const roundOff = 1e-9;

/**
 * Weighted edit distance between two sounds: exchanges of vowels and of near consonants cost less than others. Infinite as soon as it is sure
 * to be more than `most`: no later letter makes it less.
 */
function soundDistance(a: string, b: string, most: number): number {
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + dropCost(letter));
  for (const letter of a) {
    const next = [(row[0] ?? 0) + dropCost(letter)];
    let least = next[0];
    for (let at = 0; at < b.length; at += 1) {
      const other = b.charAt(at);
      const cost = Math.min(
        (row[at] ?? 0) + exchangeCost(letter, other),
        (row[at + 1] ?? 0) + dropCost(letter),
        (next[at] ?? 0) + dropCost(other),
      );
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * How alike two folded words of a name are, 0–1.
 *
 * 1 for the same letters, 0.97 for one sound, then less by weighted edits for each letter. Words of up to four letters must
 * sound the same: "Li" is not "Lu". Words longer than 40 letters are only compared for equality. What is less than `floor` may be given as 0.
 */
export function compareWords(a: string, b: string, floor = 0): number {
  if (a === b) return 1;
  if (a.length > 40 || b.length > 40) return 0;
  const soundA = soundOf(a);
  const soundB = soundOf(b);
  if (soundA === soundB) return 0.97;
  const short = Math.min(soundA.length, soundB.length);
  if (short <= 3) return soundA[0] === soundB[0] && soundDistance(soundA, soundB, 0.4) <= 0.4 ? 0.85 : 0;
  const far = soundDistance(soundA, soundB, ((1 - floor) * short) / 1.1 + roundOff);
  const typo = distance(a, b) === 1 && short >= 5 ? 0.82 : 0;
  return Math.max(typo, 1 - (far * 1.1) / short);
}
