import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

const leading = /^(?:lead|head|chair|accompany)$/;

/**
 * "met a delegation led by the minister *in Suva on Monday*": where and when are of the main verb, for who leads does not do so in one
 * place.
 */
export function phraseBehindLeader(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (!/^obl(?::tmod|:unmarked)?$/.test(token.relation)) return token;
    const participle = tokens[token.head];
    const isLeading =
      participle.xpos === 'VBN' && participle.relation === 'acl' && leading.test(participle.lemma);
    if (!isLeading || token.index < participle.index || !hasAgentBefore(tokens, token)) return token;
    const verb = verbAbove(tokens, participle.head);
    return verb < 0 ? token : { ...token, head: verb };
  });
}

function hasAgentBefore(tokens: readonly Token[], { index, head }: Token): boolean {
  return tokens.some((one) => one.head === head && one.relation === 'obl:agent' && one.index < index);
}

/** The verb over a noun phrase, through the nouns between; -1 for none. */
function verbAbove(tokens: readonly Token[], noun: number): number {
  let here = tokens[noun].head;
  while (here >= 0 && tokens[here].upos !== 'VERB') here = tokens[here].head;
  return here;
}
