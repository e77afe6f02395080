import { isPeopleGroup } from '../../lexicon/person-nouns.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { preposition } from '../../grammar/figure-tree.ts';
import { nameOf } from '../noun-phrase.ts';

const links = new Set(['of', 'at', 'worth', 'totaling', 'totalling', 'to', 'exceeding', 'over']);

/** "trade of US$30 billion", "orders worth 1.4 trillion won", "a rate of 5 percent": the noun that the amount hangs on. */
export function nounBefore({ grammar, anchor, finding, sentence }: FigureContext): Measured | null {
  if (!anchor || finding.counted) return null;
  const front = sentence.text.slice(0, finding.span.start - sentence.span.start);
  const link =
    preposition(grammar, anchor.index) ??
    /\b(worth|of|totall?ing|valued at|at)\s+$/i.exec(front)?.[1]?.toLowerCase();
  if (!link || !(links.has(link) || link.startsWith('valued'))) return null;
  const noun = nounAbove({ grammar, anchor });
  const named = noun && nameOf(grammar, noun, anchor);
  if (!named) return null;
  return {
    measure: named.measure,
    of: named.of,
    unit: finding.quantity.unit === 'number' && isPeopleGroup(named.head.text) ? 'people' : null,
    head: named.head,
    rule: 'noun-before',
  };
}

function nounAbove({ grammar, anchor }: Pick<FigureContext, 'grammar' | 'anchor'>): FigureContext['anchor'] {
  let token = anchor && grammar.tokens[anchor.head];
  // "orders worth $5m": some trees hang the sum on "worth" and that on the noun.
  if (
    token &&
    (token.text.toLowerCase() === 'worth' || token.lemma === 'value' || token.lemma === 'total') &&
    token.upos !== 'NOUN'
  ) {
    token = grammar.tokens[token.head];
  }
  // "a programme for the region of EUR 330 million": the sum is the programme's.
  const above = token && grammar.tokens[token.head];
  if (
    token?.relation === 'nmod' &&
    above?.upos === 'NOUN' &&
    preposition(grammar, token.index) !== 'of' &&
    token.upos === 'PROPN'
  )
    token = above;
  return token && (token.upos === 'NOUN' || token.upos === 'PROPN') && anchor && token.index < anchor.index
    ? token
    : null;
}
