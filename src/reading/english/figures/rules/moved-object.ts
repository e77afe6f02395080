import { anyOf } from '../../../../model/word-pattern.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { fallingVerbs, movedVerbs, risingVerbs } from '../../lexicon/change-verbs.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import type { MeasureRule } from '../figure-context.ts';
import { namedWords } from '../words-before.ts';

const moved = new RegExp(
  String.raw`\b(${anyOf(formsOf(movedVerbs))})\s+((?:[\p{L}’'-]+\s+){1,7})(?:by|to|from)\s+(?:${roundingPattern}\s+)?$`,
  'iu',
);

/** Measures the object between a verb of moving and the amount, by word order alone: "cut emissions by …", "raise two-way trade to …". */
export const movedObject: MeasureRule = {
  card: {
    name: 'figure-moved-object',
    kind: 'figure',
    pattern: 'What a verb of moving raises, cuts or brings "to" or "by" the amount.',
    example: 'They agreed to raise trade to $40 billion.',
    mustNotMatch: 'They agreed to raise the flag by noon.',
  },
  measure({ sentence, finding, front }) {
    const from = Math.max(0, front.length - 120);
    const match = moved.exec(front.slice(from));
    if (!match || finding.counted) return null;
    const start = sentence.span.start + from + match.index + (match[1] ?? '').length;
    const end = start + 1 + (match[2] ?? '').length;
    const phrase = namedWords(
      sentence.tokens.filter((token) => token.span.start >= start && token.span.end <= end),
    );
    if (!phrase) return null;
    const change = /\bby\s/i.test(match[0].slice((match[1] ?? '').length + (match[2] ?? '').length));
    const verb = (match[1] ?? '').toLowerCase();
    const measure = change ? `${directionOf(verb)} in ${phrase.measure}` : phrase.measure;
    return { measure, of: phrase.of, unit: null, head: phrase.head };
  },
};

const [rising, falling] = [new Set(formsOf(risingVerbs)), new Set(formsOf(fallingVerbs))];

function directionOf(verb: string): string {
  if (falling.has(verb)) return 'fall';
  return rising.has(verb) ? 'rise' : 'change';
}
