import { baseRelation } from '../grammar/dependents.ts';
import { isQuoteMark, isStop, type Scene } from '../grammar/scene.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { leadingTitles } from '../lexicon/titles.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Cuts stops, conjunctions and stray marks off both ends. */
export function trimmed(scene: Scene, range: TokenRange): TokenRange | null {
  const { tokens } = scene;
  let { start, end } = range;
  while (start < end && (isStop(tokens[start]) || tokens[start].upos === 'CCONJ')) start += 1;
  while (end > start && isStop(tokens[end - 1]) && tokens[end - 1].text !== ')') end -= 1;
  return start < end ? { start, end } : null;
}

/** Behind the preposition or the "is" of a source that hangs on one ("in a letter saying …"). */
function afterCase(scene: Scene, head: number, start: number): number {
  let from = start;
  for (const child of scene.tree.children[head]) {
    const relation = baseRelation(scene.tokens[child]);
    if (child < head && (relation === 'case' || relation === 'cop' || relation === 'mark')) from = child + 1;
  }
  return from;
}

/** A title belongs to the name behind it, wherever the tree hangs it. */
const title = new RegExp(String.raw`^${anyOf(leadingTitles)}\.?$`);

/** "one union official said": a noun or adjective that the tree has cut off still stands between phrase and cue. */
function upToCue(scene: Scene, end: number, cue: number): number {
  for (let at = end; at < cue; at += 1) {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(scene.tokens[at].upos) || scene.quotationOf[at] !== -1) return end;
  }
  return cue;
}

/**
 * The noun phrase around a source's head, as far as it reaches without running into the cue or a quotation.
 *
 * Titles, appositions and relative clauses belong to it, as "the mayor, who was elected in May," does.
 */
export function sourceRange(scene: Scene, head: number, cue: TokenRange): TokenRange | null {
  const { tree, tokens, quotationOf } = scene;
  let start = Math.min(tree.first[head], head);
  let end = Math.max(tree.last[head], head) + 1;
  if (head < cue.start) end = upToCue(scene, Math.min(end, cue.start), cue.start);
  else start = Math.max(start, cue.end);
  start = Math.max(start, afterCase(scene, head, start));
  while (start > 0 && title.test(tokens[start - 1].text) && quotationOf[start - 1] === -1) start -= 1;
  for (let at = head; at >= start; at -= 1) {
    if (quotationOf[at] !== -1 && quotationOf[head] === -1 && isQuoteMark(tokens[at])) start = at + 1;
  }
  for (let at = head; at < end; at += 1) {
    const isClause = tokens[at].head === head && baseRelation(tokens[at]) === 'parataxis';
    const opensQuotation = quotationOf[at] !== -1 && quotationOf[head] === -1 && tokens[at - 1]?.text === ',';
    if (isClause || opensQuotation) end = at;
  }
  const range = trimmed(scene, { start, end });
  if (range === null || range.end >= scene.tokens.length) return range;
  // "the mayor, a baker, said": the comma that closes the apposition belongs to it.
  const closes = range.end === cue.start - 1 && tokens[range.end].text === ',';
  const opened = tokens.slice(range.start, range.end).some((token) => token.text === ',');
  return closes && opened ? { start: range.start, end: range.end + 1 } : range;
}
