import { oneLine } from './words/one-line.ts';

const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** A cell that begins like a formula is quoted as text, so that a spreadsheet runs nothing from an article; a number stays one. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !isNumber.test(text) ? `'${text}` : text;
}

/** Controls, halves of surrogate pairs and the marks that turn the direction of what follows. */
const acting = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** A text on one line with nothing in it that acts instead of being shown. */
export function plainLine(text: string): string {
  return oneLine(text.toWellFormed().replace(acting, ' '));
}

/** A text as a cell of a table whose cells are parted by tabs: one line, no controls, no formula. */
export const cellText = (text: string): string => withoutFormula(plainLine(text));
