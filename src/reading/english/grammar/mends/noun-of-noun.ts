import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isPhrasal } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "the heads of the customs services met": a noun before "of" leads the noun behind it, where the parser has made the first the subject
 * of the second.
 */
export function nounOfNoun(tokens: readonly Token[]): readonly Token[] {
  const leader = tokens.find((token) => isLedByItsOwn(tokens, token));
  if (leader === undefined) return tokens;
  const led = tokens[leader.head];
  return withArcs(tokens, (_, token) => {
    if (token === leader) return { ...token, head: led.head, relation: led.relation };
    if (token === led) return { ...token, head: leader.index, relation: 'nmod' };
    const isBetween = token.index > leader.index && token.index < led.index;
    if (!isBetween) return token;
    return { ...token, head: led.index, relation: isNominal(token) ? 'compound' : token.relation };
  });
}

/** Whether the parser made a noun the subject of a noun though only "of" and that noun's own words stand between the two. */
function isLedByItsOwn(tokens: readonly Token[], token: Token): boolean {
  const led = tokens[token.head];
  if (led === undefined || !token.relation.startsWith('nsubj') || !isNominal(token) || !isNominal(led))
    return false;
  const [link, ...between] = tokens.slice(token.index + 1, led.index);
  return link?.text === 'of' && between.every(isPhrasal);
}
