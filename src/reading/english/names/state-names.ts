import { isStateWord } from '../../../world/gazetteer/entry-traits.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { emptyModifiers, tenureWords } from '../lexicon/titles.ts';
import type { Forms } from './capital-words.ts';

/** A state's name or adjective that begins at a token. */
export interface StateName {
  /** Token position after it. */
  readonly end: number;
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly adjective: boolean;
}

/** The longest state's name or adjective that begins at a token; null for none. */
export function stateAt({ tokens, shapes }: Forms, at: number, gazetteer: Gazetteer): StateName | null {
  const most = Math.min(gazetteer.longestFrom(tokens[at].text), 5, tokens.length - at);
  if (most === 0) return null;
  const phrases = [tokens[at].text];
  for (let more = 1; more < most; more += 1) phrases.push(`${phrases[more - 1]} ${tokens[at + more].text}`);
  for (let length = most; length >= 1; length -= 1) {
    if (!shapes[at + length - 1].hasLetter) continue;
    const entry = gazetteer.find(phrases[length - 1]).find(isStateWord);
    if (entry !== undefined && entry.country !== null)
      return { end: at + length, code: entry.country, adjective: entry.kind === 'adjective' };
  }
  return null;
}

/** "Top Fijian diplomats", "Former Fijian President X": an adjective that has its capital from the sentence's start, before a state's. */
export function describesState(
  { tokens, folded }: Forms,
  states: readonly (StateName | null)[],
  gazetteer: Gazetteer,
): boolean {
  // "Former Foreign Ministry spokesman X", "Ex-Peruvian president": the word never begins the body's name.
  const isFormer = folded[0] === 'former' || (folded[0] === 'ex' && folded[1] === '-');
  if (isFormer && states[0] === null) return true;
  const next = states[1];
  if (next == null || states[0] !== null || !gazetteer.isCommonWord(folded[0])) return false;
  if (tenureWords.has(folded[0]) || emptyModifiers.has(folded[0]) || folded[0] === 'senior') return true;
  return tokens[0].upos === 'ADJ' && next.adjective && !/^\p{Lu}/u.test(tokens[next.end]?.text ?? '');
}
