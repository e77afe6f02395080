import type { Sentence, Token } from '../../../model/annotated.ts';
import { weekdayNames } from '../../../model/calendar-names.ts';
import { nearDays } from '../lexicon/days.ts';
import { determiners, phraseEnds } from '../lexicon/function-words.ts';
import { seasons } from '../lexicon/seasons.ts';
import { timeUnits } from '../lexicon/time-units.ts';
import { joinsModifiers } from './modifier-lists.ts';

/** The counted noun phrase behind a number, in sentence offsets. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  /** The noun that the phrase is about: "leaders" in "business leaders of 12 states". */
  readonly head: string;
}

const longest = 7;

/**
 * Reads the noun phrase that begins at the sentence offset, or behind "of (the)" there: adjectives, names and nouns up
 * to the last noun. Null where no noun stands there.
 */
export function readCounted(sentence: Sentence, offset: number): Counted | null {
  const { tokens, span } = sentence;
  const first = tokenAt(tokens, offset + span.start);
  if (first < 0) return null;
  const begin = skipPartitive(tokens, first);
  const tagged = tokens.some((token) => token.xpos !== '');
  const last = tagged ? behindTotal(tokens, lastNoun(tokens, begin)) : lastWord(tokens, begin);
  const [from, to] = [tokens[begin], tokens[last]];
  if (!from || !to || last < begin) return null;
  return { start: from.span.start - span.start, end: to.span.end - span.start, head: to.text };
}

/** "the total number *of students*": what such a noun counts; the noun itself where nothing follows. */
function behindTotal(tokens: readonly Token[], last: number): number {
  const isTotal = /^(?:number|total|amount)$/i.test(tokens[last]?.text ?? '');
  if (!isTotal || tokens[last + 1]?.text.toLowerCase() !== 'of') return last;
  const begin = skipPartitive(tokens, last + 1);
  return Math.max(last, lastNoun(tokens, begin));
}

/** Position of the first token that starts at or after the article offset; -1 where there is none. Binary search. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}

function skipPartitive(tokens: readonly Token[], first: number): number {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  if (word(first) === '-' || word(first) === '‑') return first + 1;
  if (word(first) !== 'of') return first;
  return determiners.has(word(first + 1)) ? first + 2 : first + 1;
}

const inside = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);

function lastNoun(tokens: readonly Token[], begin: number): number {
  let last = begin - 1;
  for (let index = begin; index < tokens.length && index < begin + longest; index += 1) {
    const token = tokens[index];
    if (!token || !continues(token, tokens, { index, begin, last })) break;
    if (leadsHyphen(tokens, index)) continue;
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.xpos === 'NNS') last = index;
    if (token.upos === 'ADJ' && /(?:ese|ans?)$/.test(token.text) && /^[A-Z]/.test(token.text))
      last = Math.max(last, index);
  }
  return last;
}

interface Walk {
  readonly index: number;
  readonly begin: number;
  readonly last: number;
}

function continues(token: Token, tokens: readonly Token[], { index, begin, last }: Walk): boolean {
  if (token.relation === 'obl:tmod' || timeWords.has(token.text.toLowerCase()) || isTimePhrase(tokens, index))
    return false;
  if (index > begin && leadsHyphen(tokens, index - 2) && isHyphen(tokens[index - 1])) return true;
  // After a plural noun a new name or adjective begins another phrase: "two properties Havana wants".
  if (last >= begin && tokens[last]?.xpos === 'NNS' && (token.upos === 'PROPN' || token.upos === 'ADJ'))
    return false;
  const next = tokens[index + 1];
  // "a grant plan three weeks ago": a number before a unit of time begins a date.
  if (token.upos === 'NUM' && next && timeUnits.has(next.text.toLowerCase())) return false;
  if (inside.has(token.upos) || leadsHyphen(tokens, index)) return true;
  if (token.upos === 'PUNCT') return /^[-‑–]$/.test(token.text) && index > begin;
  if (token.text === "'s" || token.text === '’s') return index > begin;
  if (token.upos === 'CCONJ' || token.text === ',') return joinsModifiers(tokens, index);
  if (token.upos === 'VERB') {
    const participle = token.xpos === 'VBN' || token.xpos === 'VBG';
    if (token.xpos === 'VBG' && token.relation !== 'amod' && token.relation !== 'compound') return false;
    return participle && last < begin && next !== undefined && inside.has(next.upos) && next.upos !== 'NUM';
  }
  return (
    token.upos === 'ADV' && last < begin && next !== undefined && (next.upos === 'ADJ' || next.xpos === 'VBN')
  );
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‑]$/.test(token.text);
}

/** "alumni" of "alumni-led projects": the first part of a word with a hyphen. */
function leadsHyphen(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index + 1];
  return isHyphen(hyphen) && hyphen?.span.start === tokens[index]?.span.end;
}

/** "next year", "last month" behind a number are a date. */
function isTimePhrase(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:next|last|this)$/i.test(tokens[index]?.text ?? '')) return false;
  const unit = tokens[index + 1]?.text.toLowerCase() ?? '';
  return seasons.has(unit) || (timeUnits.has(unit) && !unit.endsWith('s'));
}

const timeWords = new Set([
  ...weekdayNames.map((name) => name.toLowerCase()),
  ...Object.keys(nearDays),
  'this',
  'ago',
  'less',
  'fewer',
  'percent',
  'per',
]);

/** Without grammar: words up to a closed-class word, a sign or a likely verb, four at most. */
function lastWord(tokens: readonly Token[], begin: number): number {
  let last = begin - 1;
  for (let index = begin; index < tokens.length && index < begin + 4; index += 1) {
    const word = tokens[index]?.text ?? '';
    if (!/^\p{L}[\p{L}'’.-]*$/u.test(word) || phraseEnds.has(word.toLowerCase())) break;
    if (index > begin && /(?:ed|ing)$/.test(word)) break;
    last = index;
  }
  return last;
}
