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
  const verb = tokens[endOfName(tokens, subject)];
  if (verb === undefined || !isNominal(subject) || !isTensed(verb) || verb.head > opener.index) return null;
  if (!/^(?:ccomp|parataxis|conj|dep|advcl)$/.test(verb.relation)) return null;
  return isSubjectOf(tokens, subject, verb) ? { opener, subject, verb } : null;
}

/** Whether a noun is the subject of the verb behind it, or may be, since that has none and the noun hangs from what stands before it. */
function isSubjectOf(tokens: readonly Token[], subject: Token, verb: Token): boolean {
  if (subject.relation === 'nsubj') return subject.head === verb.index;
  if (tokens.some(({ head, relation }) => head === verb.index && relation.startsWith('nsubj'))) return false;
  // "kept its fleet in port after Chile fired": the tree may hang the noun from another noun of the clause.
  const isBeside = verb.head === subject.head || verb.head === tokens[subject.head]?.head;
  return isBeside && /^(?:obl|nmod)$/.test(subject.relation);
}

/** The place right behind a noun and the further words of its name. */
function endOfName(tokens: readonly Token[], { index }: Token): number {
  let end = index + 1;
  while (tokens[end]?.head === index && tokens[end]?.relation === 'flat') end += 1;
  return end;
}

function arcOf(token: Token, clauses: readonly Clause[]): Token {
  for (const { opener, subject, verb } of clauses) {
    if (token === opener) return { ...token, head: verb.index, relation: 'mark' };
    if (token === subject) return { ...token, head: verb.index, relation: 'nsubj' };
    if (token === verb) return { ...token, relation: 'advcl' };
  }
  return token;
}
