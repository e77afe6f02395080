import type { Sentence, Token } from '../../../model/annotated.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { amountHolders, measureOpeners, predicateAdverbs } from '../lexicon/amount-words.ts';
import {
  beForms,
  clauseOpeners,
  demonstratives,
  determiners,
  doForms,
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

const marks = new Set(", ; : ( ) \" “ ” – — '' ``".split(' '));
const links = new Set(prepositions);

const longest = 14;

/**
 * Names the noun phrase whose words end right before the token: back to the clause's edge, split at its first preposition.
 * Null where the words begin with a pronoun or nothing is left.
 */
export function phraseBefore(
  sentence: Sentence,
  index: number,
  dates: readonly Pick<DateFinding, 'span'>[] = [],
): WordPhrase | null {
  const { tokens } = sentence;
  let end = index;
  // "oil prices, which fell below …": the phrase stands before the relative word.
  if (/^(?:which|that|who)$/i.test(tokens[end - 1]?.text ?? '')) end -= tokens[end - 2]?.text === ',' ? 2 : 1;
  while (end > 0 && isHelper(tokens[end - 1])) end -= 1;
  end = beforeParenthesis(tokens, end);
  let first = end;
  while (
    first > 0 &&
    end - first < longest &&
    !(startsAnew(tokens[first - 1]) && !joinsPair(tokens, first - 1))
  )
    first -= 1;
  return namedWords(tokens.slice(behindDate(tokens, { first, end }, dates), end));
}

/** Where the phrase begins behind a date that opens it: "By the end of May *tin* had fallen"; `first` where none does. */
function behindDate(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  dates: readonly Pick<DateFinding, 'span'>[],
): number {
  const last = tokens.findLastIndex(
    (token, index) =>
      index >= first &&
      index < end &&
      dates.some(({ span }) => span.start <= token.span.start && token.span.end <= span.end),
  );
  const opens = last >= 0 && tokens.slice(first, last).some(({ text }) => links.has(text.toLowerCase()));
  const next = tokens[last + 1];
  if (!opens || last + 1 >= end || !next || links.has(next.text.toLowerCase())) return first;
  return links.has(tokens[first]?.text.toLowerCase() ?? '') ? last + 1 : first;
}

/** Where the phrase ends before words that two commas enclose: "the *rice*, known as jasmine, dropped"; `end` where there are none. */
function beforeParenthesis(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ',') return end;
  const opening = tokens.slice(0, end - 1).findLastIndex(({ text }) => text === ',');
  return opening > 0 && end - opening < longest ? opening : end;
}

/** Whether an "and" joins a pair behind "between" and begins no clause: "trade between Chile and Peru". */
function joinsPair(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'and') return false;
  const front = tokens.slice(Math.max(0, index - 8), index);
  const between = front.findLastIndex(({ text }) => text.toLowerCase() === 'between');
  return between >= 0 && front.slice(between + 1).every((token) => inPair.has(token.upos));
}

const inPair: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PART', 'NUM', 'PUNCT']);

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
  const complement = link > 0 ? rest.slice(link + 1).filter((token, at) => at > 0 || !isFront(token)) : [];
  // "exports in May and June": these words tell when, and not of what.
  const behind = rest[link + 1] && isTimeNoun(rest[link + 1].text) ? [] : complement;
  return /[a-z\u00E0-\u1EF9]{2}/i.test(measure)
    ? { measure, of: behind.length > 0 && behind.length < 7 ? textOf(behind) : null, head: last }
    : null;
}

const helpers = new Set([...haveForms, ...beForms, ...doForms, ...modals, ...predicateAdverbs]);

/** Whether a word may stand between the phrase and its verb: "had already", "will also". */
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
