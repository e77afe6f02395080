import type { Attribution } from './attribution.ts';

const opening = /^["“”„«‘'「『]+/;
const closing = /[,;:]?["”“»’'」』]+$/;

function bare(piece: string, isDirect: boolean): string {
  const words = piece.replace(/^that\s+/, '');
  if (!isDirect) return words;
  return words
    .replace(opening, '')
    .replace(closing, '')
    .replace(/[,;:]$/, '')
    .trim();
}

/** The words said, with those that they point back at, without "that" and without the marks around a whole quotation; pieces are joined by " … ". */
export function contentText(text: string, attribution: Attribution): string {
  const isDirect = attribution.quoted === 'direct';
  const own = attribution.content.map((piece) => bare(text.slice(piece.start, piece.end), isDirect));
  const meant = (attribution.meant ?? []).map((piece) => bare(text.slice(piece.start, piece.end), true));
  return [...own, ...meant].join(' … ');
}
