import type { Token } from '../../../../model/annotated.ts';
import { isVerb } from '../word-kinds.ts';
import { under, withArcs } from './with-arcs.ts';

/** Words that make "that" a conjunction of time or result: "now that", "so that". */
const adverbial: ReadonlySet<string> = new Set(['so', 'such', 'now', 'given', 'provided', 'in']);

/** Verbs whose object is told what the clause says. */
const telling: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'warn', 'convince']);

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
  if (above === undefined) return token;
  if (token.relation === 'ccomp' && isTold(tokens, above)) return under(token, above.head);
  return token.relation === 'advcl' && isVerb(above) ? { ...token, relation: 'ccomp' } : token;
}

/** "told *reporters* that it had burned": whoever is told has no clause, the verb of telling has. */
function isTold(tokens: readonly Token[], { relation, head }: Token): boolean {
  return (relation === 'obj' || relation === 'iobj') && telling.has(tokens[head]?.lemma ?? '');
}
