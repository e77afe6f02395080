import { wordList } from '../../mechanics/word-list.ts';

/** The last word of a street's name, capital as written: the number before it is a house's. */
export const streetWords: readonly string[] = wordList(
  'Street St. Avenue Ave Ave. Road Rd. Boulevard Lane Drive Square Place Way STREET AVENUE ROAD BOULEVARD LANE DRIVE SQUARE',
);
