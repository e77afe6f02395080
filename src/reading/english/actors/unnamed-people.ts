import { armedWords } from '../lexicon/people-groups.ts';
import { counterOf } from '../grammar/partitives.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { isPossessiveMark } from '../names/noun-runs.ts';
import { joinsProtest } from './joins-protest.ts';
import { isOfForceful, usesForce } from './uses-force.ts';
import { startOf } from './whose-people.ts';

/** A noun phrase of people with the state that they are of. */
export interface People {
  readonly start: number;
  readonly head: number;
  /** ISO 3166-1 alpha-3; null where nobody tells it. */
  readonly country: string | null;
}

/** Where a phrase of people who are only counted begins, since "people" alone name nobody: "*thousands of* people", "*20* people". */
export function countStart({ words: { tokens, folded } }: ReadSentence, start: number, head: number): number {
  if (folded[head] !== 'people' || start !== head) return start;
  return tokens[head - 1]?.upos === 'NUM' ? head - 1 : counterOf(tokens, head);
}

/** People of no known state who use force or protest: "Militants launched an attack on a village"; they are of their article alone. */
export function unnamedForce(cut: ReadSentence, head: number): People | null {
  const { capital, tokens, folded } = cut.words;
  // "a group of masked men", where the tree takes "masked" for a verb.
  const start = armedWords.has(folded[head - 1] ?? '')
    ? Math.min(head - 1, startOf(cut, head))
    : startOf(cut, head);
  const isOfNamed =
    capital.slice(Math.max(1, start), head).includes(true) || isPossessiveMark(cut.words, start - 1);
  const protests = joinsProtest(cut.tree, head);
  if (!isOfForceful(folded[head] ?? '', folded[head - 1] ?? '') && !protests) return null;
  if (isOfNamed || /^(?:PRON|PROPN)$/.test(tokens[start - 1]?.upos ?? '')) return null;
  return protests || usesForce(cut.tree, head)
    ? { start: countStart(cut, start, head), head, country: null }
    : null;
}
