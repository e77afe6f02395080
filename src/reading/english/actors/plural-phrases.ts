import { isFinite } from '../grammar/word-kinds.ts';
import type { Token } from '../../../model/annotated.ts';
import {
  bareModifiers,
  countsTogether,
  leadersInPlural,
  nounsTogether,
  pairModifiers,
  pairOpeners,
  partiesInPlural,
  sidesInPlural,
  statesInPlural,
} from '../lexicon/plural-parties.ts';
import type { SentenceWords } from '../names/sentence-words.ts';

/** A phrase that stands for several actors: "the two leaders", "both sides", "the three", "they". Tokens half-open. */
export interface PluralPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** What it asks for. */
  readonly of: 'persons' | 'states' | 'sides' | 'any';
  /** Whether an article alone stands before it, and no number: "the leaders". */
  readonly bare: boolean;
  /** How many it says that they are; null where it does not. */
  readonly count: number | null;
  /** Its noun, folded; empty where a number or pronoun stands alone. */
  readonly noun: string;
}

function nounAfter(words: SentenceWords, from: number): number {
  for (let at = from; at < from + 3; at += 1) {
    const folded = words.folded[at] ?? '';
    if (leadersInPlural.has(folded) || statesInPlural.has(folded)) return at;
    if (!pairModifiers.has(folded)) return -1;
  }
  return -1;
}

function kindOf(noun: string): PluralPhrase['of'] {
  if (leadersInPlural.has(noun)) return 'persons';
  return sidesInPlural.has(noun) ? 'sides' : 'states';
}

/** "The leaders", "the former rivals": a plural with its article and no number, which may mean all who were named together. */
function bareAt(words: SentenceWords, at: number): PluralPhrase | null {
  if (words.folded[at] !== 'the') return null;
  const head = bareModifiers.has(words.folded[at + 1] ?? '') ? at + 2 : at + 1;
  const noun = words.folded[head] ?? '';
  if (!partiesInPlural.has(noun)) return null;
  if (/^(?:of|from|in|who|that|to)$/.test(words.folded[head + 1] ?? '')) return null;
  return { start: at, end: head + 1, head, of: kindOf(noun), bare: true, count: null, noun };
}

/** What may follow a number that stands for a noun: "*the two* signed", "talks between *the two* on Monday". */
const endsPhrase = /^(?:VERB|AUX|ADV|PUNCT|ADP|SCONJ|CCONJ)$/;

/** "The two", "both", "the pair": the number alone, with no noun behind it; null where one is. */
function numberAt(words: SentenceWords, at: number, count: number): PluralPhrase | null {
  const head = words.folded[at] === 'both' ? at : at + 1;
  const next = words.tokens[head + 1];
  const isAlone = next !== undefined && endsPhrase.test(next.upos) && words.folded[head + 1] !== 'of';
  if (!isAlone || next.text === '-' || (head === at && !isSubject(words, head, next))) return null;
  return { start: at, end: head + 1, head, of: 'any', bare: false, count, noun: '' };
}

/** "Both signed": a subject, by the tree or by the verb right behind; not "both in Lima and in Quito". */
function isSubject({ tokens }: SentenceWords, at: number, next: Token): boolean {
  return tokens[at].relation.startsWith('nsubj') || isFinite(next);
}

/** How many a phrase that begins here says that they are: "both", "the three"; null for no number. */
function countAt(words: SentenceWords, at: number): number | null {
  if (words.folded[at] === 'both') return 2;
  const next = words.folded[at + 1] ?? '';
  return countsTogether[next] ?? (words.folded[at] === 'the' ? nounsTogether[next] : undefined) ?? null;
}

function phraseAt(words: SentenceWords, at: number): PluralPhrase | null {
  const folded = words.folded[at] ?? '';
  if (folded === 'they' || folded === 'them')
    return { start: at, end: at + 1, head: at, of: 'any', bare: false, count: null, noun: '' };
  const count = countAt(words, at);
  if (count === null) return bareAt(words, at);
  const from = folded === 'both' ? at + (words.folded[at + 1] === 'the' ? 2 : 1) : at + 2;
  const noun = nounAfter(words, from);
  if (noun < 0) return numberAt(words, at, count);
  const of = kindOf(words.folded[noun]);
  return { start: at, end: noun + 1, head: noun, of, bare: false, count, noun: words.folded[noun] ?? '' };
}

/** Finds the phrases of a sentence that stand for several actors, in text order. */
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
