import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import { aimNouns } from '../lexicon/commitment-words.ts';
import { actionRange } from './action-range.ts';

/** Most tokens behind the noun that are searched for its "is". */
const reach = 12;

/** "goal in the next two years *is*": the linking verb behind the noun, with nothing but phrases between; -1 for none. */
function linkBehind({ tokens }: Scene, noun: number): number {
  for (const { index, lemma, upos, xpos } of tokens.slice(noun + 1, noun + 1 + reach)) {
    if (xpos !== 'VBG' && (upos === 'AUX' || upos === 'VERB')) return lemma === 'be' ? index : -1;
    if (upos === 'PRON' || upos === 'SCONJ') return -1;
  }
  return -1;
}

/** The action that a noun of aim is said to be: "to double trade" in "its goal is to double trade"; null for none. */
export function actionOfAim(scene: Scene, noun: number): TokenRange | null {
  const { tokens } = scene;
  if (!aimNouns.has(tokens[noun].lemma)) return null;
  const link = linkBehind(scene, noun);
  const to = tokens[link + 1];
  const verb = tokens[to?.head ?? -1];
  if (link < 0 || !/^to$/i.test(to?.text ?? '') || verb?.xpos !== 'VB' || verb.index < to.index) return null;
  return actionRange(scene, { verb: verb.index, start: to.index });
}
