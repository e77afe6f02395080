import { hang, leaf, type Phrase } from './news-phrases.ts';
import type { WordNode } from './word-nodes.ts';

type Random = () => number;

/** Makes a clause to be told. */
export type Inner = (random: Random) => Phrase;

/** "That the port would close", hung from a verb. */
export function subordinate(inner: Phrase, head: WordNode): readonly WordNode[] {
  const that = leaf('that', 'SCONJ/IN', { relation: 'mark', head: inner.head });
  return [that, ...hang(inner, 'ccomp', head)];
}
