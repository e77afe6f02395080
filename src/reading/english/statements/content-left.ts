import type { TokenRange } from '../../mechanics/token-place.ts';
import { isQuoteMark, isStop, type Scene } from '../grammar/scene.ts';

/** Where the clause of source and cue begins, and what lies before it in the sentence. */
export interface LeftSearch {
  /** First token of source or cue. */
  readonly core: number;
  /** First token after source and cue. */
  readonly after: number;
  /** Where the sentence's last attribution ended; 0 at its start. */
  readonly floor: number;
}

/** The comma or mark that divides content from the clause "X said". */
function dividerBefore(scene: Scene, core: number): number | null {
  if (core === 0) return null;
  const before = scene.tokens[core - 1];
  if (scene.quotationOf[core - 1] !== -1 && isQuoteMark(before)) return core;
  return /^(?:,|\?|!|--?|–|—)$/.test(before.text) ? core - 1 : null;
}

function opensWithCoordinator(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.upos === 'CCONJ' && scene.quotationOf[at] === -1;
}

/** ", which, she said, is full": only the pronoun of the clause broken in two stands before "she said". */
export function isRelative(scene: Scene, at: number): boolean {
  return at > 1 && /^(?:which|who|that)$/i.test(scene.tokens[at].text) && scene.tokens[at - 1].text === ',';
}

/**
 * Finds the content before "…, X said" or "…," said X: from the sentence's start, or from the last
 * attribution's end, to the comma; null where nothing divides the two.
 */
export function contentBefore(scene: Scene, search: LeftSearch): TokenRange | null {
  const divider = dividerBefore(scene, search.core);
  if (divider === null) return null;
  let start = search.floor;
  while (start < divider && isStop(scene.tokens[start])) start += 1;
  if (start > 0 && opensWithCoordinator(scene, start)) start += 1;
  if (isRelative(scene, divider - 1)) start = divider - 1;
  return divider > start ? { start, end: divider } : null;
}

/** Whether a quotation closes just before the clause "X said". */
export function quotationClosesBefore(scene: Scene, core: number): boolean {
  let at = core - 1;
  if (at >= 0 && scene.tokens[at].text === ',' && scene.quotationOf[at] === -1) at -= 1;
  return at >= 0 && scene.quotationOf[at] !== -1;
}

/** The rest of the content behind "…, X said, …": what follows the comma, to the sentence's end. */
export function contentResumed(scene: Scene, search: LeftSearch): TokenRange | null {
  const comma = scene.tokens[search.after];
  if (comma === undefined || !/^(?:,|--|–|—)$/.test(comma.text)) return null;
  let end = scene.tokens.length;
  while (end > search.after && isStop(scene.tokens[end - 1]) && scene.quotationOf[end - 1] === -1) end -= 1;
  const start = search.after + 1;
  return end > start ? { start, end } : null;
}
