import type { Sentence, Token } from '../../../model/annotated.ts';
import { amountHolders, measureOpeners, predicateAdverbs } from '../lexicon/amount-words.ts';
import {
  beForms,
  clauseOpeners,
  demonstratives,
  determiners,
  haveForms,
  indefinites,
  prepositions,
  relatives,
  subjectPronouns,
} from '../lexicon/function-words.ts';
import { modals } from '../lexicon/modal-verbs.ts';
import { isTimeNoun } from '../lexicon/time-nouns.ts';
import { textOf } from './noun-phrase.ts';

/** A noun phrase found by its words, without the tree. */
export interface WordPhrase {
  readonly measure: string;
  readonly of: string | null;
  /** The last word of the measure. */
  readonly head: Token;
}

const marks = new Set(", ; : ( ) \" “ ” - – — '' ``".split(' '));
const links = new Set(prepositions);

const longest = 14;

/**
 * Names the noun phrase whose words end right before the token: back to the clause's edge, split at its first preposition.
 * Null where the words begin with a pronoun or nothing is left.
 */
export function phraseBefore(sentence: Sentence, index: number): WordPhrase | null {
  const { tokens } = sentence;
  let end = index;
  // "oil prices, which fell below …": the phrase stands before the relative word.
  if (/^(?:which|that|who)$/i.test(tokens[end - 1]?.text ?? '')) end -= tokens[end - 2]?.text === ',' ? 2 : 1;
  while (end > 0 && isHelper(tokens[end - 1])) end -= 1;
  let first = end;
  while (first > 0 && end - first < longest && !startsAnew(tokens[first - 1])) first -= 1;
  return namedWords(tokens.slice(first, end));
}

function startsAnew(token: Token | undefined): boolean {
  return (
    token === undefined ||
    clauseOpeners.has(token.text.toLowerCase()) ||
    marks.has(token.text) ||
    token.upos === 'VERB' ||
    token.upos === 'AUX'
  );
}

/** Names the words as a noun phrase: articles and dates in front dropped, split at the first preposition. */
export function namedWords(words: readonly Token[]): WordPhrase | null {
  const start = words.findIndex((token) => !isFront(token));
  const rest = start < 0 ? [] : words.slice(start);
  if (
    rest.length === 0 ||
    isPronoun(rest[0]) ||
    rest.some((token) => token.upos === 'PRON' && subjectPronouns.includes(token.text.toLowerCase()))
  )
    return null;
  const link = rest.findIndex((token) => links.has(token.text.toLowerCase()));
  const head = link > 0 ? rest.slice(0, link) : rest;
  if (link === 0 || head.length > 8) return null;
  // "the number of visitors" measures visitors.
  if (rest[link]?.text === 'of' && amountHolders.has(head.at(-1)?.lemma.toLowerCase() ?? ''))
    return namedWords(rest.slice(link + 1));
  const last = head[head.length - 1];
  const measure = textOf(head).replace(/ ['’]s\b/g, '’s');
  const behind = link > 0 ? rest.slice(link + 1).filter((token, at) => at > 0 || !isFront(token)) : [];
  return /[a-z\u00E0-\u1EF9]{2}/i.test(measure)
    ? { measure, of: behind.length > 0 && behind.length < 7 ? textOf(behind) : null, head: last }
    : null;
}

const helpers = new Set([...haveForms, ...beForms, ...modals, ...predicateAdverbs]);

/** "had already", "will also" between the phrase and its verb. */
function isHelper(token: Token | undefined): boolean {
  return token !== undefined && helpers.has(token.text.toLowerCase());
}

function isFront({ text }: Token): boolean {
  const word = text.toLowerCase();
  return determiners.has(word) || measureOpeners.has(word) || isTimeNoun(text) || /^\d{4}$/.test(text);
}

const pronouns = new Set([...subjectPronouns, ...demonstratives, ...relatives, ...indefinites, 'there']);

function isPronoun(token: Token | undefined): boolean {
  return token === undefined || pronouns.has(token.text.toLowerCase());
}
