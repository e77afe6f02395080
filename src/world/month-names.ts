import { monthNames } from '../model/calendar-names.ts';

/** "Jan(?:uary|\.)?", "June?\.?", "Sept?(?:ember|\.)?", "May". */
function formsOf(name: string): string {
  if (name.length === 3) return name;
  if (name.length === 4) return String.raw`${name}?\.?`;
  const short = name === 'September' ? 4 : 3;
  return String.raw`${name.slice(0, short)}${short === 4 ? '?' : ''}(?:${name.slice(short)}|\.)?`;
}

/** Pattern source of an English month name, in full or as the agencies shorten it; capitals only. */
export const monthPattern: string = `(?:${monthNames.map(formsOf).join('|')})`;

/** Pattern source of what parts a month from the number behind it: white space, or the stop of a shortened month, "Oct.30". */
export const behindMonth: string = String.raw`(?:\s+|(?<=\.)(?=\d))`;
