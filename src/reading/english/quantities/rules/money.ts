import {
  currencyOf,
  currencyPrefixPattern,
  currencySuffixPattern,
  impliedDollar,
} from '../../lexicon/currencies.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import { amountLinks } from '../../lexicon/amount-words.ts';
import { isSumNoun, placingSums, sumClosers, winnings } from '../../lexicon/money-words.ts';
import { ratePattern } from '../../lexicon/measure-units.ts';
import { readCounted } from '../counted.ts';
import type { Candidate, QuantityFrame, QuantityRead, QuantityRule } from '../quantity-rule.ts';

const front = new RegExp(`(?<![A-Za-z])(${currencyPrefixPattern})[\\s-]?$`);
const behind = new RegExp(`^[\\s-]*(${currencySuffixPattern})(?![\\w])`, 'i');
const cents = /^[\s-]*(?:US\s|American\s)?(cents?|pence)\b/i;
const rate = new RegExp(`^${ratePattern}`, 'i');

/** Sums of money: "US$1 billion", "1.5 trillion won", "25 cents per litre", "VND26 trillion". */
export const money: QuantityRule = {
  card: {
    name: 'money',
    kind: 'quantity',
    pattern: 'A sum by the sign or code before it or the currency behind it.',
    example: 'The port cost US$1 billion.',
    mustNotMatch: 'The party won 3 seats.',
  },
  read(candidate, frame) {
    const before = front.exec(frame.text.slice(Math.max(0, candidate.start - 8), candidate.start));
    const rest = frame.text.slice(candidate.end, candidate.end + 32);
    const after = behind.exec(rest);
    if (before) return withPrefix(candidate, frame, { prefix: before, suffix: after });
    if (after && !isOther(after[1] ?? '', rest.slice(after[0].length), candidate)) {
      return sum(frame, {
        ...candidate,
        end: candidate.end + after[0].length,
        written: after[1] ?? '',
        factor: 1,
      });
    }
    const small = cents.exec(rest);
    if (!small) return null;
    const written = /pence/i.test(small[1] ?? '') ? '£' : '$';
    return sum(frame, { ...candidate, end: candidate.end + small[0].length, written, factor: 0.01 });
  },
};

interface Signs {
  readonly prefix: RegExpExecArray;
  readonly suffix: RegExpExecArray | null;
}

function withPrefix(candidate: Candidate, frame: QuantityFrame, { prefix, suffix }: Signs): QuantityRead {
  const start = candidate.start - prefix[0].length;
  // "$6.7 billion dollar", "$5 million Canadian dollars": the name behind says more than the bare sign.
  const named = suffix && (prefix[1] === '$' || prefix[1] === 'US$') ? suffix : null;
  const end = candidate.end + (named ? named[0].length : 0);
  const code = named ? currencyOf(named[1] ?? '') : null;
  return sum(frame, { start, end, written: code ? (named?.[1] ?? '') : (prefix[1] ?? ''), factor: 1 });
}

const won = new RegExp(String.raw`^\s+(?:${anyOf(winnings)}|in\s+the\s+\w+\s+round)\b`);

/** "dong", "won", "yen", "rand", "real" are safe; "pounds" of weight and "won 3 seats" are not. */
function isOther(written: string, rest: string, candidate: Candidate): boolean {
  if (/^won$/i.test(written)) return won.test(rest) || candidate.last.value < 100;
  return /^pounds?$/i.test(written);
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly factor: number;
}

function sum(frame: QuantityFrame, { start, end, written, factor }: Written): QuantityRead {
  const stated = currencyOf(written);
  const dollar = /\$|dollar/i.test(written);
  const per = rate.exec(frame.text.slice(end, end + 32));
  const counted = per ? null : countedBehind(frame, { start, end });
  return {
    start,
    end: end + (per ? per[0].length : 0),
    factor,
    unit: 'money',
    currency: stated ?? (dollar ? impliedDollar(frame.outletCountry) : null),
    currencyImplied: stated === null && dollar,
    counted,
  };
}

/** "$7bn (£5bn) plan": the same sum in brackets, or the end of those brackets, before the noun. */
const otherSum = new RegExp(
  String.raw`^\s*\((?:${currencyPrefixPattern})\s?[\d.,]+(?:\s?(?:[mb]n?|million|billion|trillion))?\)(?=\s+\p{Ll})|^\)(?=\s+\p{Ll})`,
  'u',
);

const closed = new RegExp(String.raw`^\s*[(),.;]|^\s+in\s+(?:${anyOf(sumClosers)}|\d|[A-Z])`);

/** "$60 million package": the noun right behind the sum. */
const placesSum = new RegExp(
  String.raw`\b(?:${anyOf(formsOf(placingSums))}|${anyOf(amountLinks)}|amount(?:s|ed)?\s+to)\s+(?:[\p{L}-]+\s+){0,4}(?:\p{Sc}|[A-Z]{2,3})?\s*$`,
  'u',
);

function countedBehind(
  frame: QuantityFrame,
  { start: sumStart, end: sumEnd }: { start: number; end: number },
): QuantityRead['counted'] {
  const bracket = otherSum.exec(frame.text.slice(sumEnd, sumEnd + 40));
  const end = sumEnd + (bracket ? bracket[0].length : 0);
  if (closed.test(frame.text.slice(end))) return null;
  const skip = /^\s*-?\s*(?:worth\s+of|in(?:\s+an?(?=\s))?|of|worth)?\s+/.exec(frame.text.slice(end));
  const counted = readCounted(frame.sentence, end + (skip ? skip[0].length : 0));
  if (!counted || counted.start > end + (skip ? skip[0].length : 0) + 12) return null;
  // "$2 million in new lending", but what is invested "in plants" or worth so much "in energy" is not what the sum is.
  const front = frame.text.slice(0, sumStart);
  const isField = /^\s*in\s/.test(skip?.[0] ?? '') && !isSumNoun(counted.head) && placesSum.test(front);
  return isField ? null : counted;
}
