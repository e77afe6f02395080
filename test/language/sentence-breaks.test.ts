import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceBreaks } from '../../src/language/sentence-breaks.ts';
import { createSpans } from '../../src/language/spans.ts';
import { placeWordsOf } from '../../src/language/en/places.ts';
import { worldNames } from '../../src/world/world-names.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const placeWords = placeWordsOf(worldNames);

function sentences(text: string): readonly string[] {
  const spans = createSpans(4);
  tokenise({ text, start: 0, end: text.length, placeWords }, spans);
  let from = 0;
  return sentenceBreaks(text, spans, 0).map((to) => {
    const sentence = text.slice(spans.starts[from], spans.ends[to - 1]);
    from = to;
    return sentence;
  });
}

// Sentences stand on lines of their own here; they are joined with spaces and must come apart again.
const cases: readonly string[] = [
  'The talks ended. Both sides left.',
  'Gen. Rivera met Dr. Kaya. They agreed.',
  'He lives in the U.S. and works in Oslo.',
  'He left the U.S. The envoy stayed.',
  'The U.S. Treasury agreed.',
  'J. K. Olsen spoke. Nobody listened.',
  '“We will come.” He smiled.',
  '“We will come,” he said. “We promise.”',
  'It rose 3.5 percent. The rest fell.',
  'They met on Jan. 4. Talks went on.',
  'Did they agree? No! They left.',
  'He paused... then he signed.',
  'See No. 5 and Fig. 2. All is there.',
  'The firm, Orel Inc., won. Others lost.',
  '(It was late.) They slept.',
  'They met at 3 p.m. on Monday.',
];
const wanted: readonly number[] = [2, 2, 1, 2, 1, 2, 2, 2, 2, 2, 3, 1, 2, 2, 2, 1];
for (const [at, text] of cases.entries()) {
  void test(text, () => {
    const found = sentences(text);
    assert.equal(found.length, wanted[at], found.join(' | '));
    assert.equal(found.join(' '), text);
  });
}

const glued: readonly { readonly text: string; readonly want: readonly string[] }[] = [
  { text: 'They signed.Both sides left.', want: ['They signed.', 'Both sides left.'] },
  { text: 'They met on Monday.Fiji’s envoy left.', want: ['They met on Monday.', 'Fiji’s envoy left.'] },
  { text: 'Talks were held in Suva.The envoy left.', want: ['Talks were held in Suva.', 'The envoy left.'] },
  { text: '“We agree.”Ruiz left.', want: ['“We agree.”', 'Ruiz left.'] },
  { text: 'Is it done?Nobody knows.', want: ['Is it done?', 'Nobody knows.'] },
  { text: 'Booking.Com and lima.example are sites.', want: ['Booking.Com and lima.example are sites.'] },
  { text: 'J.K.Olsen read the draft v2.Beta aloud.', want: ['J.K.Olsen read the draft v2.Beta aloud.'] },
  {
    text: 'Write to the desk at info@port.example today.',
    want: ['Write to the desk at info@port.example today.'],
  },
];
for (const { text, want } of glued) {
  void test(`a blank lost behind a mark: ${text}`, () => assert.deepEqual(sentences(text), want));
}

void test('an empty line ends a sentence without a full stop', () => {
  assert.deepEqual(sentences('No stop here\n\nNext line'), ['No stop here', 'Next line']);
});
