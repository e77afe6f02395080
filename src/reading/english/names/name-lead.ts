import { otherHeads } from '../lexicon/organization-words.ts';
import type { ReadSentence } from './cut-sentence.ts';
import { isTitle, type Piece } from './piece.ts';
import { isAnothers } from './two-holders.ts';

/** What stands right before a name: its titles and courtesies. */
export interface Lead {
  readonly phraseStart: number;
  readonly courtesy: string | null;
  readonly titled: boolean;
}

/** The titles and courtesies that run up to a name: "Vietnamese Prime Minister", "President and CEO", "Dr.". */
export function leadOf(cut: ReadSentence, name: Pick<Piece, 'start' | 'end'>): Lead {
  const { start } = name;
  let [at, courtesy, titled]: [number, string | null, boolean] = [start, null, false];
  for (let turn = 0; turn < 6; turn += 1) {
    const piece = cut.endingAt.get(at);
    if (!isTitle(piece)) break;
    if (piece.kind === 'courtesy') courtesy ??= cut.words.folded[piece.start] ?? null;
    else if (piece.role.plural && turn > 0) break;
    // "The chief Ebola adviser": a word of office in small letters titles no thing.
    else titled ||= piece.role.capital || !otherHeads.has(cut.words.folded[start]);
    at = piece.start;
    const joiner = cut.words.folded[at - 1] ?? '';
    const joined = /^(?:and|&|\/)$/.test(joiner) ? cut.endingAt.get(at - 1) : undefined;
    if (titled && joined?.kind === 'role' && !isAnothers(cut.words, joined.start, name)) at -= 1;
  }
  return { phraseStart: at, courtesy: courtesy?.replace('.', '') ?? null, titled };
}

/** Offices right before a name reach left over whose they are: the phrase starts where the first office phrase does. */
export function wholeStart(cut: ReadSentence, lead: Lead): number {
  const first = cut.offices.find((office) => office.core.start === lead.phraseStart);
  return first === undefined ? lead.phraseStart : Math.min(lead.phraseStart, first.start);
}
