import { relatives } from '../lexicon/function-words.ts';
import { sentenceEnd } from './content-end.ts';
import { trimmed } from './source-span.ts';
import type { Scene } from '../grammar/scene.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';

const relativeWords: ReadonlySet<string> = new Set(relatives);

/** Where a clause of saying stands whose content lacks its subject. */
export interface BareSearch {
  /** First token of source or cue. */
  readonly core: number;
  /** First token after source and cue. */
  readonly after: number;
}

/** Whether what is said opens with a finite verb, so that its subject stands elsewhere. */
function isBare({ tokens, quotationOf }: Scene, { start }: TokenRange): boolean {
  return quotationOf[start] === -1 && /^(?:VB[DZP]|MD)$/.test(tokens[start].xpos);
}

/** The plain noun phrase that ends here: "a strategy" before "that Lima said was unfair". */
function nounBefore({ tokens, quotationOf }: Scene, end: number): TokenRange | null {
  // "a surge in fighting Lima said was grave": the last word may look like a verb's.
  let start = tokens[end - 1]?.xpos === 'VBG' ? end - 1 : end;
  while (
    start > 0 &&
    quotationOf[start - 1] === -1 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[start - 1].upos)
  )
    start -= 1;
  return start < end ? { start, end } : null;
}

/** "what Lima says was a raid": the words behind "was" are what is said. With another verb ("what Lima says will help") nothing is. */
function behindWhat({ tokens }: Scene, right: TokenRange): readonly TokenRange[] {
  const isLink = tokens[right.start].lemma === 'be' && right.end - right.start > 1;
  return isLink ? [{ start: right.start + 1, end: right.end }] : [];
}

/** The words from here to the first comma outside quotation marks. */
function toComma({ tokens, quotationOf }: Scene, range: TokenRange): TokenRange {
  const comma = tokens.findIndex(
    ({ text }, at) => at > range.start && text === ',' && quotationOf[at] === -1,
  );
  return comma === -1 || comma > range.end ? range : { start: range.start, end: comma };
}

/** The noun before the clause of saying with what is said of it; a clause that a comma opens is closed by the next. */
function behindNoun(scene: Scene, pronounEnd: number, right: TokenRange): readonly TokenRange[] {
  const { tokens } = scene;
  const end = relativeWords.has(tokens[pronounEnd - 1]?.text.toLowerCase() ?? '')
    ? pronounEnd - 1
    : pronounEnd;
  const isAside = tokens[end - 1]?.text === ',';
  const noun = nounBefore(scene, isAside ? end - 1 : end);
  return noun === null ? [] : [noun, isAside ? toComma(scene, right) : right];
}

/** The words behind "what X says" and "which X says" where the tree gives their verb to another clause; null where no verb stands there. */
export function bareContent(scene: Scene, { core, after }: BareSearch): TokenRange | null {
  const { tokens } = scene;
  const opener = tokens[core - 1]?.text.toLowerCase() ?? '';
  const isVerb = /^(?:VB[DZP]|MD)$/.test(tokens[after]?.xpos ?? '');
  if (!relativeWords.has(opener) || !isVerb) return null;
  return trimmed(scene, toComma(scene, { start: after, end: sentenceEnd(scene) }));
}

/**
 * What is said, whole, where its subject stands before the clause of saying: "a strategy that Lima said was unfair" gives "a strategy" and
 * "was unfair", "what Lima says was a raid" gives "a raid"; a subject that the tree has lost is taken in. Empty where none is found.
 */
export function withItsSubject(scene: Scene, search: BareSearch, right: TokenRange): readonly TokenRange[] {
  if (!isBare(scene, right)) return [right];
  if (right.start > search.after) return [{ start: search.after, end: right.end }];
  if (scene.tokens[search.core - 1]?.text.toLowerCase() === 'what') return behindWhat(scene, right);
  return behindNoun(scene, search.core, right);
}
