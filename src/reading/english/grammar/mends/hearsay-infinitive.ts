import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** "Lima is said to have attacked": an infinitive without a subject completes the passive before it, whose subject it shares. */
export function hearsayInfinitive(tokens: readonly Token[]): readonly Token[] {
  const passives = tokens.filter(({ relation }) => relation === 'aux:pass').map(({ head }) => head);
  if (passives.length === 0) return tokens;
  const bare = (verb: Token): boolean =>
    !tokens.some(({ head, relation }) => head === verb.index && relation.startsWith('nsubj'));
  return withArcs(tokens, (_, token) => {
    const isClause = token.relation === 'ccomp' && passives.includes(token.head);
    if (!isClause || tokens[token.head + 1]?.xpos !== 'TO' || !bare(token)) return token;
    return { ...token, relation: 'xcomp' };
  });
}
