import type { DossierLine, DossierPiece } from './dossier.ts';

/** The pieces of a line in their order: its own words, where it has any, then the values of its series. */
export function piecesOf({
  text,
  sources,
  series = [],
}: Omit<DossierLine, 'lead' | 'below'>): readonly DossierPiece[] {
  return text === '' && sources.length === 0 ? series : [{ text, sources }, ...series];
}
