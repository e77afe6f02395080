import { matchesOf } from '../../mechanics/matches.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { currencyCodePattern, currencyPrefixPattern } from '../lexicon/currencies.ts';
import { scaleWords } from '../lexicon/number-words.ts';
import { capitalUnitPattern } from '../lexicon/measure-units.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { type Amount, product, scaleOf } from './amount.ts';

const digitNumber = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:,\d{2})*,\d{3}(?:\.\d+)?|\d+(?:[.·]\d+)?`;
const scaleWord = String.raw`(?:\s|-)?\s?(${anyOf(Object.keys(scaleWords))})\b(?:\s+(crore|million|billion|trillion)\b)?`;
const scaleLetter = String.raw`(mm|[mbkt])(?![\w-]|\s?/)`;
/** "50 MUSD", "200 kEUR": the letter of the scale written to the code of the currency. */
const scaleOfCode = String.raw`(\s?[MBk])(?=${currencyCodePattern}\b)`;
const codeAhead = new RegExp(`^${currencyCodePattern}\\b`);
const digitPattern = new RegExp(
  String.raw`(?<![\d.,])(${digitNumber})(?!\d)(?:-and-a-half)?(?:${scaleWord}|${scaleLetter}|${scaleOfCode})?`,
  'gi',
);

/**
 * Numbers in digits, with their scales, in text order.
 *
 * Digits inside words and names ("G20", "B52") are none, but for sums ("VND26"); a leading zero begins a code or a
 * telephone number.
 */
export function digitAmounts(text: string): readonly Amount[] {
  return matchesOf(text, digitPattern)
    .filter(
      ({ 0: written, index }) => !isInWord(text, index, index + written.length) && !/^0\d/.test(written),
    )
    .map((match) => digitAmount(match, text));
}

function isInWord(text: string, start: number, end: number): boolean {
  return startsInWord(text, start) || endsInWord(text, end);
}

const currencyFront = new RegExp(`(?<![A-Za-z])${currencyPrefixPattern}$`);

function startsInWord(text: string, start: number): boolean {
  const front = text[start - 1] ?? '';
  if (front === '+' && /[A-Za-z0-9]/.test(text[start - 2] ?? '')) return true;
  if (/[A-Za-z\u00C0-\u1EF9_@#]/.test(front))
    return !currencyFront.test(text.slice(Math.max(0, start - 6), start));
  if (front !== '-' && front !== '–' && front !== '/') return false;
  // "COVID-19", "F-16", "MQ-9": a letter before the hyphen; "No.57-9", "2020-21" are digits.
  return (
    /[A-Za-z]$/.test(text.slice(0, start - 1)) &&
    !/\b(?:mid|non|plus|under|over)$/i.test(text.slice(Math.max(0, start - 7), start - 1))
  );
}

const gluedUnit = new RegExp(String.raw`^(?:${capitalUnitPattern})(?![\w-])`);

function endsInWord(text: string, end: number): boolean {
  const rest = text.slice(end, end + 4);
  if (gluedUnit.test(rest) || codeAhead.test(rest)) return false;
  if (/^(?:st|nd|rd|th)\b/.test(rest)) return true;
  return /^(?:[A-Z](?![a-z])|[A-Z]\d|-[A-Z]{1,3}\b|:\d|\/\d)/.test(rest) && !/^-(?:UN|US|EU)/.test(rest);
}

function digitAmount(match: RegExpExecArray, text: string): Amount {
  const written = (match[1] ?? '').replace('·', '.');
  const scale = scaleBehind(match, text);
  const unread = scale === 1 ? (match[4] ?? match[5] ?? '').length : 0;
  const length = match[0].length - unread;
  const mantissa = Number(written.replaceAll(',', '')) + (/and-a-half/.test(match[0]) ? 0.5 : 0);
  return {
    start: match.index,
    end: match.index + length,
    value: product(mantissa, scale),
    mantissa,
    scale,
    digits: true,
    decimals: (written.split('.')[1] ?? '').length,
  };
}

function scaleBehind(match: RegExpExecArray, text: string): number {
  if (match[4]) return letterScale(match, text);
  // Codes are capitals: "9600 baud" is none.
  if (match[5])
    return codeAhead.test(behindOf(match, text)) ? letterScales[match[5].trim().toLowerCase()] : 1;
  return scaleOf(match[2]) * (match[3] ? scaleOf(match[3]) : 1);
}

/** The text behind what was matched. */
function behindOf(match: RegExpExecArray, text: string): string {
  return text.slice(match.index + match[0].length);
}

const currencyBefore = new RegExp(String.raw`${currencyPrefixPattern}\s?$`);
const letterScales: Readonly<Record<string, number>> = { m: 1e6, mm: 1e6, b: 1e9, k: 1e3, t: 1e12 };

/** "m", "b", "k" behind digits are scales only of sums and of people: "£340m", "11m voters", but "a 5m wall"; "mm" only of sums, "$12MM". */
function letterScale(match: RegExpExecArray, text: string): number {
  const sum = currencyBefore.test(text.slice(Math.max(0, match.index - 6), match.index));
  const behind = /^\s+(\p{L}+)/u.exec(behindOf(match, text));
  return sum || (match[4]?.length === 1 && behind && isPersonNoun(behind[1] ?? ''))
    ? (letterScales[(match[4] ?? '').toLowerCase()] ?? 1)
    : 1;
}
