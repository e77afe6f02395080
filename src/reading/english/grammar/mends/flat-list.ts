import type { Token } from '../../../../model/annotated.ts';
import { under, withArcs } from './with-arcs.ts';

/**
 * "the ministers of Peru, Fiji and Oman": all names of a list hang from its first, where the parser has hung the last from the one before
 * it.
 */
export function flatList(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (all, token) => {
    const before = all[token.head];
    if (!isListedName(token) || before === undefined || !isListedName(before)) return token;
    const isNext = all.slice(before.index + 1, token.index).every(({ text }) => /^(?:,|and|or)$/.test(text));
    return isNext && all[before.head]?.upos === 'PROPN' ? under(token, before.head) : token;
  });
}

function isListedName({ upos, relation }: Token): boolean {
  return upos === 'PROPN' && relation === 'conj';
}
