import { sentenceEnd } from '../statements/content-right.ts';
import type { TokenRange } from '../statements/attribution.ts';
import type { Scene } from '../statements/scene.ts';
import { trimmed } from '../statements/source-span.ts';
import { baseRelation } from '../statements/tree.ts';

/** Whether this child of the undertaking verb begins another clause beside the action. */
function breaksOff(scene: Scene, child: number): boolean {
  const relation = baseRelation(scene.tokens[child]);
  const first = scene.tree.first[child];
  const afterComma = first > 0 && scene.tokens[first - 1].upos === 'PUNCT';
  return relation === 'conj' || ((relation === 'advcl' || relation === 'parataxis') && afterComma);
}

/**
 * The words from `start` to where the clause of `verb` ends: before the next verb joined to it, a clause behind
 * a comma, the closing quotation mark or the sentence's end.
 */
export function actionRange(scene: Scene, verb: number, start: number): TokenRange | null {
  let end = Math.min(sentenceEnd(scene), scene.tree.last[verb] + 1);
  for (const child of scene.tree.children[verb]) {
    const first = scene.tree.first[child];
    if (first > start && child > start && first < end && breaksOff(scene, child)) end = first;
  }
  const quotation = scene.quotationOf[start];
  for (let at = start; at < end; at += 1) {
    if (quotation !== -1 && scene.quotationOf[at] !== quotation) end = at;
  }
  while (end > start && /^(?:and|but|or|while)$/i.test(scene.tokens[end - 1].text)) end -= 1;
  return trimmed(scene, { start, end });
}
