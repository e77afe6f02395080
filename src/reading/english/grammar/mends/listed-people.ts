import type { Token } from '../../../../model/annotated.ts';
import { sittingMembers } from '../../lexicon/deliberating-bodies.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "met leaders of the town, officials from its offices, *and members* of the choir": people joined to people, where the parser has joined
 * the last of a list to what stands behind the "from" of the one before.
 */
export function listedPeople(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (token.relation !== 'conj' || token.xpos !== 'NNS' || !sittingMembers.has(token.lemma)) return token;
    const beside = tokens[token.head];
    const isInList = tokens[token.index - 2]?.text === ',' && tokens[token.index - 1]?.relation === 'cc';
    if (!isInList || beside?.relation !== 'nmod' || sittingMembers.has(beside.lemma)) return token;
    const above = tokens[beside.head];
    return above !== undefined && sittingMembers.has(above.lemma) ? { ...token, head: above.index } : token;
  });
}
