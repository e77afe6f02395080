import type { Bound } from '../../../model/quantity.ts';
import { phraseList, wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** A bound that words set on a number. */
export type WordBound = Exclude<Bound, 'exact' | 'range'>;

function bounds(table: Readonly<Record<WordBound, string>>): ReadonlyMap<string, WordBound> {
  const { less, more, about } = table;
  return new Map([
    ...phraseList(less).map((phrase) => [phrase, 'less'] as const),
    ...phraseList(more).map((phrase) => [phrase, 'more'] as const),
    ...phraseList(about).map((phrase) => [phrase, 'about'] as const),
  ]);
}

/** Words and phrases before a number that bound it, with the bound. */
export const boundsBefore: ReadonlyMap<string, WordBound> = bounds({
  less: `no more than, not more than, no greater than, no longer than, less than, slightly less than, fewer than, lower than,
    short of, under, just under, well under, below, well below, up to, as many as, as much as, as high as, as long as, at most, a
    maximum of, not exceed, not exceeding, not surpass, not top`,
  more: `more than, slightly more than, much more than, far more than, significantly more than, no fewer than, no less than,
    no closer than, not fewer than, not less than, over, just over, well over, slightly over, a little over, above, beyond, north of,
    at least, a minimum of, upwards of, in excess of, greater than, higher than, larger than, longer than, exceed, exceeds, exceeded,
    exceeding, surpass, surpasses, surpassed, surpassing, tops, topped, topping`,
  about: `about, around, approximately, approx, approx., roughly, some, nearly, almost, near, circa, close to, in the region of,
    the equivalent of about, an estimated, estimated, estimated at, estimated to be`,
});

/** Words and phrases behind a number that bound it, with the bound. */
export const boundsBehind: ReadonlyMap<string, WordBound> = bounds({
  less: 'or less, or fewer, or below, at most, at the most',
  more: `or more, or above, or higher, or longer, and above, and over, and more, at least, at the very least`,
  about: 'or so, or thereabouts',
});

/** Words between what bounds a number and the number: "more than a combined 40". */
export const numberOpeners: readonly string[] = phraseList(
  'a, the, an, another, about, a further, a total of, a combined',
);

/** Pattern source of a word or phrase that rounds, bounds or stresses the number behind it: "about", "at least", "only". */
export const roundingPattern: string = anyOf([...boundsBefore.keys(), 'just', 'only', 'exactly']);

/** Words that show the four digits behind them to be a count and no year: "about 2000 people", "some 1900". */
export const countFronts: readonly string[] = phraseList(
  `about, nearly, almost, over, approximately, roughly, some, exactly, only, more than, less than, fewer than, as many as, at least`,
);

/** Words before "over", "above" or "around" that make it of place, time or matter: "spread over 12 provinces". */
export const placingWords: readonly string[] = [
  ...wordList(
    `spread scattered held divided placed flew flying travelled built clash dispute fight row concern concerns worries anger talks
     argument arguments control victory win won jurisdiction sovereignty`,
  ),
  'in talks',
];
