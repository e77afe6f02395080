import type { Token } from '../../../../model/annotated.ts';
import { isVerb } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/** Words that make "that" a conjunction of time or result: "now that", "so that". */
const adverbial: ReadonlySet<string> = new Set(['so', 'such', 'now', 'given', 'provided', 'in']);

/** What is said is a complement, never an adverbial clause: "said that Norway had held talks". */
export function complementClauses(tokens: readonly Token[]): readonly Token[] {
  const clauses = tokens.filter((token) => isThat(tokens, token)).map(({ head }) => head);
  if (clauses.length === 0) return tokens;
  return withArcs(tokens, (_, token) =>
    clauses.includes(token.index) ? asComplement(tokens, token) : token,
  );
}

function isThat(tokens: readonly Token[], { text, relation, index }: Token): boolean {
  if (relation !== 'mark' || text.toLowerCase() !== 'that') return false;
  return !adverbial.has(tokens[index - 1]?.text.toLowerCase() ?? '');
}

function asComplement(tokens: readonly Token[], token: Token): Token {
  const above = tokens[token.head];
  const isAdverbial = token.relation === 'advcl' && above !== undefined && isVerb(above);
  return isAdverbial ? { ...token, relation: 'ccomp' } : token;
}
