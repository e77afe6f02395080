import type { Column } from './columns.ts';
import { textOfRow } from './rows.ts';

/** Notes are set in type of at most this share of the text's size. */
const noteSize = 0.92;

/** What opens a note: its number or sign. */
const opensNote = /^(?:\[?\d{1,3}[\])]?[.:]?\s?(?=[\p{L}“"])|[*†‡§¶])/u;

/** Drops the notes at the foot of a column: its last rows in smaller type, from the first that opens with a note's mark on. */
export function withoutFootnotes(column: Column, bodySize: number): Column {
  const { rows } = column;
  let start = rows.length;
  while (start > 0 && (rows[start - 1]?.size ?? bodySize) <= bodySize * noteSize) start -= 1;
  const note = rows.findIndex((row, at) => at >= start && opensNote.test(textOfRow(row)));
  return note === -1 ? column : { ...column, rows: rows.slice(0, note) };
}
