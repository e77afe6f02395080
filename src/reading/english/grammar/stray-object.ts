import type { Tree } from './tree.ts';
import { isPhrasal } from './word-kinds.ts';

/** Where the noun phrase that starts here ends; "long-standing" is one adjective. */
function phraseEnd({ tokens }: Tree, start: number): number {
  let end = start;
  while (
    end < tokens.length &&
    (isPhrasal(tokens[end]) ||
      tokens[end].xpos.startsWith('NNP') ||
      tokens[end].text === '-' ||
      tokens[end - 1].text === '-')
  )
    end += 1;
  return end;
}

function lastNoun({ tokens }: Tree, from: number, to: number): readonly number[] {
  for (let at = to - 1; at > from; at -= 1) if (tokens[at].upos === 'NOUN') return [at];
  return [];
}

/** The noun phrase right after an active verb that the tree hangs from something else than a word to its left or a later verb. */
export function strayObject(tree: Tree, predicate: number): readonly number[] {
  const { tokens } = tree;
  if (!['VBD', 'VBZ', 'VBP', 'VB', 'VBG'].includes(tokens[predicate].xpos)) return [];
  const end = phraseEnd(tree, predicate + 1);
  const hyphened = tokens.findIndex(({ text, index }) => text === '-' && index > predicate && index < end);
  if (hyphened >= 0) return lastNoun(tree, hyphened, end);
  for (let at = predicate + 1; at < end; at += 1) {
    const { head, relation, upos } = tokens[at];
    if (head > predicate && head < end) continue;
    const isStray =
      head >= end && relation === 'nsubj' && tokens[head].upos !== 'VERB' && tokens[head].upos !== 'AUX';
    return isStray && (upos === 'PROPN' || upos === 'NOUN') ? [at] : [];
  }
  return [];
}
