import { anyOf } from '../../../../model/word-pattern.ts';
import { timeUnitPattern, unitModifiers } from '../../lexicon/time-units.ts';
import { readCounted } from '../counted.ts';
import { plainRead, type QuantityRule } from '../quantity-rule.ts';

const unitBehind = new RegExp(String.raw`^[\s-]*(?:${anyOf(unitModifiers)}\s+)?(${timeUnitPattern})\b`, 'i');

/** "a 54-year embargo", "more than 60 years", "48-hour visit": a length of time, counted in the unit as written. */
export const durations: QuantityRule = {
  card: {
    name: 'length-of-time',
    kind: 'quantity',
    pattern: 'A number of units of time, in the unit as written.',
    example: 'The visit lasted four days.',
    mustNotMatch: 'Four fine ships followed.',
  },
  read(candidate, { text, sentence }) {
    const match = unitBehind.exec(text.slice(candidate.end, candidate.end + 32));
    if (!match) return null;
    const span = { start: candidate.start, end: candidate.end + match[0].length };
    const old = /^[- ]old(?=\s)|^-long(?=\s)/.exec(text.slice(span.end, span.end + 6));
    const joined = text[candidate.end] === '-' || /^['’]/.test(text.slice(span.end));
    const counted = joined
      ? readCounted(sentence, span.end + 1 + (old ? old[0].length : 0))
      : readBehindOf(text, sentence, span.end);
    const unit = (match[1] ?? '').toLowerCase();
    return plainRead(span, plural(unit), counted);
  },
};

function readBehindOf(
  text: string,
  sentence: Parameters<typeof readCounted>[0],
  end: number,
): ReturnType<typeof readCounted> {
  return /^\s+of\s+/i.test(text.slice(end, end + 5)) ? readCounted(sentence, end + 1) : null;
}

function plural(unit: string): string {
  if (unit.endsWith('s')) return unit;
  return unit === 'century' ? 'centuries' : `${unit}s`;
}
