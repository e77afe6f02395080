import { isFinite } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import { heldWords } from '../../lexicon/reality-words.ts';

/** Words between a noun and what says that it is still to come. */
const farthest = 12;

const yearOrPast = /^(?:(?:19|20)\d\d|last|ago|previously|earlier)$/iu;

/** The word that says when it was held or signed, behind a noun: "the treaty signed in 2009", "the talks held last May"; -1 for none. */
export function heldBefore({ tokens }: Tree, noun: number): number {
  for (let at = noun + 1; at < noun + farthest && tokens[at] !== undefined; at += 1) {
    const { text, xpos } = tokens[at];
    if (/^VB[DN]$/.test(xpos) && heldWords.has(text)) {
      const isPast = tokens.slice(at + 1, at + 7).some((one) => yearOrPast.test(one.text));
      return tokens[at - 1].text !== 'be' && isPast ? at : -1;
    }
    if (isFinite(tokens[at])) return -1;
  }
  return -1;
}

/**
 * Whether the words behind an event noun tell that it took place, whatever its clause says: "the treaty signed in 2009", "the talks between
 * Lima and Quito held last May".
 */
export function wasHeld(tree: Tree, noun: number): boolean {
  return heldBefore(tree, noun) >= 0;
}

/** The word that says so of what is to come: "a summit between Lima and Quito, to be held in May"; -1 for none. */
export function heldLater({ tokens }: Tree, noun: number): number {
  for (let at = noun + 1; at < noun + farthest && tokens[at + 2] !== undefined; at += 1) {
    if (tokens[at].text === 'to' && tokens[at + 1].text === 'be') {
      const isSaid = heldWords.has(tokens[at + 2].text);
      return isSaid && !/^(?:first|first-ever|ever|last|only)$/iu.test(tokens[at - 1].text) ? at + 2 : -1;
    }
    if (isFinite(tokens[at])) return -1;
  }
  return -1;
}

/** "a summit between Lima and Quito, to be held in May", whatever the tree hangs the words from. */
export function isToBe(tree: Tree, noun: number): boolean {
  return heldLater(tree, noun) >= 0;
}
