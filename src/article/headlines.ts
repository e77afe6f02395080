import { anyOf } from '../model/word-pattern.ts';
import { lettersOf } from './clean-text.ts';
import { findDateline } from './datelines.ts';
import type { Draft, Piece } from './draft.ts';
import { isSentenceSetLarge } from './sentence-set-large.ts';
import { unfinishedEnds } from './lexicon/unfinished-ends.ts';

const longestHeadline = 220;
const longestHeading = 80;

const endsSentence = (text: string): boolean => /[.!。][)"'”’»\]]*$/.test(text) && !/\.{3}$|…$/.test(text);

/** Whether the piece is the title that the envelope gave, or its beginning or end cut or lengthened by a site name. */
function isTitle(text: string, title: string): boolean {
  const [a, b] = [lettersOf(text), lettersOf(title)];
  return (
    a.length >= 12 &&
    (a === b ||
      (b.length > 20 && a.startsWith(b) && a.length < b.length + 30) ||
      (a.length > 20 && b.startsWith(a)))
  );
}

/** Whether a piece of running text follows, so that a short line above it can be its heading. */
function standsOverText(position: number, pieces: readonly Piece[]): boolean {
  const next = pieces[position + 1];
  return (
    next !== undefined &&
    (next.kind === 'list-item' ||
      next.text.length >= longestHeading ||
      (next.text.length > 40 && endsSentence(next.text)))
  );
}

/** "JOURNALIST: …" begins a speech, and is no heading. */
const speakerLabel = /^[\p{Lu}][\p{L}\p{M} .'’()-]{1,50}: /u;
/** “We kept our word” — President Ana Soto: a quotation with its speaker. */
const attributionLine = /[”"] ?[—–-]{1,2} ?\p{Lu}/u;
const breaksOff = new RegExp(` ${anyOf(unfinishedEnds)}$|[-–—,]$`, 'i');

/** A short line without the end of a sentence, over running text: "LACKING DETAIL", "What is at stake?" */
function isHeading(piece: Piece, position: number, pieces: readonly Piece[]): boolean {
  if (piece.kind !== 'paragraph' || piece.text.length > (piece.marked ? 160 : longestHeading)) return false;
  if (piece.marked) return !isSentenceSetLarge(piece.text) && standsOverText(position, pieces);
  if (speakerLabel.test(piece.text) || breaksOff.test(piece.text) || attributionLine.test(piece.text))
    return false;
  if (
    endsSentence(piece.text) ||
    (/[:;,?"”’]$/.test(piece.text) && !/^["“'‘].*["”'’]$/.test(piece.text) && !piece.text.endsWith('?'))
  )
    return false;
  return /^["“'‘]?[\p{Lu}\d\p{Lo}]/u.test(piece.text) && standsOverText(position, pieces);
}

function asHeading(piece: Piece, position: number, pieces: readonly Piece[]): Piece {
  return position > 0 && isHeading(piece, position, pieces) ? { ...piece, kind: 'headline' } : piece;
}

/** The line over the article: the envelope's title, or a first line that does not end as a sentence does. */
function headlineAt(draft: Draft): number {
  const top = draft.pieces.slice(0, 6);
  const { title } = draft;
  if (title !== null) {
    const named = top.findIndex((piece) => piece.text.length < 500 && isTitle(piece.text, title));
    if (named !== -1) return named;
  }
  const first = top[0];
  const marked = top.findIndex((piece) => piece.kind === 'headline');
  if (marked !== -1) return marked;
  const looksLike =
    first?.kind === 'paragraph' &&
    first.text.length <= longestHeadline &&
    !attributionLine.test(first.text) &&
    !/[.!。,:;][)"'”’»\]]*$/.test(first.text);
  return looksLike && title === null && draft.pieces.length > 1 ? 0 : -1;
}

/** Position of the line right under the headline that sums the article up: one that is no sentence. */
function standfirstAt(draft: Draft, headline: number): number {
  const next = draft.pieces[headline + 1];
  if (next?.kind !== 'paragraph' || next.text.length > longestHeadline || endsSentence(next.text)) return -1;
  const isDeck =
    next.text.length > 25 &&
    !next.text.endsWith(':') &&
    !breaksOff.test(next.text) &&
    !findDateline(next.text);
  return isDeck && draft.pieces.length > headline + 2 ? headline + 1 : -1;
}

/**
 * Tells the headline, the standfirst under it and the section headings (kind `headline` too) from the paragraphs. The
 * headline becomes the title where the envelope gave none.
 */
export function findHeadlines(draft: Draft): Draft {
  const headline = headlineAt(draft);
  const standfirst = headline === -1 && draft.title === null ? -1 : standfirstAt(draft, headline);
  const pieces = draft.pieces.map((piece, position, all): Piece => {
    if (position === headline) return { ...piece, kind: 'headline' };
    if (position === standfirst) return { ...piece, kind: 'standfirst' };
    return asHeading(piece, position, all);
  });
  return { ...draft, pieces, title: draft.title ?? (headline === -1 ? null : draft.pieces[headline].text) };
}
