import type { Tree } from '../grammar/tree.ts';
import { isVerb, lemmaAt } from '../grammar/word-kinds.ts';
import { saysClause } from '../lexicon/speech-verbs.ts';

const sceneVerbs: ReadonlySet<string> = new Set(['speak', 'address', 'meet', 'talk']);

/**
 * Whether a phrase of place or time is that of a participle of speaking or meeting before the main verb, and so of both: "Speaking *in Lima
 * on Monday*, the minister condemned …".
 */
export function isOfScene(tree: Tree, phrase: number, verb: number): boolean {
  let here = tree.tokens[phrase].head;
  for (let steps = 0; here >= 0 && steps < 4 && !isVerb(tree.tokens[here]); steps += 1)
    here = tree.tokens[here].head;
  if (here < 0 || tree.tokens[here].xpos !== 'VBG' || tree.tokens[here].head !== verb) return false;
  const isScene = sceneVerbs.has(lemmaAt(tree, here)) || saysClause(lemmaAt(tree, here));
  return here < verb && tree.tokens[here].relation === 'advcl' && isScene;
}
