/** A unit of time as ISO 8601 durations write it. */
export interface TimeUnit {
  /** Designator of the duration; H and N (minute) and S stand behind the T. */
  readonly letter: 'Y' | 'M' | 'W' | 'D' | 'H' | 'N' | 'S';
  /** How many of the designator one unit is: a decade is ten years. */
  readonly times: number;
}

/** Pattern source of a unit of time, singular or plural. */
export const timeUnitPattern =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)';

const units: readonly (readonly [string, TimeUnit])[] = [
  ['second', { letter: 'S', times: 1 }],
  ['minute', { letter: 'N', times: 1 }],
  ['hour', { letter: 'H', times: 1 }],
  ['day', { letter: 'D', times: 1 }],
  ['week', { letter: 'W', times: 1 }],
  ['fortnight', { letter: 'W', times: 2 }],
  ['month', { letter: 'M', times: 1 }],
  ['quarter', { letter: 'M', times: 3 }],
  ['year', { letter: 'Y', times: 1 }],
  ['decade', { letter: 'Y', times: 10 }],
  ['centur', { letter: 'Y', times: 100 }],
];

/** The unit that the word names; years where it names none. */
export function timeUnit(word: string): TimeUnit {
  const lower = word.toLowerCase();
  return units.find(([stem]) => lower.startsWith(stem))?.[1] ?? { letter: 'Y', times: 1 };
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
