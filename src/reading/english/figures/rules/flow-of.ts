import { anyOf } from '../../../../model/word-pattern.ts';
import { flowNouns } from '../../lexicon/amount-words.ts';
import { readCounted, tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { frontText, textOf } from '../noun-phrase.ts';

const flowing = new RegExp(String.raw`\b${anyOf(flowNouns)}\s+of\s+(?:(?:up|close)\s+to\s+)?$`, 'i');
/** The short form of a unit in brackets, with the "of" behind it. */
const behindShort = /^\s*\(\p{L}[\p{L}/. ]{0,11}\)\s+of\s+/u;

/** Measures what is sold, shipped or made by the amount: "sales of up to 5 million tonnes a year (MTPA) of Omani gas". */
export const flowOf: MeasureRule = {
  card: {
    name: 'figure-flow-of',
    kind: 'figure',
    pattern:
      'Sales, exports, deliveries or the like of an amount of goods, over the short form of its unit in brackets.',
    example: 'Exports of 3 million tonnes a year (MTPA) of copper will start in May.',
    mustNotMatch: 'Exports of copper will start in 3 ports.',
  },
  measure(context) {
    const { sentence, tree, finding, front } = context;
    if (finding.rule !== 'measure' && finding.quantity.unit !== 'money') return null;
    const match = flowing.exec(front);
    const goods = match && goodsOf(context);
    if (!match || !goods) return null;
    const head = sentence.tokens[tokenAt(sentence.tokens, sentence.span.start + match.index)];
    return { measure: frontText(tree, tree.tokens[head.index]), of: goods, unit: null, head };
  },
};

/** What the amount is of: the noun counted by it, else the one behind the brackets; null for none. */
function goodsOf({ sentence, finding, rest }: FigureContext): string | null {
  const { start } = sentence.span;
  if (finding.counted !== null) return words(sentence, finding.counted.start, finding.counted.end);
  const gap = behindShort.exec(rest)?.[0].length;
  const phrase = gap === undefined ? null : readCounted(sentence, finding.span.end - start + gap);
  return phrase && words(sentence, phrase.start + start, phrase.end + start);
}

function words({ tokens }: FigureContext['sentence'], start: number, end: number): string {
  return textOf(tokens.filter(({ span }) => span.start >= start && span.end <= end));
}
