import { anyOf } from '../model/word-pattern.ts';
import { writtenUnits } from './en/written-units.ts';
import { isDigit, isLetter } from './characters.ts';

const numberAt = /\d+(?:[.,:/]\d+){0,8}/y;
/** Endings that are part of the number word: "20th", "1990s". */
const endingAt = /(?:st|nd|rd|th|s|['’]s)(?![\p{L}\d])/uy;
const unitAt = new RegExp(String.raw`${anyOf(writtenUnits)}(?![\p{L}\d])`, 'iuy');

/** Where the number that starts at `start` ends: "1,250.5", "20th", "10:30", "3D"; "5km" ends before its unit. */
export function numberEnd(text: string, start: number, limit: number): number {
  numberAt.lastIndex = start;
  const end = Math.min(limit, numberAt.test(text) ? numberAt.lastIndex : start + 1);
  endingAt.lastIndex = end;
  if (endingAt.test(text)) return Math.min(limit, endingAt.lastIndex);
  unitAt.lastIndex = end;
  if (unitAt.test(text)) return end;
  let mixed = end;
  while (mixed < limit && (isLetter(text.charCodeAt(mixed)) || isDigit(text.charCodeAt(mixed)))) mixed++;
  return mixed;
}
