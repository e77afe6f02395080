import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undertaken } from './undertaken.ts';

const cases: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  // Those to whom something is promised stand right before it.
  [
    'Peruvian President Ana Ruiz promised Chilean companies good conditions for staying in Peru.',
    'Ana Ruiz: Chilean companies good conditions for staying in Peru (pledged)',
  ],
  [
    'Ana Ruiz, the president of Peru, promised farmers better prices.',
    'Ana Ruiz: farmers better prices (pledged)',
  ],
  ['Peru guaranteed Chile free passage to the port.', 'Peru: Chile free passage to the port (pledged)'],
  ['Ana Ruiz promised a surprise.'],
  ['Ana Ruiz promised in May better prices.'],
  ['Ana Ruiz gave farmers better prices.'],
  // Readiness that a minister pledges for those who serve under her.
  [
    'The roads are open, President Ana Ruiz of Peru affirmed, pledging that all ministries are ready to take steps against floods.',
    'Ana Ruiz: that all ministries are ready to take steps against floods (pledged)',
  ],
  [
    'President Ana Ruiz of Peru pledged that the navy is ready to guard the pier.',
    'Ana Ruiz: that the navy is ready to guard the pier (pledged)',
  ],
  ['President Ana Ruiz of Peru said that the navy is ready for the night.'],
  ['President Ana Ruiz of Peru pledged that the navy is ready.'],
];
for (const [text, ...wanted] of cases) {
  test(text, () => assert.deepEqual(undertaken(text), wanted));
}
