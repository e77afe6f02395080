import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "Ghana, without naming Peru, condemned": a gerund behind "without" has the name behind it for its object, where the parser joins that name to
 * the subject.
 */
export function gerundBehindWithout(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.find((token) => isTakenForSubject(tokens, token));
  if (name === undefined) return tokens;
  const gerund = tokens[name.index - 1];
  const verb = tokens[name.head].head;
  return withArcs(tokens, (_, token) => {
    if (token === gerund) return { ...token, head: verb, relation: 'advcl' };
    if (token === name) return { ...token, head: gerund.index, relation: 'obj' };
    // The comma behind the name closes the aside.
    return token.head === name.index && token.index > name.index ? { ...token, head: gerund.index } : token;
  });
}

function isTakenForSubject(tokens: readonly Token[], { index, upos, relation, head }: Token): boolean {
  const [without, gerund] = [tokens[index - 2], tokens[index - 1]];
  if (upos !== 'PROPN' || relation !== 'conj' || gerund?.xpos !== 'VBG' || gerund.head !== index)
    return false;
  return without?.text.toLowerCase() === 'without' && tokens[head]?.head >= 0 && head < index;
}
