import { scaleWords, unitWords } from '../lexicon/number-words.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { currencyPrefixPattern } from '../lexicon/currencies.ts';
import { matchesOf } from '../../mechanics/matches.ts';

/** A number as the sentence writes it, before it is known what it counts. Offsets are of the sentence. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Value without the scale behind it: 30 for the first of "30-35 billion". */
  readonly mantissa: number;
  readonly scale: number;
  readonly digits: boolean;
  /** How many digits stand behind the decimal point. */
  readonly decimals: number;
}

/** The numbers of a sentence and those too long to be read. */
export interface AmountsRead {
  readonly amounts: readonly Amount[];
  readonly unreadable: readonly { readonly start: number; readonly end: number }[];
}

/** More digits than a double holds exactly. */
const longest = 15;

const longScales = Object.keys(scaleWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const units = Object.keys(unitWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const digitNumber =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{2})*,\\d{3}(?:\\.\\d+)?|\\d+(?:[.·]\\d+)?';
const scaleBehind = `(?:(?:\\s|-)?(?:\\s)?(${longScales})\\b(?:\\s+(crore|million|billion|trillion)\\b)?|([mMbBkKtT])(?![\\w-]|\\s?/))?`;
const digitPattern = new RegExp(`(?<![\\d.,])(${digitNumber})(?!\\d)(?:-and-a-half)?${scaleBehind}`, 'gi');
const wordPattern = new RegExp(
  `\\b(?:(half an?|a quarter of an?|a quarter-|a quarter|quarter-|quarter of an?)\\s*-?(?=(?:hundred|thousand|million|billion|trillion|dozen)\\b)|(?:an?\\s+(?=(?:hundred|thousand|million|billion|trillion|dozen)\\b)))?((?:${units}|hundred|thousand|million|billion|trillion|dozen)(?:(?:[\\s-]+(?:and\\s+)?|-and-)(?:${units}|hundred|thousand|million|billion|trillion|dozen)\\b(?!s))*)\\b(?:\\s+and\\s+a\\s+half(?:\\s+(million|billion|trillion|thousand))?)?`,
  'gi',
);

/** Finds numbers in digits and in words, with their scales, in text order. Digits inside words and names ("G20", "B52") are none, but for sums ("VND26"). */
export function readAmounts(text: string): AmountsRead {
  const unreadable: { start: number; end: number }[] = [];
  const found: Amount[] = [];
  for (const match of matchesOf(text, digitPattern)) {
    const start = match.index;
    // A leading zero begins a code or a telephone number.
    if (/^0\d/.test(match[0]) || startsInWord(text, start) || endsInWord(text, start + match[0].length))
      continue;
    const digits = (match[1] ?? '').replace(/\D/g, '').length;
    if (digits > longest) unreadable.push({ start, end: start + match[0].length });
    else found.push(digitAmount(match, text));
  }
  for (const match of matchesOf(text, wordPattern)) {
    const amount = wordAmount(match);
    const taken = found.some((one) => amount.start < one.end && one.start < amount.end);
    if (!taken && !isNamePart(text, amount.start) && !isBareScale(match, text)) found.push(amount);
  }
  return { amounts: found.toSorted((a, b) => a.start - b.start), unreadable };
}

/** "Plus Three", "Thousand Oaks": a number word with a capital inside the sentence is part of a name. */
function isNamePart(text: string, start: number): boolean {
  return /\p{Lu}/u.test(text[start] ?? '') && /[\p{L},]\s$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** "multi-billion", "Million Dollar Quartet": a scale without its number. */
function isBareScale(match: RegExpExecArray, text: string): boolean {
  if (text[match.index - 1] === '-') return true;
  return /^(?:hundred|thousand|million|billion|trillion|dozen)$/i.test(match[0]);
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

function endsInWord(text: string, end: number): boolean {
  const rest = text.slice(end, end + 4);
  if (/^(?:st|nd|rd|th)\b/.test(rest)) return true;
  return /^(?:[A-Z](?![a-z])|[A-Z]\d|-[A-Z]{1,3}\b|:\d|\/\d)/.test(rest) && !/^-(?:UN|US|EU)/.test(rest);
}

function digitAmount(match: RegExpExecArray, text: string): Amount {
  const written = (match[1] ?? '').replace('·', '.');
  const scale = match[4] ? letterScale(match, text) : scaleOf(match[2]) * (match[3] ? scaleOf(match[3]) : 1);
  const length = match[4] && scale === 1 ? match[0].length - 1 : match[0].length;
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

function scaleOf(word: string | undefined): number {
  return word ? (scaleWords[word.toLowerCase()] ?? 1) : 1;
}

/** "m", "b", "k" behind digits are scales only of sums and of people: "£340m", "11m voters", but "a 5m wall". */
function letterScale(match: RegExpExecArray, text: string): number {
  const sum = new RegExp(`${currencyPrefixPattern}\\s?$`).test(
    text.slice(Math.max(0, match.index - 6), match.index),
  );
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(match.index + match[0].length));
  return sum || (match[0].length > 1 && behind && isPersonNoun(behind[1] ?? ''))
    ? ({ m: 1e6, b: 1e9, k: 1e3, t: 1e12 }[(match[4] ?? '').toLowerCase()] ?? 1)
    : 1;
}

/** Full units without the dust of binary fractions: 1.1 million is 1,100,000. */
export function product(mantissa: number, scale: number): number {
  const value = mantissa * scale;
  return scale >= 1000 ? Number(value.toPrecision(15)) : value;
}

function wordAmount(match: RegExpExecArray): Amount {
  const fraction = fractionOf(match[1]);
  const half = /\sand\s+a\s+half/i.test(match[0]) ? 0.5 : 0;
  const behind = match[3] ? scaleOf(match[3]) : 1;
  const value = (wordValue(match[2] ?? '') + half) * fraction * behind;
  const lastScale = scaleOf((match[3] ?? match[2] ?? '').split(/[\s-]+/).at(-1));
  return {
    start: match.index,
    end: match.index + match[0].length,
    value,
    mantissa: value / lastScale,
    scale: lastScale,
    digits: false,
    decimals: 0,
  };
}

function fractionOf(words: string | undefined): number {
  if (!words) return 1;
  return /half/i.test(words) ? 0.5 : 0.25;
}

/** Value of a cardinal in words: "one hundred and twenty thousand". */
export function wordValue(words: string): number {
  let total = 0;
  let current = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const unit = unitWords[word];
    const scale = word === 'dozen' ? 12 : scaleWords[word];
    if (unit !== undefined) current += unit;
    else if (scale === 100 || scale === 12) current = Math.max(current, 1) * scale;
    else if (scale) {
      total += Math.max(current, 1) * scale;
      current = 0;
    }
  }
  return total + current;
}
