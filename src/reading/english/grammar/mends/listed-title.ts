import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "Minister *Ana Sosa*, Minister John Koroi and Adviser Luis Soto met": a name before a comma opens the list that goes on behind it, where the
 * parser has made it a part of the next one's title.
 */
export function listedTitle(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.find((token) => opensList(tokens, token));
  if (found === undefined) return tokens;
  const next = nameAbove(tokens, found.head);
  return withArcs(tokens, (_, token) => {
    if (token === found) return { ...token, head: next.head, relation: next.relation };
    if (token === next) return { ...token, head: found.index, relation: 'conj' };
    if (token.head === next.index && token.relation === 'conj') return { ...token, head: found.index };
    const isOfTitle = token.head === found.index && token.relation === 'conj' && token.index < next.index;
    return isOfTitle ? { ...token, head: next.index, relation: 'compound' } : token;
  });
}

/** Whether a name that a comma ends is called a part of a title behind that comma, in a list that "and" closes. */
function opensList(tokens: readonly Token[], { index, xpos, relation, head }: Token): boolean {
  if (xpos !== 'NNP' || head <= index || !/^(?:compound|nmod:desc)$/.test(relation)) return false;
  const end = endOfName(tokens, index);
  if (tokens[end]?.text !== ',' || head <= end) return false;
  const next = nameAbove(tokens, head);
  return next.xpos === 'NNP' && tokens.some((one) => one.head === next.index && one.relation === 'conj');
}

/** Behind the last word of a name that begins here. */
function endOfName(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (tokens[end]?.relation === 'flat' && tokens[end].head === start) end += 1;
  return end;
}

/** The name of whose title a word is. */
function nameAbove(tokens: readonly Token[], word: number): Token {
  let at = tokens[word];
  while (/^(?:compound|nmod:desc|amod)$/.test(at.relation) && at.head > at.index) at = tokens[at.head];
  return at;
}
