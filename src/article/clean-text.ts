import { mendMojibake } from './mojibake.ts';

/** Controls but for the newline, and characters that only steer layout. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
// oxlint-disable-next-line no-control-regex -- old page and column breaks
const lineBreak = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
/** A soft hyphen, with the blank or line end that a scan left after it: "meet\u00AD ings". */
const softHyphen = /\u00AD[ \n]?/g;
const anyBlank = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * Gives text in the one form that the rules read: NFC, `\n` for every line end, a plain blank for every
 * blank, no controls, no soft hyphens, no half characters, misread UTF-8 mended. Line structure and runs of blanks stay.
 */
export function cleanText(text: string): string {
  return mendMojibake(text.toWellFormed())
    .replace(lineBreak, '\n')
    .replace(softHyphen, '')
    .replace(anyBlank, ' ')
    .replace(invisible, '')
    .normalize('NFC');
}

/** Gives a line with its runs of blanks made one and its ends trimmed. */
export function squeeze(line: string): string {
  return line.replace(/[ \n]{2,}|\n/g, ' ').trim();
}

/** Gives text with every run of blanks and line ends as one blank, as a browser shows it. A single plain blank is passed over, since most are. */
export function withPlainBlanks(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** A field of an article on one line, with its blanks squeezed; null where nothing is left. */
export function tidy(field: string | null): string | null {
  return field === null ? null : squeeze(cleanText(field)) || null;
}

/** The letters and digits of a text in lower case: a title and its copy may differ in quotation marks and dashes. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
