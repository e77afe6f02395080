import { americanStateSigns } from '../../../world/american-states.ts';
import type { CutSentence } from './office-phrase.ts';
import type { Owner } from './office-owner.ts';
import type { Piece } from './piece.ts';
import { textOf } from './sentence-words.ts';

/** A state's part behind a town, and where it ends: "Paris, *Texas*", "Long Beach, *Calif.*"; null for none. */
function partBehind(
  { words, startingAt }: CutSentence,
  town: Piece,
): { country: string; end: number } | null {
  const { folded } = words;
  if (folded[town.end] !== ',') return null;
  const at = town.end + 1;
  const piece = startingAt.get(at);
  const region = piece?.kind === 'known' ? piece.entries.find(({ kind }) => kind === 'region') : undefined;
  if (piece !== undefined && region?.country != null) return { country: region.country, end: piece.end };
  if (!words.capital[at] || !americanStateSigns.has((folded[at] ?? '').replaceAll('.', ''))) return null;
  const end = folded[at + 1] === '.' ? at + 2 : at + 1;
  return folded[at].endsWith('.') || end === at + 2 || folded[end] === ',' ? { country: 'USA', end } : null;
}

/**
 * Whose a local office is where the name alone would tell another state: "the governor of Georgia" is of the part of the United States,
 * "the mayor of Paris, Texas" of the town there. Null for all others.
 */
export function townOwner(
  cut: CutSentence,
  piece: Piece,
): { readonly owner: Owner; readonly end: number } | null {
  if (piece.kind !== 'known' && piece.kind !== 'name') return null;
  const text = textOf(cut.words, piece.start, piece.end);
  const behind = partBehind(cut, piece);
  if (behind !== null)
    return { owner: { text, country: behind.country, edge: piece.start }, end: behind.end };
  const entries = piece.kind === 'known' ? piece.entries : [];
  const region = entries[0]?.kind === 'country' ? entries.find(({ kind }) => kind === 'region') : undefined;
  if (region === undefined) return null;
  return { owner: { text, country: region.country, edge: piece.start }, end: piece.end };
}
