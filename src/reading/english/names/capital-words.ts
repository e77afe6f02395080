import { stateNamed } from '../../../world/country-words.ts';
import { isVerb } from '../grammar/word-kinds.ts';
import type { Token } from '../../../model/annotated.ts';
import { smallFamilyNames } from '../../../world/family-names.ts';
import { isCredit, mayOpenCredit } from '../lexicon/credit-words.ts';
import { monthLeads } from '../lexicon/period-words.ts';
import { calendarWords, sentenceOpeners } from '../lexicon/sentence-openers.ts';
import type { SentenceWords } from './sentence-words.ts';

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
export type Forms = Pick<SentenceWords, 'tokens' | 'shapes' | 'folded'>;

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

/** "*Guinea* condemned the raid": a state that the tagger takes for a thing ("guinea"), before a verb or in a list. */
function isStateInFront(tokens: SentenceWords['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  const leads = next !== undefined && (isVerb(next) || next.text === ',' || next.text === 'and');
  return leads && tokens[at].xpos === 'NN' && stateNamed(tokens[at].text) !== null;
}

/** A common noun with a capital only because it opens the sentence: "Donor nations pledged". */
function opensAlone({ tokens, shapes }: Forms, at: number, opens: boolean): boolean {
  const { upos } = tokens[at];
  if (upos === 'PROPN' || upos === 'ADJ' || shapes[at].nameInside || !opens) return false;
  if (isStateInFront(tokens, at)) return false;
  return !(shapes[at + 1]?.upper ?? false);
}

/** Whether a token is written as a name. */
export function isCapital(forms: Forms, at: number): boolean {
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

/** Whether nearly every word has a capital (a headline, a rubric, a credit), so that capitals tell nothing. */
export function isShouting({ tokens, shapes }: Forms): boolean {
  // Rubrics in capitals alone, and the credits under a wire story, name nobody of the story.
  if (tokens.length > 1 && !shapes.some(({ hasSmallLetter }) => hasSmallLetter)) return true;
  if (opensCredit(tokens)) return true;
  // "— Foreign Minister Ana Soto": whose the quotation before it is.
  if (/^[—–-]{1,2}$/.test(tokens[0]?.text ?? '') && !/^[—–-]{1,2}$/.test(tokens.at(-1)?.text ?? ''))
    return false;
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
export function easternOpeners(forms: Forms, capital: boolean[]): void {
  const { tokens, shapes, folded } = forms;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (!shapes[at].upper || !capital[at + 1] || tokens[at].text.length < 2 || isMonth(folded, at)) continue;
    if (smallFamilyNames.has(folded[at]) && !opensAt(forms, at)) capital[at] = true;
  }
}
