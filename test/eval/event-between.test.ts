import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeOf } from '../../src/reading/english/grammar/tree.ts';
import { rootBetween } from '../../eval/events/event-between.ts';
import { annotate } from '../reading/english/events/read-sentence.ts';

const cases = [
  { text: 'Peru urged Chile to release three fishermen.', from: 'Peru', to: 'Chile', want: 'REQUEST' },
  { text: 'Peru urged Chile to release three fishermen.', from: 'Chile', to: 'Peru', want: null },
  { text: 'Chile was accused by Peru of delay.', from: 'Peru', to: 'Chile', want: 'ACCUSE' },
  { text: 'France will send medicine to Malawi.', from: 'France', to: 'Malawi', want: 'AGREE' },
  { text: 'Norway said it would free the sailors of Ghana.', from: 'Norway', to: 'Ghana', want: 'AGREE' },
  { text: 'Norway lies north of Ghana.', from: 'Norway', to: 'Ghana', want: null },
] as const;

for (const { text, from, to, want } of cases) {
  test(`${from} to ${to}: ${text}`, () => {
    const [sentence] = annotate(text).sentences;
    const spanOf = (word: string): { start: number; end: number } => {
      const start = sentence.tokens.findIndex((token) => token.text === word);
      return { start, end: start + 1 };
    };
    assert.equal(rootBetween(treeOf(sentence), { source: spanOf(from), target: spanOf(to) }), want);
  });
}
