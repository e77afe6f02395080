import type { Token } from '../../../../model/annotated.ts';
import { isNominal } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/** "opened an inquiry into steel bars": a noun behind its preposition is no object of the noun before. */
export function objectBehindPreposition(tokens: readonly Token[]): readonly Token[] {
  const object = tokens.find((token) => isObjectOfNoun(tokens, token) && linkOf(tokens, token) !== undefined);
  const link = object && linkOf(tokens, object);
  if (object === undefined || link === undefined) return tokens;
  return withArcs(tokens, (_, token) => {
    if (token === object) return { ...token, relation: 'nmod' };
    return token === link ? { ...token, head: object.index } : token;
  });
}

function isObjectOfNoun(tokens: readonly Token[], { relation, head }: Token): boolean {
  const above = tokens[head];
  return relation === 'obj' && above !== undefined && isNominal(above);
}

/** The preposition before a noun or before its compound: "*into* steel bars". */
function linkOf(tokens: readonly Token[], { index }: Token): Token | undefined {
  const isOwn = (at: number): boolean =>
    at === index || (tokens[at]?.head === index && tokens[at]?.relation === 'compound');
  return tokens.find(
    ({ head, relation, upos, index: at }) =>
      isOwn(head) && relation === 'case' && upos === 'ADP' && at < index,
  );
}
