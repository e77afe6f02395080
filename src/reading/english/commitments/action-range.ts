import { sentenceEnd } from '../statements/content-end.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import { trimmed } from '../statements/source-span.ts';
import { baseRelation } from '../grammar/dependents.ts';

/** Where an action begins, and the verb whose clause it ends with. */
export interface ActionSearch {
  readonly verb: number;
  readonly start: number;
  /** Whether the verb itself is the action ("will mend and paint"), so that verbs joined to it belong to it. */
  readonly isAction?: boolean;
}

function hasOwn(scene: Scene, child: number): boolean {
  return scene.tree.children[child].some((below) =>
    /^(?:nsubj|aux|expl)$/.test(baseRelation(scene.tokens[below])),
  );
}

/** "intend to expand …, continue … and develop …": bare forms and nouns go on with the action, finite verbs do not. */
function isFinite(scene: Scene, child: number): boolean {
  return /^VB[DZPN]$/.test(scene.tokens[child].xpos);
}

/** Whether this child of the verb begins another clause beside the action. */
function breaksOff(scene: Scene, child: number, search: ActionSearch): boolean {
  const relation = baseRelation(scene.tokens[child]);
  const first = scene.tree.first[child];
  const afterComma = first > 0 && scene.tokens[first - 1].upos === 'PUNCT';
  if (relation === 'conj')
    return hasOwn(scene, child) || (search.isAction !== true && isFinite(scene, child));
  return (relation === 'advcl' || relation === 'parataxis') && afterComma;
}

/** The position of the first mark from here on; the sentence's length where there is none. */
export function pauseAfter(scene: Scene, from: number): number {
  let end = from;
  while (end < scene.tokens.length && scene.tokens[end].upos !== 'PUNCT') end += 1;
  return end;
}

/**
 * The words from `start` to where the clause of `verb` ends: before the next verb joined to it, a clause behind
 * a comma, the closing quotation mark or the sentence's end.
 */
export function actionRange(scene: Scene, search: ActionSearch): TokenRange | null {
  const { verb, start } = search;
  let end = Math.min(sentenceEnd(scene), scene.tree.last[verb] + 1);
  for (const child of scene.tree.children[verb]) {
    const first = scene.tree.first[child];
    if (first > start && child > start && first < end && breaksOff(scene, child, search)) end = first;
  }
  // A verb that the tree has left alone still has its words behind it, up to the next pause.
  if (search.isAction === true && end <= verb + 1) end = pauseAfter(scene, verb + 1);
  const quotation = scene.quotationOf[start];
  for (let at = start; at < end; at += 1) {
    if (quotation !== -1 && scene.quotationOf[at] !== quotation) end = at;
  }
  while (end > start && /^(?:and|but|or|while)$/i.test(scene.tokens[end - 1].text)) end -= 1;
  return trimmed(scene, { start, end });
}
