import type { BlockKind } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { SourceHints } from '../model/source.ts';

/** A stretch of text that will be one block. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Whether it stood in bold or heading marks, so that a short one is a section heading. */
  readonly marked?: boolean;
  /** Whether it goes on in the paragraph of the piece before it, as the text after a dateline does. */
  readonly runsOn?: boolean;
}

/** An article in the making: its pieces in text order, and what has been learnt of it so far. */
export interface Draft {
  readonly pieces: readonly Piece[];
  /** Whether a page is an article by its own word: it is read even where little of it reads as one. */
  readonly isDeclared: boolean;
  /** Lines that a page has above its text and that are none of it: they may say who wrote it and when. */
  readonly headLines: readonly string[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** Calendar date `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** BCP 47 tag, as the page or envelope wrote it. */
  readonly language: string | null;
  readonly issues: readonly Issue[];
}

/** One step of the article stage: gives the draft with something found, dropped or split. Never throws. */
export type DraftRule = (draft: Draft) => Draft;

/** The draft before any rule has run: what the envelope says, and no pieces. */
export function draftFrom(hints: SourceHints): Draft {
  return {
    pieces: [],
    isDeclared: false,
    headLines: [],
    title: hints.title,
    byline: hints.byline,
    outlet: hints.outlet,
    publishedOn: null,
    url: hints.url,
    language: hints.language,
    issues: [],
  };
}

/** Replaces each piece of a draft by what the rule makes of it and its neighbours. */
export function mapPieces(
  draft: Draft,
  change: (piece: Piece, position: number, pieces: readonly Piece[]) => readonly Piece[],
): Draft {
  return { ...draft, pieces: draft.pieces.flatMap(change) };
}
