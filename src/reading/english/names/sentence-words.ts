import type { Sentence, Token } from '../../../model/annotated.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { smallFamilyNames } from '../../../world/family-names.ts';
import { isCredit, mayOpenCredit } from '../lexicon/credit-words.ts';
import { monthLeads } from '../lexicon/period-words.ts';
import { calendarWords, sentenceOpeners } from '../lexicon/sentence-openers.ts';
import { emptyModifiers, tenureWords } from '../lexicon/titles.ts';
import { shapeOf, type WordShape } from './word-shape.ts';

/** One sentence with what the name rules ask of its tokens, by position. */
export interface SentenceWords {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** How each token is written. */
  readonly shapes: readonly WordShape[];
  /** Folded, lower case. */
  readonly folded: readonly string[];
  /** Whether the token is written as a name: a capital at its start, or inside after an article ("al-Assad"). */
  readonly capital: readonly boolean[];
  /** Whether a token written as a name is a common word of English: "Energy", "Trust". */
  readonly common: readonly boolean[];
  /** The state's name that begins at each token; null where none does. */
  readonly states: readonly (StateName | null)[];
  /** Whether nearly every word has a capital (a headline, a rubric), so that capitals tell nothing. */
  readonly shouting: boolean;
}

const functionTags: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'PRON',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'INTJ',
  'ADV',
  'VERB',
  'NUM',
]);

/** A sentence on the way to its words. */
type Forms = Pick<SentenceWords, 'tokens' | 'shapes' | 'folded'>;

function isNameWord({ tokens, shapes }: Forms, at: number, opens: boolean): boolean {
  const { text, upos } = tokens[at];
  const { upper, nameInside, folded } = shapes[at];
  if (nameInside) return true;
  if (!upper) return false;
  if (folded === 'i' || calendarWords.has(folded)) return false;
  if (!opens)
    return !(functionTags.has(upos) && sentenceOpeners.has(folded)) || /^[\p{Lu}.]{2,}$/u.test(text);
  if (sentenceOpeners.has(folded)) return /^\p{Lu}[\p{Lu}.]+$/u.test(text) && upos === 'PROPN';
  return upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ' || upos === 'X';
}

/** "LONDON", "WASHINGTON (AP)", "HONG KONG": capitals alone from the start of the sentence to here. */
function isDateline(tokens: readonly Token[], last: number): boolean {
  for (let at = 0; at <= last; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (
      !/^\p{Lu}{3,}$/u.test(text) &&
      !/^[(),—–/-]+$/.test(text) &&
      !(at > 0 && /^(?:Reuters|AFP|CNN|UPI)$/.test(text))
    )
      return false;
  }
  return true;
}

/** Whether a token opens a sentence or a quotation, where every word has a capital. */
function opensAt({ tokens, shapes }: Forms, at: number): boolean {
  const before = at - 1;
  if (before < 0) return true;
  if (shapes[before].opening) return before === 0 || tokens[before].text !== '(';
  return before <= 3 && isDateline(tokens, before);
}

/** A common noun with a capital only because it opens the sentence: "Donor nations pledged". */
function opensAlone({ tokens, shapes }: Forms, at: number, opens: boolean): boolean {
  const { upos } = tokens[at];
  if (upos === 'PROPN' || upos === 'ADJ' || shapes[at].nameInside || !opens) return false;
  return !(shapes[at + 1]?.upper ?? false);
}

/** Whether a token is written as a name. */
function isCapital(forms: Forms, at: number): boolean {
  const { upper, nameInside } = forms.shapes[at];
  if ((!upper && !nameInside) || isMonth(forms.folded, at)) return false;
  const opens = opensAt(forms, at);
  return isNameWord(forms, at, opens) && !opensAlone(forms, at, opens);
}

function opensCredit(tokens: readonly Token[]): boolean {
  if (!mayOpenCredit(tokens[0]?.text ?? '')) return false;
  const opening = tokens.slice(0, 6).map(({ text }) => text);
  return isCredit(opening.join(' ').replace(/^\( /, '('));
}

function isShouting({ tokens, shapes }: Forms): boolean {
  // Rubrics in capitals alone, and the credits under a wire story, name nobody of the story.
  if (tokens.length > 1 && !shapes.some(({ hasSmallLetter }) => hasSmallLetter)) return true;
  if (opensCredit(tokens)) return true;
  let [lower, upper] = [0, 0];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!shapes[at].hasLetter || !contentTags.has(tokens[at].upos)) continue;
    if (shapes[at].upper) upper += 1;
    else lower += 1;
  }
  return upper >= 4 && lower * 6 <= upper && !/^[.!?]/.test(tokens.at(-1)?.text ?? '');
}

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'AUX']);

