import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  ['Chile shelved plans to attack Peru.', 'ASSAULT attack denied: actor Chile, recipient Peru; -; -'],
  [
    'Peru said that if it had known of the plan, it would have arrested the envoy of Chile.',
    'COERCE arrest hypothetical: actor Peru, recipient Chile; -; -',
  ],
  [
    'Chile failed to sign the treaty with Peru on Monday.',
    'AGREE signing denied: signatory Chile, signatory Peru; 2025-10-13 implied; -',
  ],
  [
    'The signing of a treaty between Chile and Peru was pushed back.',
    'AGREE signing denied: signatory Chile, signatory Peru; -; -',
  ],
  [
    'The signing of a treaty between Chile and Peru took place on Monday.',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-10-13 implied; -',
  ],
  [
    'Once Chile signs the treaty with Peru, work on the road will begin.',
    'AGREE signing planned: signatory Chile, signatory Peru; -; -',
  ],
  [
    'Earlier, Chile and Peru signed a treaty.',
    'AGREE signing happened: signatory Chile, signatory Peru; -; -',
  ],
  [
    'Earlier on Monday, Chile and Peru signed a treaty.',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-10-13 implied; -',
  ],
  [
    'Speaking in Lima on Monday, Chilean President Ana Ruiz praised Peru.',
    'SUPPORT praise happened: actor Ana Ruiz, recipient Peru; 2025-10-13 implied; Lima',
  ],
  [
    'Addressing parliament on Monday, Chilean President Ana Ruiz condemned Peru.',
    'ACCUSE condemnation happened: actor Ana Ruiz, recipient Peru; 2025-10-13 implied; -',
  ],
  [
    "Chilean President Ana Ruiz met Peruvian President Luis Soto in Peru's capital on Monday.",
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto; 2025-10-13 implied; Lima',
  ],
  [
    'Chilean President Ana Ruiz met Peruvian President Luis Soto in the Peruvian capital on Monday.',
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto; 2025-10-13 implied; Lima',
  ],
  [
    'Chilean President Ana Ruiz met Peruvian President Luis Soto in the Peruvian capital Lima on Monday.',
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto; 2025-10-13 implied; Lima',
  ],
  [
    'Chilean President Ana Ruiz met Peruvian President Luis Soto in the capital, Lima, on Monday.',
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto; 2025-10-13 implied; Lima',
  ],
  [
    'Chile imposed sanctions on two ministers in Peru on Monday.',
    'SANCTION sanctions happened: actor Chile; 2025-10-13 implied; -',
  ],
  [
    'A Chilean delegation led by Foreign Minister Ana Ruiz arrived in Lima on Monday.',
    'CONSULT arrival happened: actor Chilean, actor Ana Ruiz; 2025-10-13 implied; Lima',
  ],
  [
    'Peruvian President Luis Soto met a Chilean delegation led by Foreign Minister Ana Ruiz in Lima on Monday.',
    'CONSULT talks happened: actor Luis Soto, actor Chilean, actor Ana Ruiz; 2025-10-13 implied; Lima',
  ],
  [
    'Chile-Peru talks on the border opened in Suva on Monday.',
    'CONSULT talks happened: actor Chile, actor Peru; 2025-10-13 implied; Suva',
  ],
  [
    'Chile talks to Peru on Monday.',
    'CONSULT conversation happened: actor Chile, actor Peru; 2025-10-13 implied; Peru',
  ],
  [
    'Chilean and Peruvian navies held drills off Arica on Monday.',
    'MOBILIZE drill happened: actor Chilean, actor Peruvian; 2025-10-13 implied; Arica',
  ],
  [
    'Chilean President Ana Ruiz, accompanied by Foreign Minister Pablo Diaz, met Peruvian President Luis Soto in Lima on Monday.',
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto; 2025-10-13 implied; Lima',
  ],
  [
    'African Union leaders met in Lima on Monday.',
    'CONSULT talks happened: actor African Union; 2025-10-13 implied; Lima',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
