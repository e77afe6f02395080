import { anyOf } from '../../../../model/word-pattern.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { extremes, noSuperlatives } from '../../lexicon/comparison-words.ts';
import type { MeasureRule } from '../figure-context.ts';
import { tokenAt } from '../../quantities/counted.ts';
import { textOf } from '../noun-phrase.ts';

const superlativeWord = String.raw`(?:${anyOf(extremes)}|\p{Ll}{2,}[igtdnlprhv]est|(?:most|least)\s+\p{Ll}+)`;
const superlative = new RegExp(
  String.raw`\b(${superlativeWord}\s+[^,;:()"“”]{3,90}?)\s+in\s+(?:${roundingPattern}\s+)?$`,
  'u',
);
const noSuperlative = new RegExp(String.raw`^${anyOf(noSuperlatives)}\b`);

/**
 * Measures the time since there was such a thing: "the bloodiest clash in more than four decades", "the first by a president in 88
 * years".
 */
export const sinceSuch: MeasureRule = {
  card: {
    name: 'figure-since-such',
    kind: 'figure',
    pattern: 'A superlative or "first" followed by "in" and a length of time.',
    example: 'It was the deadliest flood in four decades.',
    mustNotMatch: 'It was flooded for four decades.',
  },
  measure({ finding, sentence, front }) {
    if (finding.rule !== 'length-of-time' || finding.counted) return null;
    const from = Math.max(0, front.length - 140);
    const match = superlative.exec(front.slice(from));
    const written = match?.[1] ?? '';
    if (!match || noSuperlative.test(written) || written.split(' ').length > 12) return null;
    const start = sentence.span.start + from + match.index;
    const first = tokenAt(sentence.tokens, start);
    const words = sentence.tokens.slice(first).filter((token) => token.span.end <= start + written.length);
    return { measure: textOf(words), of: null, unit: null, head: null };
  },
};
