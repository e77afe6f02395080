import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Texts with the country that Marta Ruiz is given. */
const cases: readonly (readonly [text: string, country: string | null])[] = [
  ['President Luis Ruiz of Peru and first lady Marta Ruiz opened the fair in Arica.', 'PER'],
  ['Prime Minister Luis Ruiz of Fiji thanked the singers. First lady Marta Ruiz sang.', 'FJI'],
  ['Chilean first lady Marta Ruiz met President Luis Ruiz of Peru.', 'CHL'],
  // Near misses: no president of the name, or no first lady.
  ['President Ana Soto of Chile and first lady Marta Ruiz opened the fair in Arica.', null],
  ['President Luis Ruiz of Peru heard the singer Marta Ruiz.', null],
];
for (const [text, country] of cases) {
  test(text, () => {
    const { actors } = actorsOf(text);
    assert.equal(actors.find(({ name }) => name === 'Marta Ruiz')?.country, country);
  });
}
