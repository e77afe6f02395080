import { cleanText, squeeze } from '../clean-text.ts';
import type { Piece } from '../draft.ts';

/** A cell with more letters holds text; a row of shorter ones is a line of a table. */
const longestCell = 80;

/** Takes the paragraphs and tables of a document in their order and gives its pieces. */
export interface PieceGatherer {
  readonly add: (piece: Piece) => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeRow: () => void;
  readonly pieces: () => readonly Piece[];
}

type Row = Piece[][];

/** A row of short cells is one piece, its cells parted by bars; one whose cells hold paragraphs gives those. */
function piecesOfRow(row: Row): readonly Piece[] {
  const isLine = row.every((cell) => cell.length < 2 && (cell[0]?.text.length ?? 0) <= longestCell);
  const filled = row.filter((cell) => cell.length > 0);
  if (!isLine || filled.length < 2) return row.flat();
  return [{ kind: 'paragraph', text: filled.map((cell) => cell[0]?.text ?? '').join(' | ') }];
}

/** Makes a gatherer. Rows may hold tables of their own. */
export function pieceGatherer(): PieceGatherer {
  const done: Piece[] = [];
  const rows: Row[] = [];
  const add = (piece: Piece): void => {
    const text = squeeze(cleanText(piece.text));
    if (text === '') return;
    const row = rows.at(-1);
    if (row === undefined) done.push({ ...piece, text });
    else if (row.length === 0) row.push([{ ...piece, text }]);
    else row.at(-1)?.push({ ...piece, text });
  };
  return {
    add,
    openRow: () => void rows.push([]),
    openCell: () => void rows.at(-1)?.push([]),
    closeRow: () => {
      for (const piece of piecesOfRow(rows.pop() ?? [])) add(piece);
    },
    pieces: () => done,
  };
}
