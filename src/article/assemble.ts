import type { Block } from '../model/article.ts';
import type { Piece } from './draft.ts';

/** Blocks are parted by an empty line; a paragraph goes on behind its dateline after one blank. */
const blockBreak = '\n\n';

/** The text that the record's offsets count in, and its blocks. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Whether pieces were left out because the text had reached its greatest length. */
  readonly cut: boolean;
}

/** The longest article kept, in UTF-16 units: about 300,000 words, ten times the longest treaty. */
export const longestText = 2_000_000;

/** A longer paragraph is left out as no real paragraph; those around it are kept. */
const longestPiece = 1_000_000;

/**
 * Joins pieces into the article's text, in order, each in NFC, and gives their spans as blocks. A piece that would
 * make the text longer than `longestText` ends it; one that is longer than `longestPiece` is left out.
 */
export function assemble(pieces: readonly Piece[]): Assembled {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  let cut = false;
  for (const piece of pieces) {
    const words = piece.text.normalize('NFC');
    const gap = length === 0 ? '' : piece.runsOn ? ' ' : blockBreak;
    const start = length + gap.length;
    if (words.length > longestPiece) {
      cut = true;
      continue;
    }
    if (start + words.length > longestText) return { text: parts.join(''), blocks, cut: true };
    parts.push(gap, words);
    blocks.push({ kind: piece.kind, span: { start, end: start + words.length } });
    length = start + words.length;
  }
  return { text: parts.join(''), blocks, cut };
}
