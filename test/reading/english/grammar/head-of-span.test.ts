import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOfSpan } from '../../../../src/reading/english/grammar/head-of-span.ts';
import { builtSentence } from './built-sentence.ts';

const twoWeeksAgo = builtSentence(`
  Two two NUM CD 2 nummod
  weeks week NOUN NNS 3 obl:npmod
  ago ago ADV RB 5 advmod
  Fiji Fiji PROPN NNP 5 nsubj
  left leave VERB VBD 0 root
  in in ADP IN 8 case
  late late ADV RB 8 advmod
  May May PROPN NNP 5 obl
  . . PUNCT . 5 punct
`);

/** The head of a sentence's words from one to another. */
function headFrom(first: string, last: string): string | null {
  const { tokens } = twoWeeksAgo;
  const at = (text: string): number => tokens.findIndex((token) => token.text === text);
  const span = { start: tokens[at(first)].span.start, end: tokens[at(last)].span.end };
  return headOfSpan({ tokens }, span)?.text ?? null;
}

const cases: readonly (readonly [first: string, last: string, head: string | null])[] = [
  ['Two', 'ago', 'ago'],
  ['in', 'May', 'May'],
  // Of several the noun, before a verb and an adverb.
  ['ago', 'Fiji', 'Fiji'],
  ['ago', 'left', 'left'],
  ['weeks', 'Fiji', 'Fiji'],
  // Nothing that could head anything.
  ['in', 'in', null],
  ['.', '.', null],
];
for (const [first, last, head] of cases) {
  test(`"${first} … ${last}" is headed by ${head}`, () => assert.equal(headFrom(first, last), head));
}
