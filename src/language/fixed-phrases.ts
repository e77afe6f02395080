import type { TagContext } from './tag-features.ts';
import type { Tag } from './tagger.ts';
import { lowerHash } from './word-columns.ts';

const papers: ReadonlySet<number> = new Set(
  ['memorandum', 'memoranda', 'memorandums', 'letter', 'letters', 'note', 'minutes'].map(lowerHash),
);
const of = lowerHash('of');
const understanding = lowerHash('understanding');

/** The tag of a common noun in the singular; -1 where the model has none. */
export function nounTagOf(tags: readonly Tag[]): number {
  return tags.findIndex(({ upos, xpos }) => upos === 'NOUN' && xpos === 'NN');
}

/** In "a memorandum of understanding" the last word is a noun; treebanks hardly know the phrase, and diplomacy lives by it. */
export function settleFixedPhrases({ words, tags, count }: TagContext, nounTag: number): void {
  if (nounTag < 0) return;
  for (let at = 2; at < count; at++) {
    if (words.lower[at] !== understanding || words.lower[at - 1] !== of) continue;
    const isName = words.exact[at] !== understanding;
    if (!isName && papers.has(words.lower[at - 2])) tags[at] = nounTag;
  }
}
