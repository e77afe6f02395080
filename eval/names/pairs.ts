import {
  chineseAlike,
  chineseApart,
  koreanAlike,
  koreanApart,
  vietnameseAlike,
  vietnameseApart,
} from './pairs-eastern.ts';
import type { Pair } from './pairs-eastern.ts';
import {
  arabicAlike,
  arabicApart,
  slavicAlike,
  slavicApart,
  spanishAlike,
  spanishApart,
} from './pairs-western.ts';
import type { JudgedPair } from './score.ts';

function judged(pairs: readonly Pair[], same: boolean): readonly JudgedPair[] {
  return pairs.map(([a, b]) => ({ a, b, type: 'person', same }));
}

/** Pairs of names of persons in public life, judged by hand: one person or two. Six naming customs. */
export const namePairs: readonly JudgedPair[] = [
  ...judged(vietnameseAlike, true),
  ...judged(vietnameseApart, false),
  ...judged(koreanAlike, true),
  ...judged(koreanApart, false),
  ...judged(chineseAlike, true),
  ...judged(chineseApart, false),
  ...judged(arabicAlike, true),
  ...judged(arabicApart, false),
  ...judged(slavicAlike, true),
  ...judged(slavicApart, false),
  ...judged(spanishAlike, true),
  ...judged(spanishApart, false),
];
