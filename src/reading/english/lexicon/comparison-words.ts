import { wordList } from '../../mechanics/word-list.ts';

/** Superlatives that a rank stands before: "third-largest", "second most populous". */
export const superlatives: readonly string[] = wordList(
  `largest biggest highest lowest richest poorest most least busiest longest fastest strongest tallest oldest best worst smallest
   greatest top leading`,
);

/** Words that say the utmost alone, without the ending of a superlative: "the first in 88 years". */
export const extremes: readonly string[] = wordList('first last worst best');

/** Words that end like superlatives and are none: "the protest", "in the west". */
export const noSuperlatives: readonly string[] = wordList(
  'interest forest protest request latest northeast southwest invest contest rest suggest west east test arrest harvest',
);

/** Words behind "times" that make it a multiple and no count of occasions: "ten times as many", "three times the size". */
export const multipleLeads: readonly string[] = wordList(
  'as more higher larger bigger greater less the that its over faster lower smaller what',
);

/** Amounts that "twice the" is said of: "twice the size". */
export const twiceNouns: readonly string[] = wordList('size number amount rate level figure population');
