import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isTensed } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/** Words that open a phrase as well as a clause. */
const openers = /^(?:as|after|before|until|since)$/i;

interface Clause {
  readonly opener: Token;
  readonly subject: Token;
  readonly verb: Token;
}

/**
 * "The talks came as the cabinet seeks a loan": a noun behind "as" and right before a finite verb that has no subject of its own is that
 * verb's, and "as" opens its clause.
 */
export function clauseAfterAs(tokens: readonly Token[]): readonly Token[] {
  const clauses = tokens.flatMap((token) => clauseAt(tokens, token) ?? []);
  return clauses.length === 0 ? tokens : withArcs(tokens, (_, token) => arcOf(token, clauses));
}

function clauseAt(tokens: readonly Token[], opener: Token): Clause | null {
  const subject = tokens[opener.head];
  if (opener.relation !== 'case' || !openers.test(opener.text) || subject === undefined) return null;
  if (!isNominal(subject) || subject.relation !== 'obl') return null;
  const verb = tokens[subject.index + 1];
  if (verb === undefined || !isTensed(verb) || verb.head !== subject.head || verb.head > opener.index)
    return null;
  const isOwn = tokens.some(({ head, relation }) => head === verb.index && relation.startsWith('nsubj'));
  return isOwn || !/^(?:ccomp|parataxis|conj|dep|advcl)$/.test(verb.relation)
    ? null
    : { opener, subject, verb };
}

function arcOf(token: Token, clauses: readonly Clause[]): Token {
  for (const { opener, subject, verb } of clauses) {
    if (token === opener) return { ...token, head: verb.index, relation: 'mark' };
    if (token === subject) return { ...token, head: verb.index, relation: 'nsubj' };
    if (token === verb) return { ...token, relation: 'advcl' };
  }
  return token;
}
