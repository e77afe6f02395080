import type { Token } from '../../../../model/annotated.ts';
import { isNominal } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "A spokesperson for President Sosa said", "A statement by Peru's ministry said": a preposition right behind the subject leads to a noun
 * that hangs from it, where the parser has made that noun a second subject of the verb.
 */
export function phraseBehindSubject(tokens: readonly Token[]): readonly Token[] {
  const link = tokens.find((token) => isLink(tokens, token));
  const subject = link && tokens[link.index - 1];
  const second = link && secondSubject(tokens, link);
  if (link === undefined || subject === undefined || second === undefined) return tokens;
  return withArcs(tokens, (_, token) => {
    if (token === link && token.relation !== 'case')
      return { ...token, head: second.index, relation: 'case' };
    return token === second ? { ...token, head: subject.index, relation: 'nmod' } : token;
  });
}

/** "for", "of", "to" or "from" taken for the mark of a clause, right behind the noun that is the subject of its verb. */
function isLink(tokens: readonly Token[], { index, relation, head, text }: Token): boolean {
  const before = tokens[index - 1];
  if (!/^(?:for|of|to|from|by)$/.test(text) || before?.upos !== 'NOUN') return false;
  if (!before.relation.startsWith('nsubj')) return false;
  return relation === 'mark' ? before.head === head : relation === 'case' && isSecond(tokens[head], before);
}

/** Whether a noun is a subject of the same verb as another. */
function isSecond({ relation, head }: Token, other: Token): boolean {
  return relation.startsWith('nsubj') && head === other.head;
}

/** The other subject of the same verb, behind the preposition and before the verb. */
function secondSubject(tokens: readonly Token[], link: Token): Token | undefined {
  if (link.relation === 'case') return tokens[link.head];
  const { index, head } = link;
  return tokens.find(
    (token) =>
      token.index > index &&
      token.index < head &&
      token.head === head &&
      token.relation.startsWith('nsubj') &&
      isNominal(token),
  );
}
