import { currencyCodePattern } from '../lexicon/currencies.ts';
import { capitalUnitPattern } from '../lexicon/measure-units.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { hyphenedDescriptions } from '../lexicon/hyphened-numbers.ts';
import { countingCapitals, namingPattern, numberedIndices, scoreNouns } from '../lexicon/numbered-things.ts';
import { timeZones } from '../lexicon/clock-words.ts';
import { streetWords } from '../lexicon/street-words.ts';
import type { Candidate, QuantityFrame } from './quantity-rule.ts';

const naming = new RegExp(
  String.raw`(?:\b${namingPattern}[\s-]*|[#№§]\s?|@|\bS&P\s+|\b${anyOf(numberedIndices)}\s+)(?:\d+\s*(?:,|and|or|to|-|–)\s*)?$`,
);

/** Whether a number names, dates or tells the clock, a score, a model or a page: no rule is asked of it. */
export function isNoFigure(candidate: Candidate, text: string): boolean {
  const around = aroundOf(candidate, text);
  return (
    compounds.test(around.rest) ||
    isInName(candidate, text, around.rest) ||
    naming.test(around.front) ||
    isCode(candidate, around)
  );
}

/** "the Six-Day War", "the Eight-Nation Alliance": a number with a capital joined to another word with one. */
function isInName({ start }: Candidate, text: string, rest: string): boolean {
  return /^\p{Lu}/u.test(text.slice(start)) && /^-\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(rest);
}

/** The text on both sides of a number. */
export interface Around {
  readonly front: string;
  readonly rest: string;
}

/** The text on both sides of a candidate, as far as the rules look. */
export function aroundOf(candidate: Candidate, text: string): Around {
  return {
    front: text.slice(Math.max(0, candidate.start - 40), candidate.start),
    rest: text.slice(candidate.end, candidate.end + 24),
  };
}

/** Whether the number stands in a calendar date; numbers of durations and frequencies count. */
export function inDate(
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  { dates, sentence }: QuantityFrame,
): boolean {
  const offset = sentence.span.start;
  return dates.some(
    ({ span, rule }) =>
      rule !== 'duration' && rule !== 'frequency' && span.start - offset < end && start < span.end - offset,
  );
}

/** What stands behind digits that are a code, an address, a clock time, a ratio or a score. */
const codesBehind: readonly RegExp[] = [
  /^\s\d(?:\s|[.,]?$)/,
  /^\s\d{2}\s/,
  /^[-/]\d/,
  new RegExp(String.raw`^\s+(?:[A-Z][A-Za-z]*\s+)?${anyOf(streetWords)}\b`),
  /^\s+Downing\b/,
  // "1 WE, the Member States": the number of a paragraph.
  /^\s+(?:we|they|he|she|you)\b/i,
  /^\s?(?:[ap]\.?m\b|o['’]clock|GMT|UTC)/i,
  new RegExp(String.raw`^\s${anyOf(timeZones)}\b`),
  // "38 North", "2GB Radio": the name of an outlet or a house, not a plural.
  /^\s(?:North|South|East|West)(?=[,.;]|\s+(?:said|says|reported)\b)/,
  /^[A-Z]{2}\s+(?:Radio|News|FM|TV)\b/,
  new RegExp(
    String.raw`^(?:-inch|[- ](?:series|class)\b|(?!(?:${capitalUnitPattern}|${currencyCodePattern})(?![\w-]))[A-Z]|s\b)`,
  ),
];
/** "two-way trade", "one-on-one", "three-star": words, not counts. */
const compounds = new RegExp(`^-${anyOf(hyphenedDescriptions)}`, 'i');
const scores = new RegExp(String.raw`^\s+${anyOf(scoreNouns)}`);

/** What stands before digits that are a code: a dialling prefix, a list sign at the start of a line, other digits. */
const codesBefore: readonly RegExp[] = [
  /\b[Pp]age \d+ of $/,
  /(?:^|\s)\d\s$/,
  /\b0\d{1,4}\s*$/,
  /\d[-/:]$/,
  /\d\s\d{3}\s$/,
];

const counting = new RegExp(String.raw`\b${anyOf(countingCapitals)}\s$`);

function isCode({ first, last, range }: Candidate, { front, rest }: Around): boolean {
  if (!first.digits) return false;
  if (codesBehind.some((pattern) => pattern.test(rest)) || codesBefore.some((pattern) => pattern.test(front)))
    return true;
  // "IDA 21": an acronym with its number.
  if (
    first.scale === 1 &&
    first.value < 100 &&
    /(?:^|\s)\p{Lu}{2,6}\s$/u.test(front) &&
    !counting.test(front)
  )
    return true;
  if (first.value < 10 && /\p{Lu}[\p{L}-]+\s$/u.test(front) && /^\s\p{Lu}\p{Ll}/u.test(rest)) return true;
  if (isListNumber(first.value, front, rest)) return true;
  return range && last.digits && last.value < 500 && scores.test(rest);
}

/** "1. …", "(2) …" or "3) …" in front of a point of a list. */
function isListNumber(value: number, front: string, rest: string): boolean {
  if (value > 40) return false;
  if (rest.startsWith(')')) return /(?:^|[\s;:,])\(?$/.test(front);
  return /^\s*$/.test(front) && /^[.)]\s/.test(rest);
}
