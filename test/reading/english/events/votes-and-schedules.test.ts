import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Talks between Chile and Peru are due to begin on Monday.',
    'CONSULT talks planned: actor Chile, actor Peru; 2025-10-20 implied; -',
  ],
  [
    'The talks between Chile and Peru are scheduled to start on 20 October.',
    'CONSULT talks planned: actor Chile, actor Peru; 2025-10-20 implied; -',
  ],
  [
    'Peru voted against the Chilean resolution on Monday.',
    'REJECT opposition happened: actor Peru, recipient Chilean; 2025-10-13 implied; -',
  ],
  [
    'Chile recognised the new government of Togo on Monday.',
    'SUPPORT recognition happened: actor Chile, recipient Togo; 2025-10-13 implied; -',
  ],
  [
    'Chilean President Ana Ruiz and Peruvian President Luis Soto shook hands in Suva on Monday.',
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto; 2025-10-13 implied; Suva',
  ],
  [
    'Peruvian forces retook the town of Tacna from Chilean troops on Monday.',
    'ASSAULT capture happened: actor Peruvian, recipient Chilean; 2025-10-13 implied; Tacna',
  ],
  ['Peru voted against the odds on Monday.'],
  ['Chile recognised the need for talks on Monday.'],
  ['Ana Ruiz shook hands on Monday.'],
  ['The port is scheduled to open on Monday.'],
  [
    'The Pacific Forum suspended Togo on Monday.',
    'SANCTION suspension happened: actor Pacific Forum, recipient Togo; 2025-10-13 implied; -',
  ],
  [
    'Chile raised tariffs on Peruvian copper on Monday.',
    'SANCTION sanctions happened: actor Chile, recipient Peruvian; 2025-10-13 implied; -',
  ],
  [
    'Chile imposed a visa requirement on Peru on Monday.',
    'COERCE restrictions happened: actor Chile, recipient Peru; 2025-10-13 implied; -',
  ],
  [
    'Chile paid Peru $2 million in compensation on Monday.',
    'AID compensation happened: actor Chile, recipient Peru; 2025-10-13 implied; -',
  ],
  [
    "Peru's Luis Soto and Chile's Ana Ruiz condemned the coup on Monday.",
    'ACCUSE condemnation happened: actor Luis Soto, actor Ana Ruiz; 2025-10-13 implied; -',
  ],
  [
    "Peru's Luis Soto met Chile's Ana Ruiz in Suva on Monday.",
    'CONSULT talks happened: actor Luis Soto, actor Ana Ruiz; 2025-10-13 implied; Suva',
  ],
  ['The union suspended Smith on Monday.'],
  ['Chile raised tariffs on Monday.'],
  [
    "Norway praised Jordan's treatment of Syrian refugees on Monday.",
    'SUPPORT praise happened: actor Norway, recipient Jordan; 2025-10-13 implied; -',
  ],
  [
    "Norway attacked Jordan's record on rights.",
    'ACCUSE condemnation happened: actor Norway, recipient Jordan; 2025-10-16 implied; -',
  ],
  [
    'Norway thanked Jordan on Monday for hosting Syrian refugees.',
    'SUPPORT thanks happened: actor Norway, recipient Jordan; 2025-10-13 implied; -',
    'AID asylum happened: actor Jordan, recipient Syrian refugees; 2025-10-13 implied; -',
  ],
  [
    "Peru summoned Chile's ambassador to Fiji on Monday.",
    'ACCUSE summons happened: actor Peru, recipient Chile; 2025-10-13 implied; -',
  ],
  [
    'Chile will continue patrolling the strait, ignoring a warning from Peru.',
    'MOBILIZE deployment planned: actor Chile; -; -',
  ],
  [
    'Chile ignored a warning from Peru on Monday.',
    'REJECT defiance happened: actor Chile, recipient Peru; 2025-10-13 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
