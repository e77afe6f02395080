/** Classes of a UTF-16 code unit, as the tokeniser needs them. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;

const tableSize = 0x3000;
const spaces = /[\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/u;

function classOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (unit <= 32 || spaces.test(letter)) return SPACE;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(letter)) return UPPER;
  if (/\p{L}/u.test(letter)) return LOWER;
  if (/\p{M}/u.test(letter)) return MARK;
  return OTHER;
}

const classes = Uint8Array.from({ length: tableSize }, (_, unit) => classOf(unit));
const lowered = Uint16Array.from({ length: tableSize }, (_, unit) => lowerOf(unit));

function lowerOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/**
 * Class of one code unit: a letter of a script without case counts as `LOWER`; surrogates, symbols and
 * punctuation are `OTHER`; zero-width and bidirectional controls are `SPACE`.
 */
export function classAt(unit: number): number {
  if (unit < tableSize) return classes[unit];
  if (unit === 0x3000 || unit === 0xfeff) return SPACE;
  const letter =
    (unit >= 0x3040 && unit < 0xd800) ||
    (unit >= 0xf900 && unit < 0xfe00) ||
    (unit >= 0xfe70 && unit < 0xff00);
  return letter ? LOWER : OTHER;
}

/** Whether the code unit is a letter, or a mark that stands on one. */
export function isLetter(unit: number): boolean {
  const kind = classAt(unit);
  return kind === LOWER || kind === UPPER || kind === MARK;
}

/** Whether the code unit is a letter, a mark or an ASCII digit. */
export function isWordUnit(unit: number): boolean {
  return classAt(unit) >= LOWER;
}

/** Whether the code unit is an upper-case or title-case letter. */
export function isUpper(unit: number): boolean {
  return classAt(unit) === UPPER;
}

/** Whether the code unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the code unit is an apostrophe, straight or curly. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

/** The code unit with case, digit and quotation mark levelled: what two spellings of one word share. */
export function levelled(unit: number): number {
  if (unit < 48) return unit;
  if (unit <= 57) return 48;
  if (unit < tableSize) return quoteOf(lowered[unit]);
  return unit;
}

function quoteOf(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018) return 39;
  return unit === 0x201c || unit === 0x201d ? 34 : unit;
}
