import type { Token } from '../../../../model/annotated.ts';

/** The preposition that stands before a token and hangs from it, while the tree is still being mended; undefined where there is none. */
export function prepositionBefore(tokens: readonly Token[], { index }: Token): Token | undefined {
  return tokens.slice(0, index).find(({ head, relation }) => head === index && relation === 'case');
}
