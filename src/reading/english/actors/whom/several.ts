import type { Tree } from '../../grammar/tree.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';

/** Whether a noun tells of several people: "leaders", "ministers". */
export function isSeveral({ tokens }: Tree, token: number): boolean {
  return /^NNP?S$/.test(tokens[token].xpos) && isPersonNoun(tokens[token].text);
}
