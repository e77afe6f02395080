import { possessives } from '../lexicon/function-words.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Words between the possessive and "counterpart": "Soto, her *South Korean* counterpart". */
const farthest = 4;

/** Whether a name that ends before a token is called a counterpart right behind: "Soto, her Peruvian counterpart". */
export function isCounterpartBehind({ folded }: SentenceWords, end: number): boolean {
  if (folded[end] !== ',' || !possessives.includes(folded[end + 1] ?? '')) return false;
  return folded.slice(end + 2, end + 2 + farthest).includes('counterpart');
}
