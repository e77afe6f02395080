import type { NameType } from '../../../model/annotated.ts';
import { foldText } from '../../../model/folding.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { ReadSentence } from './cut-sentence.ts';
import { countryInName } from './organization-names.ts';
import { nationBeside } from './nation-beside.ts';
import { leadOf, wholeStart, type Lead } from './name-lead.ts';
import { isTitle, type NamePiece } from './piece.ts';
import { textOf } from './sentence-words.ts';

/** One name at one place of the article. */
export interface NameUse {
  readonly sentence: number;
  /** Token positions of the name alone, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where its titles and courtesies begin; `start` where it has none. */
  readonly phraseStart: number;
  readonly text: string;
  /** Folded words of the name, without marks of punctuation. */
  readonly words: readonly string[];
  readonly piece: NamePiece['kind'];
  readonly entries: readonly GazetteerEntry[];
  /** Offices that the sentence gives to the holder of the name. */
  readonly offices: readonly OfficePhrase[];
  /** Folded courtesy right before the name: "mr", "sir"; null for none. */
  readonly courtesy: string | null;
  /** Whether a title stands right before it. */
  readonly titled: boolean;
  /** What the name recogniser takes it for; null where it says nothing. */
  readonly guess: NameType | null;
  readonly strongBody: boolean;
  /** ISO 3166-1 alpha-3 of the state that a body's name carries; null for none. */
  readonly state: string | null;
  /** The state that the words beside the name give a person, ISO 3166-1 alpha-3; null for none. */
  readonly nation: string | null;
  /** Whether a plain run of capitals ends in a state's name, as no person's does. */
  readonly endsInState: boolean;
}

const lettersOnly = /^[a-z]+(?: [a-z]+)*$/;

/** The folded words under which a name is filed: "Xi Jinping" gives xi, jinping; stops and stray marks go. */
export function nameWords(folded: readonly string[]): readonly string[] {
  const whole = folded.join(' ');
  if (lettersOnly.test(whole)) return whole.split(' ');
  return whole
    .replace(/ ?- ?/g, '-')
    .replace(/ 's?(?= |$)/g, "'s")
    .split(' ')
    .map((word) => word.replace(/^['".]+|['".]+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function guessOf({ words }: ReadSentence, start: number, end: number): NameType | null {
  let best: NameType | null = null;
  let most = 0;
  for (const name of words.sentence.names) {
    const shared = Math.min(end, name.end) - Math.max(start, name.start);
    if (shared > most) {
      most = shared;
      best = name.type;
    }
  }
  return most * 2 >= end - start ? best : null;
}

function useOf(
  cut: ReadSentence,
  piece: NamePiece,
  holders: ReadonlyMap<number, readonly OfficePhrase[]>,
): NameUse {
  const { words } = cut;
  const lead = leadOf(cut, piece);
  // A dash without spaces belongs to the sentence, not to the name: "Anna Rao—to discuss".
  const text = textOf(words, piece.start, piece.end).replace(/—.*$/u, '');
  return {
    sentence: words.sentence.index,
    start: piece.start,
    end: piece.end,
    phraseStart: wholeStart(cut, lead),
    text,
    words: nameWords([foldText(text)]),
    piece: piece.kind,
    offices: holders.get(piece.start) ?? [],
    courtesy: lead.courtesy,
    titled: lead.titled,
    guess: guessOf(cut, piece.start, piece.end),
    ...toldByPiece(cut, piece, lead),
  };
}

type ToldByPiece = Pick<NameUse, 'entries' | 'state' | 'nation' | 'strongBody' | 'endsInState'>;

/** What the kind of its piece tells about a name. */
function toldByPiece(cut: ReadSentence, piece: NamePiece, { phraseStart }: Lead): ToldByPiece {
  const none = { entries: [], state: null, nation: null, strongBody: false, endsInState: false };
  switch (piece.kind) {
    case 'known':
      return { ...none, entries: piece.entries };
    case 'body':
      return { ...none, state: countryInName(cut.words, piece), strongBody: piece.strong };
    case 'name':
      return {
        ...none,
        state: countryInName(cut.words, piece),
        nation: nationBeside(cut, phraseStart, piece.end),
        endsInState: piece.endsInState,
      };
  }
}

/** Every name of a sentence in text order, with the offices that `holders` (by first token of the name) gives it. */
export function namesOf(
  cut: ReadSentence,
  holders: ReadonlyMap<number, readonly OfficePhrase[]>,
): readonly NameUse[] {
  return cut.pieces
    .filter((piece) => !isTitle(piece))
    .map((piece) => useOf(cut, piece, holders))
    .filter((use) => use.words.length > 0);
}
