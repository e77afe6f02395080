import type { FigureContext, Measured } from '../figure-context.ts';
import { tokenAt } from '../../quantities/counted.ts';
import { textOf } from '../noun-phrase.ts';

const superlative =
  /\b((?:first|last|biggest|largest|worst|best|deadliest|bloodiest|gravest|\p{Ll}{3,}(?:iest|gest|test|dest|nest|lest|pest|rest|hest)|most\s+\p{Ll}+|least\s+\p{Ll}+)\s+[^,;:()"“”]{3,90}?)\s+in\s+(?:more\s+than\s+|over\s+|nearly\s+|almost\s+|about\s+|at\s+least\s+|some\s+)?$/u;
const notSuperlative =
  /^(?:interest|forest|protest|request|latest|northeast|southwest|invest|contest|rest|suggest|west|east|test|arrest|harvest)\b/;

/** "the bloodiest clash in more than four decades", "the first by a president in 88 years": the span since such a thing. */
export function sinceSuch({ finding, sentence }: FigureContext): Measured | null {
  if (finding.rule !== 'length-of-time' || finding.counted) return null;
  const offset = finding.span.start - sentence.span.start;
  const from = Math.max(0, offset - 140);
  const match = superlative.exec(sentence.text.slice(from, offset));
  const written = match?.[1] ?? '';
  if (!match || notSuperlative.test(written) || written.split(' ').length > 12) return null;
  const start = sentence.span.start + from + match.index;
  const first = tokenAt(sentence.tokens, start);
  const words = sentence.tokens.slice(first).filter((token) => token.span.end <= start + written.length);
  return { measure: textOf(words), of: null, unit: null, head: null, rule: 'since-such' };
}
