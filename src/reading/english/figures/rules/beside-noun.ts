import { anyOf } from '../../../mechanics/word-pattern.ts';
import { spentStates } from '../../lexicon/amount-words.ts';
import { isCurrencyName } from '../../lexicon/currencies.ts';
import { compassPoints } from '../../lexicon/place-words.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { textOf } from '../noun-phrase.ts';
import { namedWords } from '../words-before.ts';

/** What behind a length of time says where it was spent. */
export const spentTime: RegExp = new RegExp(String.raw`^\s+in\s+(${anyOf(spentStates)})\b`);

/** "eight years in prison", "10 months in office": the state that the time was spent in. */
export function timeSpent({ finding, sentence }: FigureContext): Measured | null {
  if (finding.rule !== 'length-of-time') return null;
  const match = spentTime.exec(sentence.text.slice(finding.span.end - sentence.span.start));
  return match && { measure: match[1] ?? '', of: null, unit: null, head: null, rule: 'time-spent' };
}

const lengths = /^(?:nautical )?(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet)$/i;
const away = new RegExp(
  String.raw`^(?:\s*\([^)]{1,40}\))?(?:\s+away)?\s+(?:${anyOf(compassPoints)}\s+of|from|off)\s+(?=[\p{L}])`,
  'iu',
);

/** "90 miles from the coast", "20 km south of the capital": a distance, and from what; "14,000 feet above sea level" a height. */
export function distance({ finding, sentence }: FigureContext): Measured | null {
  if (finding.rule !== 'measure' || finding.counted || !lengths.test(finding.quantity.unit)) return null;
  const rest = sentence.text.slice(finding.span.end - sentence.span.start);
  if (/^(?:\s*\([^)]{1,40}\))?\s+above\s+sea\s+level\b/.test(rest)) {
    return { measure: 'height above sea level', of: null, unit: null, head: null, rule: 'distance' };
  }
  const match = away.exec(rest);
  if (!match) return null;
  const first = tokenAt(sentence.tokens, finding.span.end + match[0].length);
  const words = [];
  for (const token of sentence.tokens.slice(first, first + 6)) {
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(token.upos)) break;
    if (token.upos !== 'DET') words.push(token);
  }
  return words.length === 0
    ? null
    : { measure: 'distance', of: textOf(words), unit: null, head: null, rule: 'distance' };
}

/** "the Northern Development Bank ($100 million)": the name or noun that the bracket stands behind. */
export function bracketed({ finding, sentence }: FigureContext): Measured | null {
  if (finding.quantity.unit !== 'money' || finding.counted) return null;
  const offset = finding.span.start - sentence.span.start;
  const front = /\)?\s*\(\s*$/.exec(sentence.text.slice(0, offset));
  if (!front || !/^\s*\)/.test(sentence.text.slice(finding.span.end - sentence.span.start))) return null;
  const end = tokenAt(sentence.tokens, sentence.span.start + front.index);
  const words = sentence.tokens
    .slice(0, end)
    .filter((token) => token.span.end <= sentence.span.start + front.index);
  const skipped = words.at(-1)?.text === '(' ? words.slice(0, -1) : words;
  let first = skipped.length;
  while (
    first > 0 &&
    /^(?:NOUN|PROPN|ADJ)$|^[()]$/.test(
      skipped[first - 1]?.upos === 'PUNCT'
        ? (skipped[first - 1]?.text ?? '')
        : (skipped[first - 1]?.upos ?? ''),
    )
  )
    first -= 1;
  const phrase = namedWords(skipped.slice(first).filter((token) => token.upos !== 'PUNCT'));
  if (phrase && isCurrencyName(phrase.measure)) return null;
  return phrase && { measure: 'sum', of: phrase.measure, unit: null, head: null, rule: 'bracketed' };
}
