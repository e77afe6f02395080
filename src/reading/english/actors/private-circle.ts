import { isPossessiveMark } from '../names/noun-runs.ts';
import { privateCircle } from '../lexicon/speech-nouns.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { textOf } from '../names/sentence-words.ts';

/** "*her* lawyer", "*Koroi's* family": whose the private circle that speaks is, as the text has it; null where nobody in person is. */
export function circleOf({ words, endingAt }: ReadSentence, start: number, noun: string): string | null {
  if (!privateCircle.has(noun)) return null;
  const owner = words.folded[start - 1] ?? '';
  if (/^(?:his|her|their)$/.test(owner)) return owner;
  const piece = isPossessiveMark(words, start - 1) ? endingAt.get(start - 1) : undefined;
  return piece?.kind === 'name' ? textOf(words, piece.start, piece.end) : null;
}

/** "her lawyer", "family of Koroi". */
export function formOfCircle(form: string, owner: string): string {
  return /^\p{Lu}/u.test(owner) ? `${form} of ${owner}` : `${owner} ${form}`;
}
