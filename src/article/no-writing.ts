import type { Draft } from './draft.ts';
import { isPlainLetter } from './plain-letters.ts';

/** Shorter pieces are left as they are: a rule, a price, a code. */
const fewestSigns = 60;
/** Writing is letters and digits for the most part; drawings made of signs are not. */
const smallestShare = 0.4;
/** Bytes written out in the letters of base64 or hexadecimal: no word of any language is as long. */
const encoded = /[A-Za-z0-9+/=]{60,}/g;

/** Whether a piece of text is no writing: bytes written out as letters, or a drawing made of signs. */
function isNoWriting(text: string): boolean {
  if (text.length < fewestSigns || isPlainProse(text)) return false;
  const solid = text.replace(/\s+/g, '').length;
  if (solid < fewestSigns) return false;
  const bytes = text.match(encoded)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
  if (bytes * 2 > solid) return true;
  const signs = text.replace(/[\p{L}\p{M}\p{N}\s]+/gu, '').length;
  return solid - signs < smallestShare * solid;
}

/** Whether unaccented letters alone make a text writing, and none of its runs is as long as bytes written out: nearly every piece is so. */
function isPlainProse(text: string): boolean {
  let letters = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = isPlainLetter(unit);
    if (letter) letters += 1;
    run = letter || isOtherByteSign(unit) ? run + 1 : 0;
    if (run >= fewestSigns) return false;
  }
  return letters >= smallestShare * text.length;
}

/** The signs of `encoded` that are no letters: digits, "+", "/" and "=". */
function isOtherByteSign(unit: number): boolean {
  return (unit >= 47 && unit <= 57) || unit === 43 || unit === 61;
}

/** Drops what is no writing, and says so: an image pasted in as base64, a chart drawn with bars and dots. */
export function dropNoWriting(draft: Draft): Draft {
  const pieces = draft.pieces.filter((piece) => !isNoWriting(piece.text));
  const dropped = draft.pieces.length - pieces.length;
  if (dropped === 0) return draft;
  const first = draft.pieces.find((piece) => isNoWriting(piece.text))?.text ?? '';
  const detail = `${dropped} ${dropped === 1 ? 'piece' : 'pieces'}, the first ${first.slice(0, 40)}`;
  return { ...draft, pieces, issues: [...draft.issues, { code: 'article-not-text', span: null, detail }] };
}
