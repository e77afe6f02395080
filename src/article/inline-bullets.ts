import { mapPieces } from './draft.ts';
import type { Draft, Piece } from './draft.ts';

/** Bullets, and the private characters that word processors use for them. */
const bullet = /\s*[•▪●\uF0B7\uF0A7\uF0D8]\s*/u;

function split(piece: Piece): readonly Piece[] {
  const parts = piece.text.split(bullet);
  if (parts.length < 2 || piece.kind === 'headline') return [piece];
  const [before, ...items] = parts;
  // A single sign between words may be a separator ("BEIJING • …"); two or more make a list, as one at the start does.
  if (items.length === 1 && before !== '') return [piece];
  const listed = items.filter((item) => item !== '').map((text): Piece => ({ kind: 'list-item', text }));
  return before === '' ? listed : [{ ...piece, text: before }, ...listed];
}

/** Gives each item of a list that was run into one line its own piece: "… will include: • a; • b". */
export function splitInlineBullets(draft: Draft): Draft {
  return mapPieces(draft, split);
}
