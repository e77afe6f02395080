import { anyOf } from '../../../../model/word-pattern.ts';
import type { Token } from '../../../../model/annotated.ts';
import { amountLinks } from '../../lexicon/amount-words.ts';
import { definiteParties } from '../../lexicon/counted-nouns.ts';
import { isPeopleGroup } from '../../lexicon/person-nouns.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { nameOf } from '../noun-phrase.ts';

const links = new Set([...amountLinks, 'to', 'exceeding', 'over']);
const linkBefore = new RegExp(String.raw`\b(${anyOf(amountLinks)})\s+$`, 'i');

/** Measures the noun that the amount depends on: "trade of US$30 billion", "orders worth 1.4 trillion won", "a rate of 5 percent". */
export const nounBefore: MeasureRule = {
  card: {
    name: 'figure-noun-before',
    kind: 'figure',
    pattern: 'The noun on which the amount hangs by "of", "at", "to" or "worth".',
    example: 'A loan of $500 million was approved.',
    mustNotMatch: 'Two of them left.',
  },
  measure({ tree, anchor, finding, front }) {
    if (!anchor || finding.counted) return null;
    const link =
      prepositionOf(tree, anchor.index) ?? linkBefore.exec(front)?.[1]?.toLowerCase().replace(/\s+/g, ' ');
    if (!link || !(links.has(link) || (isRange(finding) && ranging.has(link)))) return null;
    const noun = nounAbove({ tree, anchor });
    const named = noun && nameOf(tree, noun, anchor);
    if (!named) return null;
    return {
      measure: named.measure,
      of: named.of,
      unit: finding.quantity.unit === 'number' && isPeopleGroup(named.head.text) ? 'people' : null,
      head: named.head,
    };
  },
};

/** Prepositions that link a noun to a range: "duties between 4 and 9 percent", "rates from 5 to 9 percent". */
const ranging = new Set(['between', 'from']);

function isRange({ quantity }: FigureContext['finding']): boolean {
  return quantity.bound === 'range' && quantity.unit !== 'number';
}

/** The noun above the parties that it is between or with: "deals" for "firms" in "deals between firms". */
function aboveParties(tree: FigureContext['tree'], noun: Token): Token {
  let here = noun;
  for (let step = 0; step < 3 && isParty(tree, here); step += 1) here = tree.tokens[here.head];
  return here;
}

function isParty(tree: FigureContext['tree'], { index, lemma, upos, relation }: Token): boolean {
  if (relation !== 'nmod') return false;
  const link = prepositionOf(tree, index);
  return (
    upos === 'PROPN' || link === 'between' || link === 'with' || definiteParties.has(lemma.toLowerCase())
  );
}

function nounAbove({ tree, anchor }: Pick<FigureContext, 'tree' | 'anchor'>): FigureContext['anchor'] {
  let token = anchor && tree.tokens[anchor.head];
  const verb = token?.upos === 'VERB';
  // "orders worth $5m": some trees hang the sum on "worth" and that on the noun.
  if (token && token.upos !== 'NOUN' && /^(?:worth|value|total|amount)$/i.test(token.lemma)) {
    token = tree.tokens[token.head];
  }
  // "deals between firms amounting to": not the firms.
  if (verb && token) token = aboveParties(tree, token);
  // "a programme for the region of EUR 330 million": the sum is the programme's.
  const above = token && tree.tokens[token.head];
  if (
    token?.relation === 'nmod' &&
    above?.upos === 'NOUN' &&
    prepositionOf(tree, token.index) !== 'of' &&
    token.upos === 'PROPN'
  )
    token = above;
  return token && (token.upos === 'NOUN' || token.upos === 'PROPN') && anchor && token.index < anchor.index
    ? token
    : null;
}
