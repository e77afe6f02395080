import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** "accused *each other* of it": two words that are one object, right behind their verb, whatever the tree makes of them. */
export function reciprocalObject(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    const { index } = token;
    if (isReciprocal(tokens, index)) return { ...token, head: index - 1, relation: 'obj', upos: 'PRON' };
    const isSecond = isReciprocal(tokens, index - 1) && token.relation !== 'fixed';
    return isSecond ? { ...token, head: index - 1, relation: 'fixed' } : token;
  });
}

const second: Readonly<Record<string, string>> = { each: 'other', one: 'another' };

function isReciprocal(tokens: readonly Token[], at: number): boolean {
  const [verb, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (verb === undefined || word === undefined || next === undefined) return false;
  if (verb.upos !== 'VERB' || second[word.text] !== next.text) return false;
  // "gave each other helper a boat"
  return tokens[at + 2]?.upos !== 'NOUN';
}
