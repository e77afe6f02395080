import { wordList } from '../../mechanics/word-list.ts';

/** Feast days that one calendar fixes wherever it names them: by month and day, by Easter, or as the nth weekday of a month. */
export type FeastDay =
  | { readonly month: number; readonly day: number }
  | { readonly daysFromEaster: number }
  /** Weekdays count from Monday 0, Sunday 6. */
  | { readonly month: number; readonly weekday: number; readonly nth: number };

const christmas: FeastDay = { month: 12, day: 25 };
const thanksgiving: FeastDay = { month: 11, weekday: 3, nth: 4 };
const easter: FeastDay = { daysFromEaster: 0 };

/** The feast days by name; national days whose name many states share are left out. */
export const feastDays: ReadonlyMap<string, FeastDay> = new Map<string, FeastDay>([
  ['Christmas Eve', { month: 12, day: 24 }],
  ['Christmas Day', christmas],
  ['Christmas', christmas],
  ['Boxing Day', { month: 12, day: 26 }],
  ["New Year's Eve", { month: 12, day: 31 }],
  ["New Year's Day", { month: 1, day: 1 }],
  ["Valentine's Day", { month: 2, day: 14 }],
  ['May Day', { month: 5, day: 1 }],
  ['Thanksgiving Day', thanksgiving],
  ['Thanksgiving', thanksgiving],
  ['Labor Day', { month: 9, weekday: 0, nth: 1 }],
  ['Good Friday', { daysFromEaster: -2 }],
  ['Easter Monday', { daysFromEaster: 1 }],
  ['Easter Sunday', easter],
  ['Easter', easter],
]);

/** Words before a weekday that make it a day of history, of the church or of the shops. */
export const weekdayNamers: readonly string[] = wordList(
  'Black Good Bloody Cyber Palm Holy Ash Super Easter',
);
