import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "the ministers of Peru and Chile agreed": a name that "and" joins right behind the name after "of" is joined to that name, where the
 * parser has joined it to the plural noun.
 */
export function joinedOwners(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (token.relation !== 'conj' || token.xpos !== 'NNP') return token;
    const noun = tokens[token.head];
    if (noun === undefined || !/^NNP?S$/.test(noun.xpos)) return token;
    const owner = ownerBefore(tokens, token);
    return owner?.head === noun.index ? { ...token, head: owner.index } : token;
  });
}

/** The name behind "of" that stands right before the "and" of a joined name. */
function ownerBefore(tokens: readonly Token[], joined: Token): Token | undefined {
  const and = tokens.find(
    ({ head, relation, index }) => head === joined.index && relation === 'cc' && index < joined.index,
  );
  const before = and === undefined ? undefined : tokens[and.index - 1];
  const owner = before?.relation === 'flat' ? tokens[before.head] : before;
  const isOf = tokens.some(
    ({ head, relation, text }) => head === owner?.index && relation === 'case' && text === 'of',
  );
  return owner?.xpos === 'NNP' && owner.relation === 'nmod' && isOf ? owner : undefined;
}
