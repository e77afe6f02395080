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