/** "March 17", "in May": months whose names are also other words. */
function isMonth(folded: readonly string[], at: number): boolean {
  if (!/^(?:march|may|april|june|august)$/.test(folded[at])) return false;
  const before = folded[at - 1] ?? '';
  return (
    /^\d/.test(folded[at + 1] ?? '') || monthLeads.includes(before) || /^(?:mid|\d{1,2}|-)$/.test(before)
  );
}

/** Marks as names the small words that stand inside a sentence with a capital, before another name. */
function easternOpeners(forms: Forms, capital: boolean[]): void {
  const { tokens, shapes, folded } = forms;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (!shapes[at].upper || !capital[at + 1] || tokens[at].text.length < 2) continue;
    if (smallFamilyNames.has(folded[at]) && !opensAt(forms, at)) capital[at] = true;
  }
}

/** A state's name or adjective that begins at a token. */
export interface StateName {
  /** Token position after it. */
  readonly end: number;
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly adjective: boolean;
}

function stateAt({ tokens, shapes }: Forms, at: number, gazetteer: Gazetteer): StateName | null {
  const most = Math.min(gazetteer.longestFrom(tokens[at].text), 5, tokens.length - at);
  if (most === 0) return null;
  const phrases = [tokens[at].text];
  for (let more = 1; more < most; more += 1) phrases.push(`${phrases[more - 1]} ${tokens[at + more].text}`);
  for (let length = most; length >= 1; length -= 1) {
    if (!shapes[at + length - 1].hasLetter) continue;
    const entry = gazetteer
      .find(phrases[length - 1])
      .find(({ kind }) => kind === 'country' || kind === 'adjective');
    if (entry !== undefined && entry.country !== null)
      return { end: at + length, code: entry.country, adjective: entry.kind === 'adjective' };
  }
  return null;
}

/** "Top Fijian diplomats", "Former Fijian President X": an adjective that has its capital from the sentence's start, before a state's. */
function describesState(
  { tokens, folded }: Forms,
  states: readonly (StateName | null)[],
  gazetteer: Gazetteer,
): boolean {
  const next = states[1];
  if (next == null || states[0] !== null || !gazetteer.isCommonWord(folded[0])) return false;
  if (tenureWords.has(folded[0]) || emptyModifiers.has(folded[0]) || folded[0] === 'senior') return true;
  return tokens[0].upos === 'ADJ' && next.adjective && !/^\p{Lu}/u.test(tokens[next.end]?.text ?? '');
}

/** Reads what the name rules ask of one sentence; linear in its tokens. */
export function readWords(sentence: Sentence, gazetteer: Gazetteer): SentenceWords {
  const { tokens } = sentence;
  const shapes = tokens.map(({ text }) => shapeOf(text));
  const folded = shapes.map((shape) => shape.folded);
  const forms: Forms = { tokens, shapes, folded };
  const capital = tokens.map((_, at) => isCapital(forms, at));
  easternOpeners(forms, capital);
  const common = capital.map((name, at) => name && gazetteer.isCommonWord(folded[at]));
  const states = capital.map((name, at) => (name ? stateAt(forms, at, gazetteer) : null));
  if (describesState(forms, states, gazetteer)) capital[0] = false;
  return { sentence, tokens, shapes, folded, capital, common, states, shouting: isShouting(forms) };
}

/** The text of tokens `start` to `end` (half-open), as the article has it. */
export function textOf(words: SentenceWords, start: number, end: number): string {
  const first = words.tokens[start];
  const last = words.tokens[end - 1];
  if (first === undefined || last === undefined) return '';
  const offset = words.sentence.span.start;
  if (start + 1 === end) return first.text;
  return words.sentence.text.slice(first.span.start - offset, last.span.end - offset).replace(/\s+/g, ' ');
}

/** The token of a stretch on which the others hang: the one whose head lies outside; the last of several. */
export function headOf(words: SentenceWords, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const token = words.tokens[at];
    if (
      token !== undefined &&
      (token.head < start || token.head >= end) &&
      token.upos !== 'PUNCT' &&
      token.upos !== 'PART'
    )
      return at;
  }
  return end - 1;
}
