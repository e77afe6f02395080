import { anyOf } from '../../../model/word-pattern.ts';

/** A unit of time as ISO 8601 durations write it. */
export interface TimeUnit {
  /** Designator of the duration; H and N (minute) and S stand behind the T. */
  readonly letter: 'Y' | 'M' | 'W' | 'D' | 'H' | 'N' | 'S';
  /** How many of the designator one unit is: a decade is ten years. */
  readonly times: number;
}

const units: readonly (readonly [singular: string, plural: string, unit: TimeUnit])[] = [
  ['second', 'seconds', { letter: 'S', times: 1 }],
  ['minute', 'minutes', { letter: 'N', times: 1 }],
  ['hour', 'hours', { letter: 'H', times: 1 }],
  ['day', 'days', { letter: 'D', times: 1 }],
  ['week', 'weeks', { letter: 'W', times: 1 }],
  ['fortnight', 'fortnights', { letter: 'W', times: 2 }],
  ['month', 'months', { letter: 'M', times: 1 }],
  ['quarter', 'quarters', { letter: 'M', times: 3 }],
  ['year', 'years', { letter: 'Y', times: 1 }],
  ['decade', 'decades', { letter: 'Y', times: 10 }],
  ['century', 'centuries', { letter: 'Y', times: 100 }],
];

/** Units of time by their names, singular and plural, the shortest unit first. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  units.flatMap(([singular, plural, unit]) => [[singular, unit] as const, [plural, unit] as const]),
);

/** Pattern source of a unit of time, singular or plural. */
export const timeUnitPattern: string = anyOf(timeUnits.keys());

/** The unit that the word names; years where it names none. */
export function timeUnit(word: string): TimeUnit {
  return timeUnits.get(word.toLowerCase()) ?? { letter: 'Y', times: 1 };
}

/** ISO 8601 duration of so many units; X stands for an unsaid number, as in TimeML. */
export function isoDuration(count: number | null, unit: TimeUnit): string {
  const amount = count === null ? 'X' : trimmed(count * unit.times);
  if (unit.letter === 'N') return `PT${amount}M`;
  if (unit.letter === 'H' || unit.letter === 'S') return `PT${amount}${unit.letter}`;
  return `P${amount}${unit.letter}`;
}

function trimmed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const longPlurals = ['days', 'weeks', 'months', 'years', 'decades', 'centuries'];

/** Pattern source of the units of a day and longer that are counted without a number: "decades of war". */
export const vagueLongUnitPattern: string = anyOf(longPlurals);

/** Pattern source of every unit that is counted without a number: "for years", "minutes ago". */
export const vagueUnitPattern: string = anyOf(['seconds', 'minutes', 'hours', ...longPlurals]);

/** How often, in one word, by the unit in which it happens once: "weekly" is once a week. */
export const frequencyWords: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annually: 'year',
  annual: 'year',
  yearly: 'year',
};

/** Words between a number and its unit of time: "three consecutive days", "five working days". */
export const unitModifiers: readonly string[] = [
  'more',
  'additional',
  'consecutive',
  'full',
  'straight',
  'long',
  'whole',
  'extra',
  'further',
  'calendar',
  'business',
  'working',
  'trading',
];
