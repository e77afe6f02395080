import type { Token } from '../../../model/annotated.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

const receiving: ReadonlySet<string> = new Set(['tell', 'meet', 'receive', 'welcome', 'greet', 'host']);

/**
 * "told *visiting* envoy Ana Sosa": right behind a verb that takes a person the participle says who the person is, whatever the tree
 * makes of it.
 */
export function isVisitorAt(tree: Tree, { index, text }: Token): boolean {
  if (text !== 'visiting' || index === 0) return false;
  const next = tree.tokens[index + 1];
  const isNoun = next !== undefined && /^(?:ADJ|NOUN|PROPN)$/.test(next.upos);
  return isNoun && receiving.has(lemmaAt(tree, index - 1));
}
