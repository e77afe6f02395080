import { isFinite } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import { heldWords } from '../../lexicon/reality-words.ts';

/** Words between a noun and what says that it is still to come. */
const farthest = 12;

const yearOrPast = /^(?:(?:19|20)\d\d|last|ago|previously|earlier)$/iu;

/** "the treaty signed in 2009", "the talks between Lima and Quito held last May": whatever the clause around it, it was. */
export function wasHeld({ tokens }: Tree, noun: number): boolean {
  for (let at = noun + 1; at < noun + farthest && tokens[at] !== undefined; at += 1) {
    const { text, xpos } = tokens[at];
    if (/^VB[DN]$/.test(xpos) && heldWords.has(text))
      return (
        tokens[at - 1].text !== 'be' && tokens.slice(at + 1, at + 5).some((one) => yearOrPast.test(one.text))
      );
    if (isFinite(tokens[at])) return false;
  }
  return false;
}

/** "a summit between Lima and Quito, to be held in May", whatever the tree hangs the words from. */
export function isToBe(tree: Tree, noun: number): boolean {
  const { tokens } = tree;
  for (let at = noun + 1; at < noun + farthest && tokens[at + 2] !== undefined; at += 1) {
    if (tokens[at].text === 'to' && tokens[at + 1].text === 'be')
      return (
        heldWords.has(tokens[at + 2].text) &&
        !/^(?:first|first-ever|ever|last|only)$/iu.test(tokens[at - 1].text)
      );
    if (isFinite(tokens[at])) return false;
  }
  return false;
}
