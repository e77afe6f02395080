import { pickWith } from './invented-names.ts';
import { hangBy, single } from './news-phrases.ts';
import { days, months } from './news-words.ts';
import type { WordNode } from './word-nodes.ts';

/** "On Monday", "in May", hung from a word. */
export function someday(
  random: () => number,
  by: { readonly relation: string; readonly from: WordNode },
): readonly WordNode[] {
  return random() < 0.7 ? onDay(random, by) : inMonth(random, by);
}

/** "On Monday", hung from a word. */
export function onDay(
  random: () => number,
  by: { readonly relation: string; readonly from: WordNode },
): readonly WordNode[] {
  return hangBy('on', single(pickWith(random)(days), 'PROPN/NNP'), by);
}

/** "In May", hung from a word. */
export function inMonth(
  random: () => number,
  by: { readonly relation: string; readonly from: WordNode },
): readonly WordNode[] {
  return hangBy('in', single(pickWith(random)(months), 'PROPN/NNP'), by);
}
