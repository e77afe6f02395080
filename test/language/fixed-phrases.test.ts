import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, englishAnnotator } from '../reading/events/read-sentence.ts';

const cases: readonly (readonly [text: string, upos: string, relation: string])[] = [
  ['Peru and Chile signed a memorandum of understanding at the port in Tacna.', 'NOUN', 'nmod'],
  ['Memoranda of understanding were signed by both ministers.', 'NOUN', 'nmod'],
  // Near miss: a gerund elsewhere stays one.
  ['She was capable of understanding the text.', 'VERB', 'advcl'],
];

for (const [text, upos, relation] of cases) {
  test(`"understanding" is ${upos}: ${text}`, () => {
    const [sentence] = englishAnnotator().annotate(articleOf(text)).sentences;
    const word = sentence?.tokens.find((token) => token.text === 'understanding');
    assert.deepEqual([word?.upos, word?.relation], [upos, relation]);
  });
}
