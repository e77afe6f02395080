/** Pattern source of an English month name, in full or as the agencies shorten it; capitals only. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** The months' names in full, January first, with the capital that they are written with. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const prefixes = monthNames.map((name) => name.slice(0, 3).toLowerCase());

/** Number of the month from 1; 0 where the word is no month. */
export function monthNumber(word: string): number {
  return prefixes.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
