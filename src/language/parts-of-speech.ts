import type { Upos } from '../model/annotated.ts';

/** Every part of speech; its position plus one is its number in the parser. */
export const parts: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

/** Number of a part of speech in the parser, from 1; 0 for what is none. */
export function partNumber(part: string): number {
  return parts.findIndex((known) => known === part) + 1;
}

/** The part of speech that a tag names; `X` for what is none. */
export function partOf(tag: string): Upos {
  return parts.find((known) => known === tag) ?? 'X';
}

/** Numbers of the parts of speech that the parser counts between two words. */
export const countedParts: {
  readonly verb: number;
  readonly auxiliary: number;
  readonly punctuation: number;
  readonly conjunction: number;
} = {
  verb: partNumber('VERB'),
  auxiliary: partNumber('AUX'),
  punctuation: partNumber('PUNCT'),
  conjunction: partNumber('CCONJ'),
};
