import type { DossierLine, DossierPiece } from './dossier.ts';

/** The pieces of a line in their order: its own words, where it has any, then the values of its series. */
export function piecesOf({
  text,
  sources,
  series = [],
}: Omit<DossierLine, 'lead' | 'below'>): readonly DossierPiece[] {
  return text === '' && sources.length === 0 ? series : [{ text, sources }, ...series];
}

/** What stands between a piece and the one before it: an arrow where it is later, a dot where the two stand side by side. */
export const joinerOf = ({ follows }: DossierPiece): string => (follows === true ? ' → ' : ' · ');
