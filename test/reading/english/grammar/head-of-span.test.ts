import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOfSpan } from '../../../../src/reading/english/grammar/head-of-span.ts';
import { headWithin } from '../../../../src/reading/english/grammar/plain-phrases.ts';
import { treeOf } from '../../../../src/reading/english/grammar/tree.ts';
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

test('of "this the union" before a verb the noun is the head: "this" ends the phrase before', () => {
  const easing = builtSentence(`
    To to PART TO 2 mark
    ease ease VERB VB 7 advcl
    this this PRON DT 2 obj
    the the DET DT 5 det
    union union NOUN NN 7 nsubj
    has have AUX VBZ 7 aux
    paid pay VERB VBN 0 root
    twice twice ADV RB 7 advmod
    . . PUNCT . 7 punct
  `);
  assert.equal(headWithin(treeOf(easing), 2, 5)?.text, 'union');
  assert.equal(headWithin(treeOf(easing), 2, 3)?.text, 'this');
  assert.equal(headWithin(treeOf(easing), 3, 4), null);
});
