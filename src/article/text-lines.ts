import { anyOf } from '../model/word-pattern.ts';
import { unfinishedEnds } from './lexicon/unfinished-ends.ts';

/** One line of plain text, or several that a hard wrap had parted. */
export interface Line {
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** Lines wrapped by a program are shorter than this; longer lines are whole paragraphs. */
const widestWrap = 130;
const narrowestWrap = 40;

const bullet = /^\s*(?:[-*•▪●·–—>]|\([a-z]\))\s/;
const ordinal = /^\s*\(?\d{1,3}[.)]\s/;
const sentenceEnd = /[.!?。…:;]["'”’»)\]]*\s*$/;
const headingMark = /^(?:#{1,6} |\*\*|__|\\?#)/;

/** "JOURNALIST: …" opens another's turn. */
const speakerLabel = /^\p{Lu}[\p{L}\p{M} .'’-]{1,50}:/u;

/**
 * The width at which the text was wrapped: nine in ten lines that another follows are no longer. 0 where it was not.
 * A few longer ones (an address, a table's row) do not tell against it.
 */
function wrapWidth(lines: readonly string[]): number {
  const followed: number[] = [];
  for (let at = 0; at + 1 < lines.length; at += 1) {
    if (lines[at] !== '' && lines[at + 1] !== '') followed.push(lines[at].length);
  }
  const widths = followed.toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  return width >= narrowestWrap && width <= widestWrap ? width : 0;
}

/** Whether the line break is one that a wrap at this width makes: the next word had no room left. */
function isWrap(line: string, next: string, width: number): boolean {
  if (bullet.test(next) || headingMark.test(next.trim())) return false;
  // "on June / 30. The leaders": a number opens an item only where the line before has come to an end.
  if (ordinal.test(next) && sentenceEnd.test(line)) return false;
  if (/^\s*\p{Ll}/u.test(next) && !sentenceEnd.test(line)) return true;
  const nextWord = next.trim().split(' ', 1)[0].length;
  // Two columns of grace: wide characters and escapes are counted differently by different programs.
  return line.trimEnd().length + 1 + nextWord > width - 2;
}

const opensMore = new RegExp(` ${anyOf(unfinishedEnds)}$|,$`, 'i');

/** Whether a sentence was cut by an empty line, as page breaks in scanned papers do. */
function isCutSentence(line: string, next: string): boolean {
  if (line.length < narrowestWrap || sentenceEnd.test(line)) return false;
  if (opensMore.test(line)) return /^\p{L}/u.test(next) && !speakerLabel.test(next);
  return /^\p{Ll}/u.test(next) && next.length >= 25;
}

/** What joins two lines: nothing behind a word that keeps its hyphen ("Araneta-" and "Marcos" are one name), else a blank. */
function seam(line: string): string {
  return /\p{L}-$/u.test(line) ? '' : ' ';
}

/**
 * Gives the text's lines with hard wraps undone: a newline inside a sentence becomes a blank. In text order; empty
 * lines are dropped. Linear in the text's length.
 */
export function unwrappedLines(text: string): readonly Line[] {
  const raw = text.split('\n').map((line) => line.trimEnd());
  const width = wrapWidth(raw);
  const lines: { parts: string[]; apart: boolean; last: string }[] = [];
  let apart = true;
  for (const line of raw) {
    const words = line.trim();
    if (words === '') {
      apart = true;
      continue;
    }
    const before = lines.at(-1);
    const wraps =
      before &&
      (apart ? isCutSentence(before.last.trim(), words) : width > 0 && isWrap(before.last, line, width));
    if (before && wraps) {
      before.parts.push(seam(before.last), words);
      before.last = line;
    } else {
      lines.push({ parts: [words], apart, last: line });
    }
    apart = false;
  }
  return lines.map(({ parts, apart }) => ({ text: parts.join(''), apart }));
}
