import type { Scene } from '../grammar/scene.ts';
import { isInfinitive } from '../grammar/infinitive.ts';
import { isNegated } from '../grammar/negation.ts';
import { modalOf } from '../propositions/reality/modals.ts';
import { isSupposed } from '../propositions/reality/supposed.ts';
import { isWished } from '../propositions/reality/wished.ts';

/** Whether nothing is undertaken here: denied, doubted, wished, asked for or only possible. */
export function isUnreal({ tree }: Scene, verb: number): boolean {
  const modal = modalOf(tree, verb);
  return (
    isNegated(tree, verb) ||
    isSupposed(tree, verb) ||
    isInfinitive(tree, verb) ||
    isWished(tree, verb) ||
    (modal !== null && modal !== 'will' && modal !== 'shall')
  );
}
