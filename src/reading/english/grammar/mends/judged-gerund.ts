import type { Token } from '../../../../model/annotated.ts';
import { judgedPrepositions, judgingForms } from '../../lexicon/judging-verbs.ts';
import { withArcs } from './with-arcs.ts';

/** "Accused Lima's navy of invading the bay": the gerund says what the verb blames for, and hangs on the verb and not on its object. */
export function judgedGerund(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => toVerb(tokens, token));
}

function toVerb(tokens: readonly Token[], token: Token): Token {
  if (token.relation !== 'acl' || token.xpos !== 'VBG') return token;
  const object = tokens[token.head];
  const verb = object?.relation === 'obj' ? tokens[object.head] : undefined;
  if (verb === undefined || !judgingForms.has(verb.text.toLowerCase()) || object.index < verb.index)
    return token;
  const isLinked = tokens.some(
    ({ head, relation, text }) =>
      head === token.index && /^(?:mark|case)$/.test(relation) && judgedPrepositions.has(text.toLowerCase()),
  );
  return isLinked ? { ...token, head: verb.index, relation: 'advcl' } : token;
}
