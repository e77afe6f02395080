import { anyOf } from '../../../../model/word-pattern.ts';
import { sumOpeners } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { sumNounOfForm } from '../../lexicon/figure-verbs.ts';
import { readCounted, tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { phraseBefore } from '../words-before.ts';
import { textOf } from '../noun-phrase.ts';

const opener = `(?:${anyOf(sumOpeners)}|${roundingPattern})`;
const verbBefore = new RegExp(String.raw`\b(sets?\s+aside|\p{Ll}+?)\s+(?:${opener}\s+)*$`, 'u');

const purpose =
  /^\s+(?:in|for|to|on|towards?|into)\s+(?:the\s+|a\s+|an\s+|its\s+|their\s+|build(?:ing)?\s+)*/;

/** Measures a sum by the verb right before it: "invested … in a plant", "lent … to the state", "set aside … for towns". */
export const sumBeside: MeasureRule = {
  card: {
    name: 'figure-sum-beside',
    kind: 'figure',
    pattern: 'As sum-verb, by the word right before the sum.',
    example: 'The ministry set aside 12 billion yen for repairs.',
    mustNotMatch: 'The ministry stands aside of 12 streets.',
  },
  measure({ sentence, finding, front, rest: behind }) {
    if (finding.quantity.unit !== 'money' || finding.counted) return null;
    const match = verbBefore.exec(front);
    const noun = match && sumNounOfForm((match[1] ?? '').replace(/\s+/g, ' '));
    if (!noun) return null;
    const rest = purpose.exec(behind);
    const index = tokenAt(sentence.tokens, sentence.span.start + match.index);
    const owner = index > 0 ? (phraseBefore(sentence, index)?.measure ?? null) : null;
    return {
      measure: noun,
      of: rest ? nounAt(sentence, finding.span.end + rest[0].length) : owner,
      unit: null,
      head: null,
    };
  },
};

function nounAt(sentence: FigureContext['sentence'], offset: number): string | null {
  const counted = readCounted(sentence, offset - sentence.span.start);
  if (!counted) return null;
  const start = counted.start + sentence.span.start;
  const first = tokenAt(sentence.tokens, start);
  const words = sentence.tokens
    .slice(first)
    .filter((token) => token.span.end <= counted.end + sentence.span.start);
  return textOf(words);
}
