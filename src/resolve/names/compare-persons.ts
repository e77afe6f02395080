import { isSameChinese } from '../../world/chinese-names.ts';
import { isSameGivenName } from '../../world/given-name-forms.ts';
import { isOtherGender } from '../../world/paired-names.ts';
import { compareKorean } from '../../world/korean-names.ts';
import { readNameParts } from './name-parts.ts';
import { compareWords } from './sounds.ts';

interface Pairing {
  /** Likeness of each pair of words, strongest first. */
  readonly likeness: readonly number[];
  /** Words of the shorter name that found nobody. */
  readonly lost: number;
  /** Words of the longer name that found nobody. */
  readonly extra: number;
  /** Pairs that are more than an initial. */
  readonly full: number;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Words less alike than this are no pair. */
const alikeFrom = 0.7;

function wordLikeness(a: string, b: string): number {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.9 : 0;
  return Math.max(compareWords(a, b, alikeFrom), isSameGivenName(a, b) ? 0.95 : 0);
}

/** Pairs the words of two names, the likeliest first; at most twelve words each. */
function pairWords(a: readonly string[], b: readonly string[]): Pairing {
  const pairs: Pair[] = [];
  a.forEach((one, atA) =>
    b.forEach((other, atB) => {
      const likeness = wordLikeness(one, other);
      if (likeness >= alikeFrom) pairs.push({ a: atA, b: atB, likeness });
    }),
  );
  pairs.sort((one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const likeness: number[] = [];
  let full = 0;
  for (const pair of pairs) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    likeness.push(pair.likeness);
    if ((a[pair.a] ?? '').length > 1 && (b[pair.b] ?? '').length > 1) full += 1;
  }
  const short = Math.min(a.length, b.length);
  return { likeness, lost: short - likeness.length, extra: Math.abs(a.length - b.length), full };
}

function scorePairing(pairing: Pairing): number {
  const { likeness, lost, extra, full } = pairing;
  if (likeness.length === 0 || full === 0) return 0;
  const weakest = likeness.at(-1) ?? 0;
  const mean = likeness.reduce((sum, one) => sum + one, 0) / (likeness.length + lost);
  if (lost > 0) return Math.min(0.45, mean * 0.75);
  if (full === 1 && extra > 0) return 0.6 * mean;
  return mean * (0.5 + 0.5 * weakest) * (1 - 0.04 * Math.min(extra, 4));
}

const joined = (words: readonly string[]): string => words.join('');
const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

/** Whether two family names differ by the -a of a Russian woman's: "Petrov" and "Petrova" are two persons. */
function differsInGender(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}a` && /(?:ov|ev|in)$/.test(short);
}

function differsInMarks(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.replace(/ /g, '') !== b.replace(/ /g, '');
}

/**
 * How likely two names are one person's, 0–1: 0.85 and more is one person, 0.5–0.85 is open, less is two.
 *
 * Compares folded words in any order, by sound, with initials and short forms of given names. Korean names go by
 * family and syllable, Chinese ones also by Wade–Giles. One name word alone ("Xi") stays open against a full name.
 * Names that differ only in Vietnamese marks that both write are open, since the marks are part of the name.
 */
export function comparePersons(a: string, b: string): number {
  const partsA = readNameParts(a);
  const partsB = readNameParts(b);
  const [wordsA, wordsB] = [partsA.words, partsB.words];
  if (wordsA.length === 0 || wordsB.length === 0) return 0;
  if (joined(wordsA) === joined(wordsB) || sorted(wordsA) === sorted(wordsB)) {
    return differsInMarks(partsA.marked, partsB.marked) ? 0.6 : 1;
  }
  const korean = compareKorean(wordsA, wordsB);
  if (korean !== null) return korean ? 0.92 : 0.4;
  if (isSameChinese(wordsA, wordsB)) return 0.9;
  if (differsInGender(wordsA.at(-1) ?? '', wordsB.at(-1) ?? '')) return 0.4;
  if (wordsA.at(-1) === wordsB.at(-1) && isOtherGender(wordsA[0], wordsB[0])) return 0.4;
  return Math.max(scorePairing(pairWords(wordsA, wordsB)), compareJoined(wordsA, wordsB));
}

/** Words that one spelling runs together and the other parts: "FridrichBuchenberg", "Patr ushev". */
function compareJoined(a: readonly string[], b: readonly string[]): number {
  if (a.length === b.length || Math.min(a.length, b.length) > 1) return 0;
  const whole = joined(a.length === 1 ? a : b);
  const parts = a.length === 1 ? b : a;
  if (whole.length < 8 || !parts.every((part) => part.length >= 3)) return 0;
  return compareWords(whole, joined(parts));
}
