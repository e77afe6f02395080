import type { TokenRange } from '../../mechanics/token-place.ts';
import { isStop, type Scene } from '../grammar/scene.ts';
import { trimmed } from './source-span.ts';
import { dependentToken } from '../grammar/dependents.ts';
import { breaksOff, isQuoted, isWhileDoing, saysMore } from './content-breaks.ts';
import type { RightSearch } from './content-breaks.ts';

/** Where the sentence ends, its closing stop left out. */
export function sentenceEnd(scene: Scene): number {
  let end = scene.tokens.length;
  while (
    end > 0 &&
    isStop(scene.tokens[end - 1]) &&
    !isQuoted(scene, end - 1) &&
    scene.tokens[end - 1].text !== ')'
  ) {
    end -= 1;
  }
  return end;
}

/** "…, adding that", "… while she called it": the next words of saying in the sentence end what is said before. */
function breakBefore(scene: Scene, start: number, end: number): number {
  const { tokens, quotationOf } = scene;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (quotationOf[at] !== -1) continue;
    if (/^(?:while|whereas)$/i.test(tokens[at].text) && !isWhileDoing(scene, tokens[at + 1]))
      return tokens[at - 1].text === ',' ? at - 1 : at;
    if (tokens[at].text === ';') return at;
    if (tokens[at].text === ',' && saysMore(scene, at + 1)) return at;
    if (quotationOf[at - 1] !== -1 && saysMore(scene, at)) return at;
  }
  return end;
}

/** Where the verb's clause must end because a verb further right governs it: "Ruiz, who says so, will go". */
function clauseClose(scene: Scene, start: number, verb: number): number {
  // A finite verb with no conjunction before it governs what follows, whatever the tree makes of the two.
  const isLoose =
    /^VB[DZP]$/.test(scene.tokens[verb].xpos) && dependentToken(scene.tree, verb, ['mark']) === null;
  if (isLoose && scene.tokens[verb].relation !== 'acl:relcl') return scene.tokens.length;
  let here = verb;
  for (let step = 0; step < 6; step += 1) {
    const { head } = scene.tokens[here];
    if (head < 0) break;
    if (head > start) return scene.tree.last[here] + 1;
    here = head;
  }
  return scene.tokens.length;
}

/** Where the content that starts at `start` ends: at the sentence's end, or before the verb's next clause. */
function reachOf(scene: Scene, start: number, search: RightSearch): number {
  const closed = clauseClose(scene, start, search.verb);
  let end = Math.min(sentenceEnd(scene), closed);
  for (const child of scene.tree.children[search.verb]) {
    if (child < start || !breaksOff(scene, scene.tokens[child], search)) continue;
    const first = scene.tree.first[child];
    if (first > start && first < end) end = first;
  }
  end = Math.min(end, breakBefore(scene, start, end));
  while (end > start && /^(?:and|but|while|or)$/i.test(scene.tokens[end - 1].text)) end -= 1;
  return end;
}

/** The content that starts here, to where it ends; the quotation mark before its first word belongs to it. */
export function rangeFrom(scene: Scene, start: number, search: RightSearch): TokenRange | null {
  let first = start;
  // The mark before the first word belongs to it.
  while (
    first > search.from &&
    isQuoted(scene, first - 1) &&
    scene.quotationOf[first - 1] === scene.quotationOf[first]
  ) {
    first -= 1;
  }
  return trimmed(scene, { start: first, end: reachOf(scene, first, search) });
}
