import { actingCharacters } from '../../model/acting-characters.ts';

/**
 * What shows nothing and could carry words that no reader sees: soft hyphens, marks without a width, interlinear marks, tags and variation
 * selectors of the fourteenth plane. The joiners U+200C and U+200D are kept: Persian and Hindi are written with them.
 */
const hidden =
  '\\u00AD\\u200B\\u200E\\u200F\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E0FFF}';

const unseen = new RegExp(`[${actingCharacters}${hidden}]`, 'gu');

/** A text as a program is shown it: what acts or cannot be seen is taken out, and what is longer than so many units is cut, marked "…". */
export function shownText(text: string, longest: number): string {
  const seen = text.replace(unseen, '');
  return seen.length <= longest ? seen : `${withoutHalf(seen.slice(0, longest))}…`;
}

/** A text that does not end within a pair of UTF-16 units. */
function withoutHalf(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** How much of a value is shown: the longest text in it, in UTF-16 units, and the longest list. */
export interface Measure {
  readonly text: number;
  readonly list: number;
}

/** A value that JSON can hold with every text in it as `shownText` gives it, and no list longer than so many. */
export function shownWhole(value: unknown, most: Measure): unknown {
  if (typeof value === 'string') return shownText(value, most.text);
  if (Array.isArray(value)) return value.slice(0, most.list).map((one: unknown) => shownWhole(one, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shownWhole(one, most)]));
}
