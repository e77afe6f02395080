import type { Tree } from './tree.ts';
import { isPhrasal } from './word-kinds.ts';

/** Words between "in" and "terms", and between "terms" and the object. */
const longestTerms = 6;
const longestDelayed = 12;

/** "condemned in the strongest possible terms Lima's raid": the object after the set phrase, whatever the tree hangs it from. */
export function delayedObject(tree: Tree, predicate: number): readonly number[] {
  const { tokens } = tree;
  if (tokens[predicate + 1]?.text !== 'in') return [];
  const terms = tokens.findIndex(
    ({ index, text }) => index > predicate && index <= predicate + longestTerms && text === 'terms',
  );
  if (terms < 0) return [];
  for (let at = terms + 1; at < tokens.length && at <= terms + longestDelayed; at += 1) {
    const { upos } = tokens[at];
    if (!isPhrasal(tokens[at]) && upos !== 'PART') return [];
    const next = tokens[at + 1];
    const goesOn = next !== undefined && (isPhrasal(next) || next.upos === 'PART');
    if ((upos === 'NOUN' || upos === 'PROPN') && !goesOn) return [at];
  }
  return [];
}
