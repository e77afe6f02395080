import type { Draft, Piece } from './draft.ts';
import { isFurnitureLine } from './furniture-lines.ts';

/** A story that repeats a paragraph shows it twice (a pull quote, a page's second copy): the first stands. */
const shortestRepeat = 60;

/** What a related-stories box repeats: the same line, word for word. */
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
