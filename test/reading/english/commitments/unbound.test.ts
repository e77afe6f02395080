import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';

const cases: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  // No promise binds nobody.
  ['Peru gave no guarantee to keep the road open.'],
  ['No pledge to free the crew was made by Norway.'],
  ['Ghana has no plans to sell the port.'],
  ['Ghana has plans to sell the port.', 'Ghana: to sell the port'],
  ['Peru has given no assurance that it will keep the truce.'],
  ['Oman made a firm promise to build the port.', 'Oman: to build the port'],
  // What one is able to do is not proposed.
  ["Peru's minister suggested that the two sides should be able to finish the road."],
  ['Chile proposed that they should share the water.', 'Chile: that they should share the water'],
  // "Their" commitment is that of all joined subjects.
  [
    'Kenya, Ghana, Peru and Fiji repeated their vow to defend the strait.',
    'Kenya + Ghana + Peru + Fiji: to defend the strait',
  ],
  [
    'The ministers of Peru, Fiji and Oman restated their pledge to ban the nets.',
    'Peru + Fiji + Oman: to ban the nets',
  ],
  ["Norway and Fiji welcomed Peru's pledge to cut emissions.", 'Peru: to cut emissions'],
  // "We" of somebody who only speaks for a state is the state; "I" is himself.
  [
    'Ghana sent aid. “We will send two ships,” Ghana’s foreign ministry spokesman Kofi Mensah said.',
    'Ghana: will send two ships',
  ],
  [
    'Ghana is in the bloc. “We shall pay our dues,” said Kofi Addo, Ghana’s ambassador to the council.',
    'Ghana: shall pay our dues',
  ],
  [
    'Peru backed the plan. “I will resign in May,” Peruvian government spokeswoman Ana Soto said.',
    'Ana Soto: will resign in May',
  ],
];

for (const [text, ...wanted] of cases) {
  test(text, async () => {
    const { claims, actors } = await readCase(text);
    const bound = claims.flatMap((claim) =>
      claim.kind === 'commitment'
        ? [`${claim.by.map(({ actor }) => actors[actor].name).join(' + ')}: ${claim.action}`]
        : [],
    );
    assert.deepEqual(bound, wanted);
  });
}
