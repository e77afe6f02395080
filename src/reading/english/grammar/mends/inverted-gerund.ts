import { phraseHeadFrom } from '../head-of-span.ts';
import { isFinite } from '../word-kinds.ts';
import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** "Attending the talks were Ana Soto and Luis Ruiz": the gerund that opens the sentence describes those behind its "were". */
export function invertedGerund(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[/^also$/i.test(tokens[0]?.text ?? '') ? 1 : 0];
  if (first?.xpos !== 'VBG') return tokens;
  const named = namedBehind(tokens, first.index);
  if (named < 0) return tokens;
  return withArcs(tokens, (_, token) =>
    token === first ? { ...token, upos: 'VERB', head: named, relation: 'acl' } : token,
  );
}

/** Head of the name behind the first finite verb, where that is a "be"; -1 for none. */
function namedBehind(tokens: readonly Token[], gerund: number): number {
  const be = tokens.find((token) => token.index > gerund && isFinite(token));
  if (be?.lemma !== 'be' || be.relation !== 'cop' || be.head < be.index) return -1;
  // "Seeing this, they were glad": the verb has its subject before it.
  if (tokens[be.index - 1].upos === 'PUNCT' || tokens[be.index - 1].upos === 'PRON') return -1;
  const named = phraseHeadFrom(tokens, be.head);
  const hasOwn = tokens.some(
    ({ head, relation }) => head === named && /^(?:nsubj|csubj|expl)/.test(relation),
  );
  return tokens[named].upos === 'PROPN' && !hasOwn ? named : -1;
}
