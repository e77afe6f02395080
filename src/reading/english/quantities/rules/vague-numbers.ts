import { scaleWords } from '../../lexicon/number-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { readCounted } from '../counted.ts';
import type { PatternRead, PatternRule } from '../pattern-rule.ts';
import { plainRead, type QuantityFrame } from '../quantity-rule.ts';

/**
 * "tens of thousands", "hundreds of", "dozens of", "several hundred", "a few thousand": at least twice the named power.
 */
export const vagueNumbers: PatternRule = {
  name: 'vague-number',
  needs: /dozen|score|hundred|thousand|million|billion|tens/i,
  pattern:
    /\b(?:(tens|dozens|scores|hundreds|thousands)\s+of\s+(thousands|millions|billions|trillions)|(dozens|scores|hundreds|thousands|millions|billions|trillions)|(?:several|a\s+few|many|a\s+couple\s+of)\s+(dozen|hundred|thousand|million|billion|trillion))\b/gi,
  read(match, frame) {
    const low = match[2]
      ? least(match[1]) * scaleOf(match[2])
      : match[3]
        ? least(match[3])
        : 2 * scaleOf(match[4]);
    const span = { start: match.index, end: match.index + match[0].length };
    const rest = frame.text.slice(span.end);
    const skip = /^\s+(?:of\s+)?(?:(?:other|more|new)\s+)?/.exec(rest);
    if (!skip || /^\s+of\s+(?:dollars|euros|pounds|won|yen)/i.test(rest)) return money(rest, span, low);
    return counted(frame, span, { low, offset: span.end + skip[0].length });
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

const codes: Readonly<Record<string, string>> = { d: 'USD', e: 'EUR', p: 'GBP', w: 'KRW', y: 'JPY' };

function money(rest: string, span: PatternSpan, low: number): PatternRead | null {
  const match = /^\s+of\s+(dollars|euros|pounds|won|yen)\b/i.exec(rest);
  if (!match) return null;
  const currency = codes[(match[1] ?? '').charAt(0).toLowerCase()] ?? null;
  const read = plainRead({ start: span.start, end: span.end + match[0].length }, 'money', null);
  return { ...read, currency, currencyImplied: currency === 'USD', low, high: low, bound: 'more' };
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
