import { wordList } from '../../mechanics/word-list.ts';

/** Names of time zones and clocks behind a time of day. */
export const timeZones: readonly string[] = [...wordList('UTC GMT EST EDT PST PDT CET'), 'local time'];

/** Points of the day by name, with their time. */
export const dayPoints: Readonly<Record<string, string>> = {
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T00:00',
};
