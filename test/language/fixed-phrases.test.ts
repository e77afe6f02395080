import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, englishAnnotator } from '../reading/english/events/read-sentence.ts';

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

const participles: readonly (readonly [text: string, word: string, xpos: string, relation: string])[] = [
  ['Norway lifted long-standing sanctions against Kenya on Friday.', 'standing', 'JJ', 'amod'],
  ['Peru and Chile signed a far-reaching trade deal.', 'reaching', 'JJ', 'amod'],
  // Near miss: no noun behind it, no adjective.
  ['He was trouble-making again.', 'making', 'VBG', 'root'],
];

for (const [text, word, xpos, relation] of participles) {
  test(`"${word}" is ${xpos}: ${text}`, () => {
    const [sentence] = englishAnnotator().annotate(articleOf(text)).sentences;
    const token = sentence?.tokens.find((one) => one.text === word);
    assert.deepEqual([token?.xpos, token?.relation], [xpos, relation]);
  });
}

const handshakes: readonly (readonly [text: string, upos: string])[] = [
  ['Peruvian President Luis Sosa shook hands with Chilean President Ana Soto in Arica.', 'VERB'],
  // Near miss: only hands.
  ['The shook was heavy.', 'NOUN'],
];

for (const [text, upos] of handshakes) {
  test(`"shook" is ${upos}: ${text}`, () => {
    const [sentence] = englishAnnotator().annotate(articleOf(text)).sentences;
    assert.equal(sentence?.tokens.find((one) => one.text === 'shook')?.upos, upos);
  });
}

const officials: readonly (readonly [text: string, upos: string])[] = [
  ['One official said the road was closed.', 'NOUN'],
  ['An official familiar with the talks said the road was closed.', 'NOUN'],
  // Near misses: before a noun, and said of a thing.
  ['The official visit to Lima ended on Monday.', 'ADJ'],
  ['The result is now official.', 'ADJ'],
];

for (const [text, upos] of officials) {
  test(`"official" is ${upos}: ${text}`, () => {
    const [sentence] = englishAnnotator().annotate(articleOf(text)).sentences;
    assert.equal(sentence?.tokens.find((token) => token.text === 'official')?.upos, upos);
  });
}
