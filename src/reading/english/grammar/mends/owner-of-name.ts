import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "Lima's *Ana Sosa* and Suva's *John Koroi* met": a name right behind an owner's mark is what the owner has, and stands in the clause where
 * the parser has put the owner.
 */
export function ownerOfName(tokens: readonly Token[]): readonly Token[] {
  const places = new Map<number, Token>();
  const owners = new Map<number, number>();
  for (const mark of tokens) {
    const name = nameBehind(tokens, mark);
    if (name === undefined || owners.has(mark.head)) continue;
    owners.set(mark.head, name.index);
    places.set(name.index, tokens[mark.head]);
  }
  if (owners.size === 0) return tokens;
  return withArcs(tokens, (_, token) => {
    const name = owners.get(token.index);
    if (name !== undefined) return { ...token, head: name, relation: 'nmod:poss' };
    const owner = places.get(token.index);
    return owner === undefined ? token : { ...token, head: owner.head, relation: owner.relation };
  });
}

/** The name of two words right behind a possessive mark whose owner is not yet the name's: "'s Ana Sosa". */
function nameBehind(tokens: readonly Token[], { index, xpos, head }: Token): Token | undefined {
  const [first, second] = tokens.slice(index + 1, index + 3);
  if (xpos !== 'POS' || second === undefined || head < 0 || head !== index - 1) return undefined;
  const isName = first.xpos === 'NNP' && second.relation === 'flat' && second.head === first.index;
  const owner = tokens[head];
  const isPlaced = /^(?:nsubj|obj|obl|conj)/.test(owner.relation) && owner.xpos === 'NNP';
  return isName && isPlaced && owner.head !== first.index ? first : undefined;
}
