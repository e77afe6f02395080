import type { BlockKind } from '../model/article.ts';
import type { Piece } from './draft.ts';
import { readMarks } from './markup-marks.ts';
import type { PlainLine } from './markup-marks.ts';
import { unwrappedLines } from './text-lines.ts';

const kindOf: Readonly<Record<PlainLine['role'], BlockKind>> = {
  heading: 'headline',
  bold: 'paragraph',
  'list-item': 'list-item',
  quotation: 'quotation',
  image: 'caption',
  plain: 'paragraph',
};

function pieceFrom(line: PlainLine): Piece {
  const piece = { kind: kindOf[line.role], text: line.text };
  return line.role === 'heading' || line.role === 'bold' ? { ...piece, marked: true } : piece;
}

/** Whether a line is whose the quotation before it is ("— President Ana Soto"), so that its dash is no bullet. */
function isSpeakerLine(line: string, before: string): boolean {
  return /^\s*[—–-]{1,2} ?\p{Lu}[^*[\]]{1,140}$/u.test(line) && /^\s*[“"].*[.!?…]?[”"]\s*$/.test(before);
}

/** Gives the pieces of a plain or Markdown text, in text order: one for each unwrapped line, marks removed. */
export function textPieces(text: string): readonly Piece[] {
  const lines = unwrappedLines(text);
  return lines
    .map((line, at) =>
      isSpeakerLine(line.text, lines[at - 1]?.text ?? '')
        ? { kind: 'paragraph' as const, text: line.text.trim() }
        : pieceFrom(readMarks(line.text)),
    )
    .filter((piece) => piece.text !== '');
}
