import { wordSet } from '../../mechanics/word-list.ts';
import { nounClassesOf } from './event-noun-classes.ts';

/** Those who use force, and what it is seen by, that no class of event nouns holds. */
const ofForce = wordSet(
  'explosion gunman militant rebel attacker bomber fighter drone blast gunfire massacre shooting',
);

/** Whether a noun, by its lemma, is of force or of those who use it: "killed in a raid" and "shot by a gunman" are no accidents. */
export function isForce(lemma: string): boolean {
  const classes = nounClassesOf(lemma);
  return classes.has('attack') || classes.has('troops') || classes.has('weapon') || ofForce.has(lemma);
}
