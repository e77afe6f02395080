import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "challenges, including repeated raids by Lima": a participle between "including" and a noun describes the noun, and nobody does what it
 * says.
 */
export function includedParticiple(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.find((token) => isIncluded(tokens, token));
  if (found === undefined) return tokens;
  const noun = found.index + 1;
  return withArcs(tokens, (_, token) => {
    if (token === found) return { ...token, head: noun, relation: 'amod' };
    if (token.index === noun) return { ...token, head: found.head, relation: 'obl' };
    if (token.head !== found.index) return token;
    const isIncluding = token.index === found.index - 1;
    return { ...token, head: noun, relation: isIncluding ? 'case' : token.relation };
  });
}

function isIncluded(tokens: readonly Token[], { index, xpos, head, relation }: Token): boolean {
  const [before, noun] = [tokens[index - 1], tokens[index + 1]];
  if (xpos !== 'VBN' || relation !== 'advcl' || head < 0 || before?.text.toLowerCase() !== 'including')
    return false;
  return noun?.upos === 'NOUN' && noun.head === index && noun.relation === 'obj';
}
