import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Texts with the bodies and persons that they name, each with its state. */
const cases: readonly (readonly [text: string, ...actors: readonly string[]])[] = [
  // Towns that act, and two towns that are called a pair.
  ['The city of Leipzig signed an accord on Monday.', 'City of Leipzig DEU'],
  ['The cities of Kazan and Jaipur signed an accord.', 'City of Kazan RUS', 'City of Jaipur IND'],
  ['The Daegu city government denied it.', 'City of Daegu KOR'],
  ['The Daegu Metropolitan Government denied it.', 'City of Daegu KOR'],
  ['Lyon and Mexico City, sister cities, held a fair.', 'City of Lyon FRA', 'Mexico City MEX'],
  [
    'They kept the day of the Odesa-Ho Chi Minh sister city bond.',
    'City of Odesa UKR',
    'Ho Chi Minh City VNM',
  ],
  ['Portland, Oregon, is twinned with Sapporo.', 'City of Portland USA', 'City of Sapporo JPN'],
  // "The city" is the one that has acted, or whose mayor was told of.
  ['Leipzig and Porto have a twin-town agreement.', 'City of Leipzig DEU', 'City of Porto PRT'],
  ['Mayor Ana Brandt of Leipzig spoke. The city signed it.', 'City of Leipzig DEU', 'Ana Brandt null'],
  // Near misses: towns that are only places, three towns, pairs of places, and seats of government.
  ['Missiles hit the city of Kharkiv.'],
  ['The city of Goma fell on Monday.'],
  ['Talks were held in the city of Leipzig.'],
  ['The twin cities of Arica and Tacna were quiet.'],
  ['Arica, Tacna and Lima have sister cities in Asia.'],
  ['In Osaka, a sister city of Leipzig, it rained.'],
  ['Leipzig was quiet. The city slept.'],
  ['Ho Chi Minh had a sister.', 'Ho Chi Minh null'],
];
for (const [text, ...actors] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.filter(({ type }) => type === 'organization' || type === 'person');
    assert.deepEqual(found.map(({ name, country }) => `${name} ${country}`).toSorted(), actors.toSorted());
  });
}

test('a capital that stands for its state is no town', () => {
  const { actors } = actorsOf('Hanoi and Seoul agreed on Monday to open talks.');
  assert.deepEqual(
    actors.map(({ type, name }) => `${type} ${name}`),
    ['state Vietnam', 'state South Korea'],
  );
});
