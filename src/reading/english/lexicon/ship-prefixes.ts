import { wordSet } from '../../mechanics/word-list.ts';

/** Signs before the names of ships: "USS Ashby". */
export const shipPrefixes: ReadonlySet<string> = wordSet('USS HMS HMAS INS MV MS RMS ROKS JS');
