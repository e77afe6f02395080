import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleBands, shingledText } from '../../../src/resolve/stories/shingles.ts';
import { day, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

const bandsOf = (text: string): readonly number[] => articleBands(shingledText(text));
const wire = Array.from({ length: 160 }, (_none, at) => `word${(at * 37) % 151}`).join(' ');

const shareBand = (a: string, b: string): boolean => bandsOf(a).some((band) => bandsOf(b).includes(band));

test('a text with a changed word or a new ending shares a band with its source; another text does not', () => {
  assert.ok(shareBand(wire, wire.replace('word37 ', 'other ')));
  assert.ok(shareBand(wire, `${wire} and a new ending of six words`));
  assert.ok(!shareBand(wire, wire.split(' ').toReversed().join(' ')));
});

test('a short text has no band', () => {
  assert.deepEqual(bandsOf('They met and talked.'), []);
});

test('copies of one wire text count as one source; they stand together in the story', async () => {
  const told = ['Wire', 'Gazette', 'Courier'].map((outlet, at) => {
    const builder = new ReadingBuilder({ outlet, on: '2024-05-04' });
    const host = builder.person('Mira Holt', 'SWE');
    const guest = builder.person('Juan Vela', 'PER');
    const text = at === 2 ? 'In Lima the two met on Friday.' : `${wire} ${outlet}: they met.`;
    return builder.event(text, {
      who: [
        [host, 'actor'],
        [guest, 'recipient'],
      ],
      date: day('2024-05-03'),
    });
  });
  const values = await recordOf(told);
  const [event] = only(values, 'event');
  assert.equal(event.citations.length, 3);
  assert.equal(event.independentSources, 2);
  const [story] = only(values, 'story');
  assert.equal(story.articles.length, 3);
  assert.deepEqual(
    story.copies.map((group) => group.length),
    [2],
  );
});
