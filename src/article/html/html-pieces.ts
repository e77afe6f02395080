import type { Piece } from '../draft.ts';
import { cleanText, lettersOf, squeeze } from '../clean-text.ts';
import { isSentenceSetLarge } from '../sentence-set-large.ts';
import { declaresArticle } from './declares-article.ts';
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
  /** Whether the page is an article by its own word. */
  readonly isDeclared: boolean;
  /** Lines at the top of the text's element that are none of it. */
  readonly headLines: readonly string[];
}

function pieceFrom(segment: Segment): Piece {
  const piece: Piece = { kind: segment.kind, text: squeeze(cleanText(segment.text)) };
  return segment.bold || segment.kind === 'headline' ? { ...piece, marked: true } : piece;
}

/** Whether a page sets its paragraphs as the items of one list. */
function isSetAsList(segments: readonly Segment[]): boolean {
  const items = segments.filter((segment) => segment.kind === 'list-item' && segment.running).length;
  const paragraphs = segments.filter((segment) => segment.kind === 'paragraph').length;
  return items > 4 && items > 3 * paragraphs;
}

/** Whether a heading ends as a sentence does, so that it is text that the page sets in large letters. */
function isLargeText(segment: Segment): boolean {
  return (
    segment.kind === 'headline' &&
    segment.level > 1 &&
    (isSentenceSetLarge(segment.text) || (segment.text.length > 140 && /[.!?]["”’)]?$/.test(segment.text)))
  );
}

function asText(segment: Segment, setAsList: boolean): Segment {
  const isText = isLargeText(segment) || (setAsList && segment.kind === 'list-item');
  return isText ? { ...segment, kind: 'paragraph', bold: false } : segment;
}

/** Puts the headline first, once, also where the main text begins below it. */
function withHeadline(pieces: readonly Piece[], title: string | null): readonly Piece[] {
  if (title === null) return pieces;
  const own = lettersOf(title);
  const rest = pieces.filter((piece) => lettersOf(piece.text) !== own);
  return [{ kind: 'headline', text: squeeze(cleanText(title)), marked: true }, ...rest];
}

/** Reads an HTML page: finds its main text and what it says of itself. Never throws. */
export function readPage(html: string): ReadPage {
  const page = readPageTree(html);
  const facts = readPageFacts(page);
  const isDeclared = declaresArticle(page, facts);
  const { segments, headLines } = findMainText(segmentPage(page.root), isDeclared);
  const setAsList = isSetAsList(segments);
  const pieces = segments.map((segment) => pieceFrom(asText(segment, setAsList)));
  return {
    facts,
    isDeclared,
    headLines: headLines.map((line) => squeeze(cleanText(line))),
    pieces: withHeadline(
      pieces.filter((piece) => piece.text !== ''),
      facts.title,
    ),
  };
}
