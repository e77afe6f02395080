import { stateOf } from '../../../world/states.ts';
import { isStateWord } from '../../../world/gazetteer/entry-traits.ts';
import type { PlaceFinding } from '../../mechanics/findings.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Piece } from '../names/piece.ts';
import { isPossessiveMark } from '../names/noun-runs.ts';

type KnownPiece = Extract<Piece, { kind: 'known' }>;

/** Where "capital" stands with the state before it: "the Peruvian *capital*", "Peru's *capital*"; -1 for none. */
function capitalBehind({ words }: ReadSentence, end: number): number {
  const at = isPossessiveMark(words, end) ? end + 1 : end;
  return words.folded[at] === 'capital' && words.tokens[at].upos === 'NOUN' ? at : -1;
}

/**
 * The town that a state's capital is: "in the Peruvian capital", "in Peru's capital". Null where the town is named beside it, and where the
 * capital is money ("the Peruvian capital market").
 */
export function capitalTown(cut: ReadSentence, piece: KnownPiece): PlaceFinding | null {
  const { words } = cut;
  const [entry] = piece.entries;
  const at = capitalBehind(cut, piece.end);
  if (at < 0 || entry?.country == null || !isStateWord(entry)) return null;
  const next = words.tokens[at + 1];
  const isNamed = words.capital[at + 1] || (next?.text === ',' && words.capital[at + 2]);
  const [town] = stateOf(entry.country)?.seats ?? [];
  if (town === undefined || isNamed || next?.upos === 'NOUN') return null;
  return {
    sentence: words.sentence.index,
    span: { start: words.tokens[piece.start].span.start, end: words.tokens[at].span.end },
    kind: 'city',
    place: { name: town, country: entry.country, lat: entry.lat, lon: entry.lon },
  };
}
