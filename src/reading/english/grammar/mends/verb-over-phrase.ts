import { prepositionBefore } from './preposition-before.ts';
import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isTensed } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * No phrase with a preposition heads a sentence that has a verb: "As of late 2013, the union had 40 members" with the year for its root.
 *
 * The first finite verb that the parser hung on a mark, or on the phrase, with a subject before it, becomes the root; the phrase and all
 * that stands behind its comma hang on that verb.
 */
export function verbOverPhrase(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find(({ head }) => head < 0);
  if (root === undefined || !isNominal(root) || prepositionBefore(tokens, root) === undefined) return tokens;
  const verb = tokens.find((token) => isStranded(tokens, root, token));
  if (verb === undefined) return tokens;
  return withArcs(tokens, (_, token) => arcUnder(tokens, token, { root, verb }));
}

/** Whether a token hangs on the phrase, or on a mark of it. */
function isLoose(tokens: readonly Token[], root: Token, { head }: Token): boolean {
  return head === root.index || (head >= 0 && tokens[head].upos === 'PUNCT');
}

function isStranded(tokens: readonly Token[], root: Token, token: Token): boolean {
  if (token.index < root.index + 2 || !isTensed(token) || !isLoose(tokens, root, token)) return false;
  const isOwn = ({ head, relation }: Token): boolean =>
    relation.startsWith('nsubj') && (head === token.index || head === token.head);
  return tokens.slice(root.index, token.index).some(isOwn);
}

function arcUnder(
  tokens: readonly Token[],
  token: Token,
  { root, verb }: { readonly root: Token; readonly verb: Token },
): Token {
  if (token === verb) return { ...token, head: -1, relation: 'root', upos: 'VERB' };
  if (token === root) return { ...token, head: verb.index, relation: 'obl' };
  const comma = root.index + 1;
  const isBehind = token.index >= comma && isLoose(tokens, root, token);
  return isBehind ? { ...token, head: verb.index } : token;
}
