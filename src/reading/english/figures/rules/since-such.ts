import { anyOf } from '../../../mechanics/word-pattern.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { noSuperlatives } from '../../lexicon/comparison-words.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { tokenAt } from '../../quantities/counted.ts';
import { textOf } from '../noun-phrase.ts';

const superlativeWord = String.raw`(?:first|last|worst|best|\p{Ll}{2,}[igtdnlprhv]est|most\s+\p{Ll}+|least\s+\p{Ll}+)`;
const superlative = new RegExp(
  String.raw`\b(${superlativeWord}\s+[^,;:()"“”]{3,90}?)\s+in\s+(?:${roundingPattern}\s+)?$`,
  'u',
);
const noSuperlative = new RegExp(String.raw`^${anyOf(noSuperlatives)}\b`);

/** "the bloodiest clash in more than four decades", "the first by a president in 88 years": the span since such a thing. */
export function sinceSuch({ finding, sentence }: FigureContext): Measured | null {
  if (finding.rule !== 'length-of-time' || finding.counted) return null;
  const offset = finding.span.start - sentence.span.start;
  const from = Math.max(0, offset - 140);
  const match = superlative.exec(sentence.text.slice(from, offset));
  const written = match?.[1] ?? '';
  if (!match || noSuperlative.test(written) || written.split(' ').length > 12) return null;
  const start = sentence.span.start + from + match.index;
  const first = tokenAt(sentence.tokens, start);
  const words = sentence.tokens.slice(first).filter((token) => token.span.end <= start + written.length);
  return { measure: textOf(words), of: null, unit: null, head: null, rule: 'since-such' };
}
