import { wordSet } from '../../mechanics/word-list.ts';

/** Names behind "in" that are no towns: houses that sit in the town of the news ("in Parliament"), and languages ("in English"). */
export const notTowns: ReadonlySet<string> = wordSet(
  'parliament congress senate assembly house cabinet english french spanish arabic russian chinese',
);
