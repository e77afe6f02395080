import { foldText } from '../../model/folding.ts';

/** The words of a text as a search has them: folded, parted at everything that is no letter or digit. */
export function searchWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Where something stands in an article. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A passage with its text. */
export interface PassageText extends Stretch {
  readonly text: string;
}

/** For each citation from a passage, whether what it cites of the passage itself holds every word. */
export function holdingEvery(
  words: readonly string[],
  passage: PassageText,
  cited: readonly Stretch[],
): readonly boolean[] {
  const whole = searchWords(passage.text);
  return cited.map(({ start, end }) => {
    const all = start <= passage.start && end >= passage.end;
    const from = Math.max(start - passage.start, 0);
    const held = all ? whole : searchWords(passage.text.slice(from, end - passage.start));
    return words.every((word) => held.includes(word));
  });
}
