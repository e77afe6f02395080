import { isCapitalInside } from '../../mechanics/capital-inside.ts';
import { matchesOf } from '../../mechanics/matches.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { roundWords, scaleWords, unitWords } from '../lexicon/number-words.ts';
import { type Amount, scaleOf } from './amount.ts';

const units = anyOf(Object.keys(unitWords));
const round = anyOf(roundWords);
const cardinal = `(?:${units}|${round})`;
const fraction = String.raw`(half an?|a quarter of an?|a quarter-|a quarter|quarter-|quarter of an?)\s*-?(?=${round}\b)`;

const cardinals = String.raw`${cardinal}(?:(?:[\s-]+(?:and\s+)?|-and-)${cardinal}\b(?!s))*`;
const andHalf = String.raw`\s+and\s+a\s+half(?:\s+(million|billion|trillion|thousand))?`;
const wordPattern = new RegExp(
  String.raw`\b(?:${fraction}|an?\s+(?=${round}\b))?(${cardinals})\b(?:${andHalf})?`,
  'gi',
);

/** Numbers in words, with their scales, in text order; none inside a name ("Plus Three", "Thousand Oaks"). */
export function wordAmounts(text: string): readonly Amount[] {
  return matchesOf(text, wordPattern)
    .filter((match) => !isCapitalInside(text, match.index) && !isBareScale(match, text))
    .map(wordAmount);
}

/** "multi-billion", "Million Dollar Quartet": a scale without its number. */
function isBareScale(match: RegExpExecArray, text: string): boolean {
  if (text[match.index - 1] === '-') return true;
  return roundWords.includes(match[0].toLowerCase());
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

/** "one hundred and twenty thousand" is 120,000. */
function wordValue(words: string): number {
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
