import { anyOf } from '../../../../model/word-pattern.ts';
import { currencyOf, currencySuffixPattern, impliedDollar } from '../../lexicon/currencies.ts';
import { roundWords, scaleWords, vagueCounts } from '../../lexicon/number-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { readCounted } from '../counted.ts';
import type { PatternRead, PatternRule } from '../pattern-rule.ts';
import { plainRead, type QuantityFrame } from '../quantity-rule.ts';

const scales = roundWords.filter((word) => scaleWords[word] >= 1000);
const large = anyOf(scales.map((word) => `${word}s`));
const any = anyOf([...roundWords.map((word) => `${word}s`), 'scores']);
const ofMoney = new RegExp(String.raw`^\s+(?:of\s+)?(${currencySuffixPattern}|(?<=of\s)pounds)\b`, 'i');

/**
 * "tens of thousands", "hundreds of", "dozens of", "several hundred", "a few thousand": at least twice the named power.
 */
export const vagueNumbers: PatternRule = {
  card: {
    name: 'vague-number',
    kind: 'quantity',
    pattern: '"Tens of thousands", "dozens", "several hundred": at least twice the named power.',
    example: 'The storm drove out tens of thousands of people.',
    mustNotMatch: 'The Thousand Oaks plant closed.',
  },
  needs: new RegExp(`${anyOf(roundWords)}|scores|tens`, 'i'),
  pattern: new RegExp(
    String.raw`\b(?:(tens|${any})\s+of\s+(${large})|(${any})|${anyOf(vagueCounts)}\s+(${anyOf(roundWords)})(?:\s+(${anyOf(scales)}))?)\b`,
    'gi',
  ),
  read(match, frame) {
    const low = match[2]
      ? least(match[1]) * scaleOf(match[2])
      : match[3]
        ? least(match[3])
        : 2 * scaleOf(match[4]) * scaleOf(match[5]);
    const span = { start: match.index, end: match.index + match[0].length };
    const rest = frame.text.slice(span.end);
    const sum = ofMoney.exec(rest);
    if (sum && !/^\s+won\b/i.test(sum[0]))
      return money(frame, { start: span.start, end: span.end + sum[0].length, name: sum[1] ?? '' }, low);
    const skip = /^\s+(?:of\s+)?(?:(?:other|more|new)\s+)?/.exec(rest);
    return skip && counted(frame, span, { low, offset: span.end + skip[0].length });
  },
};

function counted(frame: QuantityFrame, span: PatternSpan, { low, offset }: Count): PatternRead | null {
  const noun = readCounted(frame.sentence, offset);
  if (noun && (noun.start > offset + 4 || /^(?:worth|times)$/i.test(noun.head))) return null;
  const unit = noun ? (isPersonNoun(noun.head) ? 'people' : noun.head.toLowerCase()) : 'number';
  const end = noun ? noun.end : span.end;
  return { ...plainRead({ start: span.start, end }, unit, noun), low, high: low, bound: 'more' };
}

interface PatternSpan {
  readonly start: number;
  readonly end: number;
}

interface Count {
  readonly low: number;
  readonly offset: number;
}

interface MoneySpan extends PatternSpan {
  readonly name: string;
}

/** "millions of dollars": the currency as of any sum, but that pounds without a number before them are no weight. */
function money({ outletCountry }: QuantityFrame, { start, end, name }: MoneySpan, low: number): PatternRead {
  const implied = /^dollars?$/i.test(name);
  const stated = /^pounds$/i.test(name) ? 'GBP' : currencyOf(name);
  const currency = implied ? impliedDollar(outletCountry) : stated;
  const read = plainRead({ start, end }, 'money', null);
  return { ...read, currency, currencyImplied: implied, low, high: low, bound: 'more' };
}

function least(word: string | undefined): number {
  const singular = (word ?? '').toLowerCase().replace(/s$/, '');
  return 2 * (singular === 'ten' ? 10 : scaleOf(singular));
}

function scaleOf(word: string | undefined): number {
  const singular = (word ?? '').toLowerCase().replace(/s$/, '');
  if (singular === 'dozen') return 12;
  return singular === 'score' ? 20 : (scaleWords[singular] ?? 1);
}
