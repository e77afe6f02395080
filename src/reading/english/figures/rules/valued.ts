import { anyOf } from '../../../../model/word-pattern.ts';
import { amountLinks } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { valueNouns } from '../../lexicon/amount-words.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { MeasureRule } from '../figure-context.ts';
import { phraseWorth } from '../phrase-worth.ts';

const rounding = String.raw`(?:a\s+total\s+of\s+|${roundingPattern}\s+)?$`;
/** "with an estimated value of", behind the noun or behind a comma. */
const withValue = new RegExp(
  String.raw`(?:,?\s+with|\s+(?:has|have|had))\s+an?\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}${anyOf(valueNouns)}\s+of\s+${rounding}`,
  'u',
);
const worthLinks = amountLinks.filter((link) => link !== 'of' && link !== 'at');
/** "worth", "valued at" behind a comma. */
const worthApart = new RegExp(String.raw`,\s+(?:${anyOf(worthLinks)})\s+${rounding}`, 'iu');

/**
 * Measures the noun that has the value, over what two commas enclose: "orders for tea, washed and dried, with an estimated value of", "orders
 * for two ferries, valued at".
 */
export const valued: MeasureRule = {
  card: {
    name: 'figure-valued',
    kind: 'figure',
    pattern:
      'What is "with a value of" or, behind a comma, "worth" so much: the noun with its complement, of whoever orders, buys or gets it.',
    example: 'Peru placed orders for boats, new and used, with a total value of $60 million.',
    mustNotMatch: 'Peru spoke with a sense of calm.',
  },
  measure(context) {
    const { sentence, finding, front } = context;
    if (finding.counted || finding.quantity.unit !== 'money') return null;
    const match = withValue.exec(front) ?? worthApart.exec(front);
    if (!match) return null;
    return phraseWorth(context, tokenAt(sentence.tokens, sentence.span.start + match.index));
  },
};
