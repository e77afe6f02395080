import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isVerb } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * A verb has one subject: of two that the parser gives it, the second is joined to the first where "and" stands between ("he and Ana Ruiz
 * met"), and in apposition to it between commas right before the verb ("Peru and Chile, old rivals, are …").
 */
export function joinSubjects(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, underFirst);
}

function underFirst(tokens: readonly Token[], token: Token): Token {
  if (!isSubject(token) || token.index > token.head) return token;
  const first = tokens.find(
    (other) => other.index < token.index && other.head === token.head && isSubject(other),
  );
  if (first === undefined) return token;
  const between = tokens.slice(first.index + 1, token.index);
  if (between.some((word) => isVerb(word) || word.xpos.startsWith('W'))) return token;
  if (between.some(({ upos }) => upos === 'CCONJ')) return { ...token, head: first.index, relation: 'conj' };
  return isSetOff(tokens, first, token) ? { ...token, head: first.index, relation: 'appos' } : token;
}

function isSubject(token: Token): boolean {
  return (token.relation === 'nsubj' || token.relation === 'nsubj:pass') && isNominal(token);
}

/** Whether a comma opens the second phrase, and another closes it right before the verb. */
function isSetOff(tokens: readonly Token[], first: Token, second: Token): boolean {
  const isComma = ({ text }: Token): boolean => text === ',';
  const behind = tokens.slice(second.index + 1, second.head);
  return tokens.slice(first.index + 1, second.index).some(isComma) && behind.some(isComma);
}
