import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isVerb } from '../word-kinds.ts';
import { under, withArcs } from './with-arcs.ts';

const joinable: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl', 'nsubj', 'nsubj:pass', 'nmod']);
/** The noun before is looked for so many words back. */
const farthest = 12;

/** A noun that the parser joined to a verb is joined to the noun before it: "asked Lima and its allies". */
export function joinNounsToNouns(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, toNounBefore);
}

function toNounBefore(tokens: readonly Token[], token: Token): Token {
  if (token.relation !== 'conj' || !isNominal(token) || !isVerb(tokens[token.head] ?? token)) return token;
  for (let at = token.index - 1; at > token.head && token.index - at < farthest; at -= 1) {
    if (tokens[at].head === token.head && joinable.has(tokens[at].relation)) return under(token, at);
  }
  return token;
}
