import { isListedWith } from '../grammar/listed-with.ts';
import { headWithin, mayBeSomebody, phraseFrom } from '../grammar/plain-phrases.ts';
import type { Scene } from '../grammar/scene.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';

/** Who speaks is named in so many words at most. */
const longest = 16;

/** Words that a phrase such as "the mission of Peru to the bank" is made of. */
const phraseWord = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ|ADP)$/;

/** Where the run of words that ends before the cue begins. */
function runStart({ tokens, quotationOf }: Scene, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longest) {
    const { upos, text } = tokens[start - 1];
    const isHyphen = text === '-' && tokens[start - 1].span.start === tokens[start - 2]?.span.end;
    if (quotationOf[start - 1] !== -1 || !(phraseWord.test(upos) || isHyphen) || /^but$/i.test(text)) break;
    start -= 1;
  }
  return start;
}

/** Whether the clause "X said" is told to the end: "the plan Ruiz said was ready" is not. */
function isClosed({ tokens }: Scene, cueEnd: number): boolean {
  return !/^(?:VB[DZP]|MD)$/.test(tokens[cueEnd]?.xpos ?? '.');
}

/**
 * The noun phrase between what is said and its cue: from the closing mark or comma to "said", where nothing but the words of one phrase
 * stands between them, whatever the tree joins them to ("…,” politician Ana Ruiz said", "…, police and local media said").
 */
export function phraseBeforeCue(scene: Scene, cue: TokenRange): TokenRange | null {
  const { tokens, quotationOf } = scene;
  const start = runStart(scene, cue.start);
  if (start === 0 || start === cue.start || cue.start - start > longest || !isClosed(scene, cue.end))
    return null;
  const isDivided = quotationOf[start - 1] !== -1 || tokens[start - 1].text === ',';
  const opens = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[start].upos);
  const range = { start, end: cue.start };
  const head = headWithin(scene.tree, start, cue.start);
  return isDivided && opens && head !== null && mayBeSomebody(scene.tree, head.index) ? range : null;
}

/** Who heads such a phrase: the tree's subject where it stands there behind no preposition, else the phrase's own head. */
export function headOfPhraseBefore(scene: Scene, phrase: TokenRange, subject: number | null): number | null {
  const { tokens, tree } = scene;
  const isInside = subject !== null && subject >= phrase.start && subject < phrase.end;
  const behind = tokens.slice(phrase.start, subject ?? phrase.start).some(({ upos }) => upos === 'ADP');
  if (isInside && !behind) return subject;
  const head = headWithin(tree, phrase.start, phrase.end)?.index ?? null;
  // "Peru, Chile and Fiji urged Lima to": the phrase behind the last comma is the end of a list. "…, Fiji, Kenya said." may be none.
  const isListed = subject !== null && head !== null && isListedWith(tree, subject, head);
  return isListed && goesOn(scene, phrase.end) ? subject : head;
}

/** Whether what is said may follow the cue: "…, Ruiz said." only tells who has said what stands before. */
function goesOn({ tokens }: Scene, cue: number): boolean {
  return !/^[,.;]$/.test(tokens[cue + 1]?.text ?? '.');
}

/**
 * The noun phrase behind a cue that stands behind a comma or a closing mark, to the sentence's end: "…, reported The Suva Post." Null where
 * anything else stands there.
 */
export function phraseBehindCue(scene: Scene, cue: TokenRange): TokenRange | null {
  const { tokens, tree, quotationOf } = scene;
  const before = tokens[cue.start - 1];
  if (before === undefined || !(before.text === ',' || quotationOf[cue.start - 1] !== -1)) return null;
  const end = phraseFrom(tree, cue.end, Math.min(tokens.length, cue.end + longest));
  const isWhole = end > cue.end && (tokens[end]?.text ?? '.') === '.' && end >= tokens.length - 1;
  const named = tokens.slice(cue.end, end).some(({ upos }) => upos === 'PROPN');
  return isWhole && named ? { start: cue.end, end } : null;
}
