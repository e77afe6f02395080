import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isPhrasal } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "carried the president's New Year message": whoever bears the mark of the possessive owns the noun that ends the phrase, where the
 * parser has made both objects of the verb.
 */
export function possessorOfNoun(tokens: readonly Token[]): readonly Token[] {
  return withPreposition(withPossessor(tokens));
}

/** "in *Peru's* capital": the preposition is the noun's that is owned, and the noun no object. */
function withPreposition(tokens: readonly Token[]): readonly Token[] {
  const owners = tokens.filter(
    ({ index, relation, head }) =>
      relation === 'nmod:poss' &&
      tokens[head].relation === 'obj' &&
      prepositionOf(tokens, index) !== undefined,
  );
  if (owners.length === 0) return tokens;
  const owned = new Map(owners.map(({ index, head }) => [index, head]));
  const nouns = new Set(owned.values());
  return withArcs(tokens, (_, token) => {
    const noun = token.relation === 'case' && token.upos === 'ADP' ? owned.get(token.head) : undefined;
    if (noun !== undefined && token.index < token.head) return { ...token, head: noun };
    return nouns.has(token.index) ? { ...token, relation: 'obl' } : token;
  });
}

function prepositionOf(tokens: readonly Token[], owner: number): Token | undefined {
  return tokens.find(
    ({ head, relation, upos, index }) =>
      head === owner && relation === 'case' && upos === 'ADP' && index < owner,
  );
}

function withPossessor(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (token.relation !== 'obj' || !isNominal(token)) return token;
    const mark = markOf(tokens, token);
    const owned = mark && ownedBehind(tokens, mark, token.head);
    return owned === undefined ? token : { ...token, head: owned.index, relation: 'nmod:poss' };
  });
}

function markOf(tokens: readonly Token[], { index }: Token): Token | undefined {
  return tokens.find(({ head, xpos, index: at }) => head === index && xpos === 'POS' && at > index);
}

/** The noun behind the mark that hangs from the same verb, with only its own words between. */
function ownedBehind(tokens: readonly Token[], { index: mark }: Token, verb: number): Token | undefined {
  for (let at = mark + 1; tokens[at] !== undefined && isPhrasal(tokens[at]); at += 1) {
    if (tokens[at].head === verb && isNominal(tokens[at])) return tokens[at];
  }
  return undefined;
}
