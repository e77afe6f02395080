import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const wednesday = '2024-05-15';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Kenyan President William Ruto met Ghanaian President John Mahama in Accra on Tuesday.',
    'CONSULT talks happened: actor William Ruto, actor John Mahama; 2024-05-14 implied; Accra',
  ],
  [
    'Peru and Chile signed a fisheries treaty on 3 March 2021.',
    'AGREE signing happened: signatory Peru, signatory Chile; 2021-03-03 stated; -',
  ],
  [
    'Peruvian officials met Chilean officials. Peru will lift its embargo on Chile.',
    'CONSULT talks happened: actor Peruvian, actor Chilean; 2024-05-14 implied; -',
    'RETREAT lifting of restrictions planned: actor Peru, recipient Chile; -; -',
  ],
  [
    'Norway condemned the arrest of three teachers.',
    'ACCUSE condemnation happened: actor Norway; 2024-05-14 implied; -',
  ],
  ['The harvest in Peru met the needs of three provinces.'],
  ['Peru has 34 million people and exports copper to Chile.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: wednesday }).map(lineOf), events);
  });
}

test('the dateline places talks that the opening reports', () => {
  const [claim] = eventsOf('Norway and Ghana opened talks on fisheries.', {
    publishedOn: wednesday,
    dateline: 'ACCRA —',
  });
  assert.equal(claim?.place?.name, 'Accra');
  assert.equal(claim?.place?.basis, 'implied');
});

const bases: readonly (readonly [text: string, place: string])[] = [
  ['Norway and Ghana held talks in Accra on Monday.', 'Accra stated'],
  ['In Accra, ministers said that Norway and Ghana had held talks on fisheries.', 'Accra implied'],
  ['President Kofi Mensah arrived in Oslo on Monday for an official visit.', 'Oslo stated'],
];

for (const [text, wanted] of bases) {
  test(`the place is ${wanted}: ${text}`, () => {
    const found = eventsOf(text, { publishedOn: wednesday }).map(
      ({ place }) => `${place?.name} ${place?.basis}`,
    );
    assert.ok(found.includes(wanted), found.join(', '));
  });
}

test('an article without a date gives no implied day', () => {
  const [claim] = eventsOf('Norway and Ghana opened talks on fisheries.');
  assert.equal(claim?.date, null);
});

test('every claim cites exactly its sentence', () => {
  const text = 'Norway thanked Ghana for its help. Ghana praised Norway.';
  for (const { citations } of eventsOf(text)) {
    for (const { start, end, quote } of citations) assert.equal(text.slice(start, end), quote);
  }
});

test('the same article always gives the same claims', () => {
  const text =
    'Kenya and Uganda agreed to share water. Uganda will host the next summit with Kenya in Kampala.';
  assert.deepEqual(eventsOf(text), eventsOf(text));
});

for (const text of [
  '',
  '.',
  '— — —',
  'MET MET MET MET',
  `${'Peru met Chile and '.repeat(400)}.`,
  '((((((((((',
]) {
  test(`bad input: ${text.slice(0, 20)} (${text.length} characters)`, () => {
    assert.ok(Array.isArray(eventsOf(text)));
  });
}
