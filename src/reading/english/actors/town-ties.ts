import { lemmaAt } from '../grammar/word-kinds.ts';
import { bondNouns } from '../lexicon/anniversary-words.ts';
import { pairingWords, townNouns } from '../lexicon/town-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';

/** Words that call two towns a pair: "sister cities", "twinning agreement", "twinned". Tokens, half-open. */
export interface TownTie {
  readonly start: number;
  readonly end: number;
  /** Whether the words stand for both towns: "sister cities", "sister-city ties"; not "a sister city of Arica". */
  readonly both: boolean;
}

/** The noun of a bond right behind: "sister-city *ties*". */
function isBond({ tree, words: { tokens } }: ReadSentence, at: number): boolean {
  return at < tokens.length && bondNouns.has(lemmaAt(tree, at));
}

/** "Sister city", "sister-city", of twins only before a bond: "the twin cities" may be any two places. */
function pairAt(cut: ReadSentence, at: number): TownTie | null {
  const { folded } = cut.words;
  const isTwin = folded[at] === 'twin';
  if (!isTwin && !pairingWords.has(folded[at])) return null;
  const noun = folded[at + 1] === '-' ? at + 2 : at + 1;
  if (!townNouns.has(folded[noun] ?? '')) return null;
  if (isBond(cut, noun + 1)) return { start: at, end: noun + 2, both: true };
  return isTwin ? null : { start: at, end: noun + 1, both: folded[noun].endsWith('s') };
}

/** "Twinning", "a twinning agreement", "twinned". */
function twinningAt(cut: ReadSentence, at: number): TownTie | null {
  switch (cut.words.folded[at]) {
    case 'twinning': {
      const end = isBond(cut, at + 1) ? at + 2 : at + 1;
      return { start: at, end, both: true };
    }
    case 'twinned':
      return { start: at, end: at + 1, both: false };
    default:
      return null;
  }
}

/** The words of a sentence that call two towns a pair, in text order. */
export function townTies(cut: ReadSentence): readonly TownTie[] {
  return cut.words.tokens.flatMap(({ index }) => pairAt(cut, index) ?? twinningAt(cut, index) ?? []);
}
