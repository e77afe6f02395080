import type { Token } from '../../../../model/annotated.ts';
import { isNominal } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "attended the fair jointly held by the two embassies": a past participle with "by", right behind a noun and its adverbs, tells of that
 * noun, where the parser has hung it from the verb.
 */
export function participleOfNoun(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (token.relation !== 'advcl' || token.xpos !== 'VBN' || !hasAgent(tokens, token)) return token;
    const noun = nounBefore(tokens, token.index);
    return noun === undefined || noun.index <= token.head
      ? token
      : { ...token, head: topOf(tokens, noun, token.head), relation: 'acl' };
  });
}

function hasAgent(tokens: readonly Token[], { index }: Token): boolean {
  return tokens.some(({ head, relation }) => head === index && relation === 'obl:agent');
}

/** The noun right before, but for adverbs. */
function nounBefore(tokens: readonly Token[], participle: number): Token | undefined {
  let at = participle - 1;
  while (tokens[at]?.upos === 'ADV' && tokens[at].head === participle) at -= 1;
  const noun = tokens[at];
  if (noun === undefined) return undefined;
  // "the fair": an adjective with nothing but its article is a noun.
  return isNominal(noun) || (noun.upos === 'ADJ' && tokens[at - 1]?.upos === 'DET') ? noun : undefined;
}

/** The head of the name or compound that a noun ends. */
function topOf(tokens: readonly Token[], noun: Token, verb: number): number {
  let top = noun;
  while (/^(?:flat|compound)/.test(top.relation) && top.head > verb) top = tokens[top.head];
  return top.index;
}
