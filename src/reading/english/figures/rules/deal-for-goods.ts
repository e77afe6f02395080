import { anyOf } from '../../../../model/word-pattern.ts';
import { amountLinks } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { dealItems, goodsVerbs } from '../../lexicon/figure-verbs.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { MeasureRule } from '../figure-context.ts';
import { frontText } from '../noun-phrase.ts';
import { objectRightBefore } from '../object-right-before.ts';

const under = new RegExp(
  String.raw`\b(?:in|under|through|by)\s+an?\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(${anyOf(dealItems)})\s+${anyOf(amountLinks)}\s+(?:${roundingPattern}\s+)?$`,
  'u',
);

/** Measures the deal by which goods change hands, with the goods: "sell engines in a separate deal valued at $13 million". */
export const dealForGoods: MeasureRule = {
  card: {
    name: 'figure-deal-for-goods',
    kind: 'figure',
    pattern:
      'A sum behind "in a deal worth" beside a verb of trade: the deal, of the goods that are bought or sold.',
    example: 'The yard will sell engines in a separate deal valued at $13 million.',
    mustNotMatch: 'The yard closed in a year of losses of $13 million.',
  },
  measure({ sentence, tree, finding, front }) {
    if (finding.counted || finding.quantity.unit !== 'money') return null;
    const match = under.exec(front);
    if (!match) return null;
    const goods = objectRightBefore(tree, tokenAt(sentence.tokens, sentence.span.start + match.index));
    if (goods === null || !goodsVerbs.has(goods.verb.lemma)) return null;
    return { measure: match[1] ?? '', of: frontText(tree, goods.noun), unit: null, head: null };
  },
};
