import type { Piece } from '../draft.ts';
import { cleanText, squeeze } from '../clean-text.ts';
import { findMainText } from './main-text.ts';
import { readPageFacts } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';
import { segmentPage } from './page-segments.ts';
import type { Segment } from './page-segments.ts';
import { readPageTree } from './page-tree.ts';

/** A page read: its article's pieces in document order, and what the page says of it. */
export interface ReadPage {
  readonly facts: PageFacts;
  readonly pieces: readonly Piece[];
}

function pieceFrom(segment: Segment): Piece {
  const piece: Piece = { kind: segment.kind, text: squeeze(cleanText(segment.text)) };
  return segment.bold || segment.kind === 'headline' ? { ...piece, marked: true } : piece;
}

/** The headline stands first, once, even where the main text begins below it. */
function withHeadline(pieces: readonly Piece[], title: string | null): readonly Piece[] {
  if (title === null) return pieces;
  const same = (text: string): boolean => text.toLowerCase() === title.toLowerCase();
  const rest = pieces.filter((piece) => !same(piece.text));
  return [{ kind: 'headline', text: squeeze(cleanText(title)), marked: true }, ...rest];
}

/** Reads an HTML page: finds its main text and what it says of itself. Never throws. */
export function readPage(html: string): ReadPage {
  const page = readPageTree(html);
  const facts = readPageFacts(page);
  const pieces = findMainText(segmentPage(page.root)).map(pieceFrom);
  return {
    facts,
    pieces: withHeadline(
      pieces.filter((piece) => piece.text !== ''),
      facts.title,
    ),
  };
}
