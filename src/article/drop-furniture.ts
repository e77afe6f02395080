import type { Draft, Piece } from './draft.ts';
import { isFurnitureLine } from './furniture-lines.ts';

/** A repeated paragraph of at least so many characters is dropped, as a pull quote or a second copy; its first copy is kept. */
const shortestRepeat = 60;

/** Drops long pieces that repeat an earlier one word for word. */
function withoutRepeats(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    if (piece.text.length < shortestRepeat) return true;
    const isNew = !seen.has(piece.text);
    seen.add(piece.text);
    return isNew;
  });
}

/** Drops the lines that are a page's furniture, and second copies of a long line. */
export function dropFurniture(draft: Draft): Draft {
  return { ...draft, pieces: withoutRepeats(draft.pieces.filter((piece) => !isFurnitureLine(piece.text))) };
}
