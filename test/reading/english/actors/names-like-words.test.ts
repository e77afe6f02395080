import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

const cases: readonly (readonly [text: string, persons: readonly string[]])[] = [
  // Months that are given names.
  ['Danish envoy April Holm met Fijian envoy June Porter.', ['April Holm', 'June Porter']],
  ['April Holm, the Danish envoy, left on Friday.', ['April Holm']],
  ['Danish Trade Minister August Holm left in August.', ['August Holm']],
  ['The talks with Ms. May Waqa went well.', ['May Waqa']],
  // Near misses: months.
  ['In May Fijian Trade Minister Anna Waqa left.', ['Anna Waqa']],
  ['April Talks went badly, and the June Summit was put off.', []],
  // Family names that are titles.
  [
    'US envoy Jeffrey Lord met Anna Waqa of Fiji. Lord said the talks went well.',
    ['Anna Waqa', 'Jeffrey Lord'],
  ],
  ['Fijian envoy John King met Anna Holm. Holm thanked King.', ['Anna Holm', 'John King']],
  // Near misses: titles.
  ['Fijian envoy John King met the King of Tonga. The King thanked him.', ['John King']],
  ['Fijian envoy John King met King Tupou. King Tupou thanked him.', ['John King', 'King Tupou']],
  // A man's and a woman's name are two persons'; a slip is one's.
  ['Danish envoy Carlo Holm met Fijian envoy Carla Holm.', ['Carla Holm', 'Carlo Holm']],
  ['Danish envoy Gustavo Holm left. The envoy, Gusttavo Holm, was tired.', ['Gustavo Holm']],
  // "Oglu" belongs to the name.
  ['Fijian envoy Rashid Said oglu Waqa left on Monday.', ['Rashid Said oglu Waqa']],
  // A name of one word that is called a counterpart.
  ['Danish Trade Minister Anna Holm met Waqa, her Fijian counterpart, on Monday.', ['Anna Holm', 'Waqa']],
];
for (const [text, persons] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.filter(({ type }) => type === 'person');
    assert.deepEqual(found.map(({ name }) => name).toSorted(), persons);
  });
}

test('a title that is somebody’s family name points at him', () => {
  const { actors, mentions } = actorsOf(
    'US envoy Jeffrey Lord met Anna Waqa. Lord said the talks went well.',
  );
  const lord = actors.findIndex(({ name }) => name === 'Jeffrey Lord');
  assert.equal(mentions.filter(({ actor }) => actor === lord).length, 2);
});
