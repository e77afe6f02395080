import { anyOf } from '../../../../model/word-pattern.ts';
import { ratioStops } from '../../lexicon/counted-nouns.ts';
import {
  fractionParts,
  halvedStretches,
  partCompounds,
  partNamers,
  shareFollowers,
} from '../../lexicon/fraction-words.ts';
import { possessives } from '../../lexicon/function-words.ts';
import { belowTenPattern, roundWords, smallNumber, smallNumberPattern } from '../../lexicon/number-words.ts';
import { timeUnitPattern } from '../../lexicon/time-units.ts';
import { readCounted } from '../counted.ts';
import type { PatternRead, PatternRule } from '../pattern-rule.ts';
import { plainRead, type QuantityFrame } from '../quantity-rule.ts';

const parts = Object.keys(fractionParts).filter((part) => part !== 'half');
const singular = anyOf(parts);
const halfOf = anyOf(['of', 'the', 'all', ...possessives]);
const plural = anyOf([...parts.flatMap((part) => [part, `${part}s`]), 'halves']);

/** "half of the hospitals", "two thirds", "a quarter of", "three-fifths": a share, in percent. */
export const fractions: PatternRule = {
  card: {
    name: 'fraction',
    kind: 'quantity',
    pattern: 'A half, a third, three fifths: a share, in percent.',
    example: 'Two thirds of the deputies came.',
    mustNotMatch: 'A third party came.',
  },
  needs: new RegExp(anyOf(Object.keys(fractionParts)), 'i'),
  pattern: new RegExp(
    String.raw`\b(?:(${belowTenPattern})[\s-](${plural})|(?:an?|one)\s+(${singular})|(half)(?=\s+${halfOf}\b))\b`,
    'gi',
  ),
  read(match, frame) {
    const count = match[1] ? smallNumber(match[1]) : 1;
    const word = (match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
    const part = word === 'halves' ? fractionParts.half : fractionParts[word.replace(/s$/, '')];
    if (!part || isNoShare(match, frame.text)) return null;
    return share(match, frame, count / part);
  },
};

const noRatio = `(?:,|%|${timeUnitPattern}|${anyOf(ratioStops)})`;

/** "one in five", "nine out of 10": a share, in percent. */
export const ratios: PatternRule = {
  card: {
    name: 'ratio',
    kind: 'quantity',
    pattern: 'So many in, or out of, so many: a share, in percent.',
    example: 'One in five children is ill.',
    mustNotMatch: 'One in the north is ill.',
  },
  needs: /\bin\b|out of/i,
  pattern: new RegExp(
    String.raw`\b(${smallNumberPattern})\s+(?:in|out\s+of)\s+(?:every\s+)?(${smallNumberPattern})\b(?!\s*${noRatio})`,
    'gi',
  ),
  read(match, frame) {
    const [count, of] = [smallNumber(match[1] ?? ''), smallNumber(match[2] ?? '')];
    if (!(count > 0 && count < of) || of > 100 || /\d{3}/.test(match[0])) return null;
    return share(match, frame, count / of);
  },
};

function share(match: RegExpExecArray, frame: QuantityFrame, value: number): PatternRead {
  const span = { start: match.index, end: match.index + match[0].length };
  const counted = readCounted(frame.sentence, skipDeterminer(frame.text, span.end));
  const percent = Math.round(value * 1e6) / 1e4;
  return { ...plainRead(span, 'percent', counted), low: percent, high: percent, bound: null };
}

const opening = anyOf(['the', 'all', ...possessives]);
const skipped = new RegExp(String.raw`^\s+(?:of\s+(?:${opening}|a)\s+|of\s+|${opening}\s+)?`, 'i');

function skipDeterminer(text: string, end: number): number {
  const match = skipped.exec(text.slice(end, end + 16));
  return end + (match ? match[0].length : 0);
}

const namer = new RegExp(String.raw`\b${anyOf(partNamers)}\s$`, 'i');
const compound = new RegExp(String.raw`^[-\s]+${anyOf(partCompounds)}`, 'i');
const ofRound = new RegExp(String.raw`^\s+of\s+an?\s+${anyOf(roundWords)}\b`, 'i');
const halved = new RegExp(
  String.raw`^\s+(?:of\s+)?(?:the\s+)?(?:${anyOf(halvedStretches)}|\d{4})\b|^\s+(?:an?|the)\s+(?:hour|day|century|decade|dozen)`,
  'i',
);
const follower = new RegExp(String.raw`^\s*(?:[,.;)]|${anyOf(shareFollowers)}\b|$)`, 'i');

/** "a third country", "a quarter of 2024", "half of June", "a third party", "a quarter-million" are no shares. */
function isNoShare(match: RegExpExecArray, text: string): boolean {
  const rest = text.slice(match.index + match[0].length);
  if (namer.test(text.slice(Math.max(0, match.index - 12), match.index))) return true;
  if (compound.test(rest) || ofRound.test(rest) || /^\s*(?:earlier|ago|later|before)\b/i.test(rest))
    return true;
  if (/half/i.test(match[0])) return halved.test(rest);
  if (/^(?:an?|one)\s/i.test(match[0])) return !follower.test(rest);
  return /^\s+(?:countries|parties|party|country)\b/i.test(rest);
}
