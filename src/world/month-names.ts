/** Pattern source of an English month name, in full or as the agencies shorten it; capitals only. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

const prefixes = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Number of the month from 1; 0 where the word is no month. */
export function monthNumber(word: string): number {
  return prefixes.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Pattern source of an English weekday name, in full or shortened. */
export const weekdayPattern =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)';

const weekdayPrefixes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Day of the week, Monday 0 to Sunday 6; -1 where the word is none. */
export function weekdayNumber(word: string): number {
  return weekdayPrefixes.indexOf(word.slice(0, 3).toLowerCase());
}
