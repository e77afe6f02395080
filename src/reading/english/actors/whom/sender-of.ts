import { ownSubject } from '../../grammar/own-subject.ts';
import { isPassive } from '../../grammar/voice.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { utteringVerbs } from '../../lexicon/reporting-words.ts';
import { documentNouns } from '../../lexicon/speech-nouns.ts';

/** "Lima sent a letter accusing Quito": who sends or issues the paper that acts; -1 where it is no paper, or nobody sends it. */
export function senderOf(tree: Tree, paper: number): number {
  const { relation, head } = tree.tokens[paper];
  if (relation !== 'obj' || head < 0 || !documentNouns.has(lemmaAt(tree, paper))) return -1;
  return utteringVerbs.has(lemmaAt(tree, head)) && !isPassive(tree, head) ? ownSubject(tree, head) : -1;
}
