import { weekdayNames } from '../../../model/calendar-names.ts';
import { wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

const shortWeekdays = wordList('Mon. Tue. Tues. Wed. Thur. Thurs. Fri. Sat. Sun.');

/** Pattern source of a weekday in full or, with a full stop, shortened; capitals only. */
export const weekdayPattern: string = anyOf([...weekdayNames, ...shortWeekdays]);

/** Day of the week, Monday 0 to Sunday 6, by what {@link weekdayPattern} matched; -1 for another word. */
export function weekdayNumber(word: string): number {
  const stem = word.replace(/\.$/, '');
  return stem.length < 3 ? -1 : weekdayNames.findIndex((name) => name.startsWith(stem));
}

/** Parts of a day with TimeML's sign for each. Source: TimeML 1.2.1, TIMEX3 values. */
export const dayParts: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'TNI',
};

/** Words that name a day by its distance from the day of writing, in days. */
export const nearDays: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};
