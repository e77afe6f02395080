import type { Token } from '../../../model/annotated.ts';
import { baseRelation } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';

/** The verb whose object the noun is, "its commitment" joined to another noun included. */
export function verbOverObject(scene: Scene, noun: number): Token | null {
  let here = noun;
  for (let step = 0; step < 3; step += 1) {
    const token = scene.tokens[here];
    if (token.head < 0) return null;
    const relation = baseRelation(token);
    if (relation === 'obj') return scene.tokens[token.head];
    if (relation !== 'conj') return null;
    here = token.head;
  }
  return null;
}
