import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import type { RoleCore } from './role-phrases.ts';

interface PieceBase {
  /** Token positions, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of a sentence that names something, before it is known what. */
export type Piece =
  | (PieceBase & { readonly kind: 'known'; readonly entries: readonly GazetteerEntry[] })
  | (PieceBase & { readonly kind: 'body'; readonly head: number; readonly strong: boolean })
  | (PieceBase & { readonly kind: 'role'; readonly role: RoleCore })
  | (PieceBase & { readonly kind: 'courtesy' })
  | (PieceBase & { readonly kind: 'name'; readonly endsInState: boolean });

/** A piece that stands before a name and tells who its holder is: "Prime Minister", "Mr". */
export type TitlePiece = Extract<Piece, { kind: 'role' | 'courtesy' }>;

/** A piece that is a name: of the gazetteer, of a body, or a plain run of capitals. */
export type NamePiece = Exclude<Piece, TitlePiece>;

/** Whether a piece is a title or a courtesy: "Prime Minister", "Mr". */
export function isTitle(piece: Piece | undefined): piece is TitlePiece {
  return piece?.kind === 'role' || piece?.kind === 'courtesy';
}
