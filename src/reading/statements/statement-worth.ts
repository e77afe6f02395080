import type { Attribution } from './attribution.ts';
import type { Cast } from './parties.ts';

/** Words that content must have before it says anything ("said so", "denied it"). */
const shortest = 2;

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isPronoun(words: string): boolean {
  return /^(?:it|so|this|that|them|him|her|as much|nothing|anything|something)$/i.test(words.trim());
}

/** Whether an attribution is a statement: words spoken or written, by somebody, with something said in them. */
export function isStatement(cast: Cast, attribution: Attribution): boolean {
  if (attribution.speaker === null || attribution.negated || attribution.register === 'stance') return false;
  const words = attribution.content.map((piece) => cast.text.slice(piece.start, piece.end)).join(' ');
  return wordCount(words) >= shortest && !isPronoun(words);
}
