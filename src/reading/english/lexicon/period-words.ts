import { phraseList, wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Words that point from the day of writing to a period: -1 to the one before, 0 to its own, 1 to the one after. */
export const timePointers: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

const barePointers = ['last', 'this', 'next'];
const articledPointers = Object.keys(timePointers).filter((word) => !barePointers.includes(word));

/** Pattern source of a pointer with the article that it needs: "last", "the previous", "this coming". */
export const pointerPattern: string = String.raw`(?:${anyOf(barePointers)}|(?:the|this)\s+${anyOf(articledPointers)})`;

/** Where the last word of a pointer points; 0 for other words. */
export function pointedShift(pointer: string): -1 | 0 | 1 {
  return timePointers[pointer.toLowerCase().split(/\s+/).at(-1) ?? ''] ?? 0;
}

/** Pointers to another period than that of the day of writing: "last", "next", "previous". */
export const pointersAway: readonly string[] = Object.keys(timePointers).filter(
  (word) => timePointers[word] !== 0,
);

/** Pattern source of what points to a stretch that ends or begins now: "the past", "next", "recent". */
export const stretchPointerPattern: string = anyOf([...pointersAway, 'recent']);

/** Adjectives and adverbs that narrow a period: "early next year", "later this month". */
export const partAdjectives: readonly string[] = wordList('early earlier mid late later sometime');

/** Nouns that narrow the period behind "of": "the end of June", "the rest of the year". */
export const partNouns: readonly string[] = wordList('start beginning middle end close rest');

/** The months, first and last, that a part of a year stands for; the parts left out leave the year whole. */
export const monthsOfPart: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 6],
  start: [1, 6],
  beginning: [1, 6],
  mid: [4, 9],
  middle: [4, 9],
  late: [7, 12],
};

/** Words before "March", "May" and "August" that show them to be months: "in May", "late March". */
export const monthLeads: readonly string[] = [
  ...wordList('in since by until till of from to through and before after during late early between around'),
  ...wordList('for next last this the a on or beginning'),
  'back in',
];

/** Words and phrases for the present, without a place on the calendar. */
export const presentWords: readonly string[] = [
  ...wordList('now currently current nowadays presently'),
  'right now',
  'at present',
  'at the moment',
  'the time being',
];

/** Words and phrases for some time past, without a place on the calendar. */
export const pastWords: readonly string[] = [
  ...wordList('recently recent previously formerly lately'),
  'more recently',
  'the past',
];

/** Prepositions between a number and the date as of which it holds: "$3.1 billion in 2015". */
export const dateLinks: readonly string[] = phraseList(
  'in, by, for, at, on, since, during, until, over, as of, as at',
);

/** Words before a unit in the plural that make it a stretch without a number: "for years", "countless hours". */
export const stretchLeads: readonly string[] = wordList(
  'for in after over during took just of through many countless',
);

/** First words of a date that needs no preposition: "last year", "this week", "yesterday". */
export const pointersToNow: readonly string[] = wordList('last this next yesterday today tomorrow');
