import {
  leadersInPlural,
  pairModifiers,
  pairOpeners,
  partiesInPlural,
  statesInPlural,
} from '../lexicon/plural-parties.ts';
import type { SentenceWords } from '../names/sentence-words.ts';

/** A phrase that stands for two actors: "the two leaders", "both sides", "they". Tokens half-open. */
export interface PluralPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** What it asks for. */
  readonly of: 'persons' | 'states' | 'any';
}

function nounAfter(words: SentenceWords, from: number): number {
  for (let at = from; at < from + 3; at += 1) {
    const folded = words.folded[at] ?? '';
    if (leadersInPlural.has(folded) || statesInPlural.has(folded)) return at;
    if (!pairModifiers.has(folded)) return -1;
  }
  return -1;
}

/** "The leaders", "the sides": a plural with its article alone, which a statement of several parties uses of them all. */
function bareAt(words: SentenceWords, at: number): PluralPhrase | null {
  const noun = words.folded[at + 1] ?? '';
  if (words.folded[at] !== 'the' || !partiesInPlural.has(noun)) return null;
  if (/^(?:of|from|in|who|that|to)$/.test(words.folded[at + 2] ?? '')) return null;
  const of = noun === 'leaders' || noun === 'presidents' || noun === 'ministers' ? 'persons' : 'states';
  return { start: at, end: at + 2, head: at + 1, of };
}

function phraseAt(words: SentenceWords, at: number): PluralPhrase | null {
  const folded = words.folded[at] ?? '';
  if (folded === 'they' || folded === 'them') return { start: at, end: at + 1, head: at, of: 'any' };
  const two = folded === 'both' || words.folded[at + 1] === 'two';
  if (!two) return bareAt(words, at);
  const from = folded === 'both' ? at + (words.folded[at + 1] === 'the' ? 2 : 1) : at + 2;
  const noun = nounAfter(words, from);
  if (noun < 0) return null;
  const of = leadersInPlural.has(words.folded[noun] ?? '') ? 'persons' : 'states';
  return { start: at, end: noun + 1, head: noun, of };
}

/** Finds the phrases of a sentence that stand for two actors, in text order. */
export function findPluralPhrases(words: SentenceWords): readonly PluralPhrase[] {
  const found: PluralPhrase[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const phrase = pairOpeners.has(words.folded[at]) ? phraseAt(words, at) : null;
    if (phrase === null) continue;
    found.push(phrase);
    at = phrase.end - 1;
  }
  return found;
}
