import { wordList } from '../../mechanics/word-list.ts';

/** Names of the parts of a whole, with how many of them make it. */
export const fractionParts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

/** Words before "half" or "third" that make it a place or a turn: "the northern half", "the second quarter". */
export const partNamers: readonly string[] = wordList(
  'northern southern eastern western upper lower first second other latter better',
);

/** Words behind a part that make one word with it: "a quarter-million", "a half-century", "a third time". */
export const partCompounds: readonly string[] = wordList(
  'million billion trillion thousand century hour mile year final time',
);

/** Stretches of time and of play whose half is a part of them and no share: "half of the year", "half the game". */
export const halvedStretches: readonly string[] = wordList(
  'year month week time day century decade game season',
);

/** Words that may stand behind "a third" or "one quarter" where it is a share: "a third of", "a fifth to". */
export const shareFollowers: readonly string[] = wordList('of to in since from more less over last this');
