import { anyOf } from '../../../../model/word-pattern.ts';
import { superlatives } from '../../lexicon/comparison-words.ts';
import { ordinalNumber, ordinalPattern } from '../../lexicon/number-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { orderedDoers, seriesNouns } from '../../lexicon/series-nouns.ts';
import { timeUnits } from '../../lexicon/time-units.ts';
import { readCounted } from '../counted.ts';
import type { PatternRead, PatternRule } from '../pattern-rule.ts';
import { plainRead } from '../quantity-rule.ts';

const ordinal = `(${ordinalPattern})`;

/** "third-largest trading partner", "second most populous province": a place in an order. */
export const superlativeRanks: PatternRule = {
  card: {
    name: 'superlative-rank',
    kind: 'quantity',
    pattern: 'An ordinal before a superlative: a place in an order, and what the order is of.',
    example: 'It is the third-largest port.',
    mustNotMatch: 'It is the largest port of three.',
  },
  needs: /(?:st|nd|rd|th|second|third)[\s-]/i,
  pattern: new RegExp(String.raw`\b${ordinal}[\s-](${anyOf(superlatives)})\b`, 'gi'),
  read: (match, frame) =>
    rank(match, () => {
      const noun = readCounted(frame.sentence, match.index + match[0].length + 1);
      // "largest economy" is what the rank is of.
      return noun && { ...noun, start: match.index + match[0].length - (match[2] ?? '').length };
    }),
};

/** "ranked 17th", "ranks third", "in second place", "placed fourth". */
export const statedRanks: PatternRule = {
  card: {
    name: 'stated-rank',
    kind: 'quantity',
    pattern: 'An ordinal behind "ranked", "placed" or "finished".',
    example: 'The port ranked 17th.',
    mustNotMatch: 'The ranks of the army thinned.',
  },
  needs: /rank|place|finish/i,
  pattern: new RegExp(
    `\\b(?:rank(?:s|ed|ing)?|placed|finish(?:es|ed))\\s+(?:at\\s+|as\\s+)?(?:the\\s+)?${ordinal}\\b(?!\\s+(?:largest|most))`,
    'gi',
  ),
  read: (match) => rank(match, () => null),
};

/** "the eighth round of talks", "its fourth nuclear test", "the 60th anniversary": the place in a series of happenings; first is none. */
export const seriesRanks: PatternRule = {
  card: {
    name: 'series-rank',
    kind: 'quantity',
    pattern: 'The place in a series of happenings; the first is none.',
    example: 'It was its sixth nuclear test.',
    mustNotMatch: 'He left on the sixth day of the 36th Port Summit.',
  },
  needs: /(?:st|nd|rd|th|second|third)\b/i,
  pattern: new RegExp(`\\b${ordinal}(?=\\s+(?!century|quarter|half|floor|district|world\\b))`, 'gi'),
  read(match, frame) {
    const value = ordinalNumber(match[1] ?? '');
    if (value === null || value < 2) return null;
    const counted = readCounted(frame.sentence, match.index + match[0].length + 1);
    if (!counted || !seriesNouns.has(counted.head.toLowerCase())) return null;
    if (isNamed(counted.head) || isOther(frame.text, match.index, counted.head)) return null;
    // "the 500th day of captivity" counts days.
    const unit = /^(?:day|week|month|year)$/i.test(counted.head) ? `${counted.head.toLowerCase()}s` : 'rank';
    return {
      ...plainRead(spanOf(match, counted.end), unit, counted),
      low: value,
      high: value,
      bound: 'exact',
    };
  },
};

/** "the 36th Port Summit", "the Sixth Meeting of the Forum": the ordinal is a part of a name. */
function isNamed(head: string): boolean {
  return /^\p{Lu}/u.test(head);
}

/** "on the second day" is a date, "for the third time" is how often, "a second term" an office. */
function isOther(text: string, start: number, head: string): boolean {
  if (timeUnits.has(head.toLowerCase()) || /^(?:phase|birthday)$/i.test(head))
    return !/\d/.test(text.slice(start, start + 2)) || Number.parseInt(text.slice(start), 10) < 32;
  return /\b(?:a|an|another)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
}

const doing = /^\s+to\s+\p{Ll}{3,}/u;

/** "only the third Arab state to recognise it": the place in the order of those who have done it; the first is none. */
export const doersRanks: PatternRule = {
  card: {
    name: 'doer-rank',
    kind: 'quantity',
    pattern: 'An ordinal before a person or state that does something: "the third state to sign".',
    example: 'It is the third state to sign the treaty.',
    mustNotMatch: 'It is the third treaty to sign.',
  },
  needs: /(?:nd|rd|th|second|third)\b/i,
  pattern: new RegExp(`\\bthe\\s+${ordinal}(?=\\s)`, 'gi'),
  read(match, frame) {
    const value = ordinalNumber(match[1] ?? '');
    if (value === null || value < 2) return null;
    const counted = readCounted(frame.sentence, match.index + match[0].length + 1);
    if (!counted || !(isPersonNoun(counted.head) || orderedDoers.has(counted.head.toLowerCase())))
      return null;
    if (!doing.test(behindAside(frame.text.slice(counted.end)))) return null;
    const read = plainRead({ start: match.index + 4, end: counted.end }, 'rank', counted);
    return { ...read, low: value, high: value, bound: 'exact' };
  },
};

/** What stands behind "in the region" and behind what two dashes or commas enclose. */
function behindAside(rest: string): string {
  return rest
    .replace(/^\s+(?:in|of)\s+(?:the\s+)?\p{L}+(?:\s+\p{Lu}\p{L}+)?/u, '')
    .replace(/^(?:\s+[-–—]|,)\s[^-–—.;]{1,60}?(?:\s[-–—]|,)(?=\s)/u, '');
}

function rank(match: RegExpExecArray, counted: () => PatternRead['counted']): PatternRead | null {
  const value = ordinalNumber(match[1] ?? '');
  if (value === null) return null;
  const noun = counted();
  const span = spanOf(match, noun?.end);
  return { ...plainRead(span, 'rank', noun), low: value, high: value, bound: 'exact' };
}

function spanOf(match: RegExpExecArray, end: number | undefined): { start: number; end: number } {
  return { start: match.index, end: Math.max(match.index + match[0].length, end ?? 0) };
}
