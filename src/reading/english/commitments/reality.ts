import type { Scene } from '../grammar/scene.ts';
import { isInfinitive } from '../grammar/infinitive.ts';
import { isAwaited } from '../propositions/reality/awaited.ts';
import { modalOf } from '../propositions/reality/modals.ts';
import { realityAt, type Reality } from '../propositions/reality/reality.ts';
import { isSupposed } from '../propositions/reality/supposed.ts';
import { isWished } from '../propositions/reality/wished.ts';

/** The realities of a verb under which nobody is bound: denied, refused, supposed or only claimed. */
const unbinding: ReadonlySet<Reality> = new Set<Reality>(['denied', 'refused', 'hypothetical', 'alleged']);

/** Whether nothing is undertaken here: denied, doubted, wished, asked for or only possible. */
export function isUnreal({ tree }: Scene, verb: number): boolean {
  const modal = modalOf(tree, verb);
  return (
    unbinding.has(realityAt(tree, verb)) ||
    isSupposed(tree, verb) ||
    isAwaited(tree, verb) ||
    isInfinitive(tree, verb) ||
    isWished(tree, verb) ||
    (modal !== null && modal !== 'will' && modal !== 'shall')
  );
}
