import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventInWords, type ToldEvent } from '../../src/model/event-in-words.ts';

type Parties = readonly (readonly [role: 'actor' | 'recipient' | 'host', name: string])[];

const cases: readonly (readonly [ToldEvent['type'], act: ToldEvent['act'], Parties, summary: string])[] = [
  [
    'CONSULT',
    'talks',
    [
      ['actor', 'Lima'],
      ['actor', 'Quito'],
    ],
    'talks between Lima and Quito',
  ],
  [
    'SUPPORT',
    'support',
    [
      ['actor', 'Lima'],
      ['actor', 'Quito'],
    ],
    'support by Lima and Quito',
  ],
  [
    'AGREE',
    'pledge',
    [
      ['actor', 'Lima'],
      ['actor', 'Quito'],
    ],
    'pledge by Lima and Quito',
  ],
  [
    'AGREE',
    'ties',
    [
      ['actor', 'Lima'],
      ['actor', 'Quito'],
    ],
    'closer ties between Lima and Quito',
  ],
  [
    'CONCEDE',
    'ceasefire',
    [
      ['actor', 'Lima'],
      ['actor', 'Quito'],
    ],
    'ceasefire between Lima and Quito',
  ],
  ['CONSULT', 'hosting', [['host', 'Lima']], 'hosting by Lima'],
  [
    'CONSULT',
    'visit',
    [
      ['actor', 'Ana Ruiz'],
      ['host', 'Lima'],
    ],
    'visit by Ana Ruiz to Lima',
  ],
  [
    'CONSULT',
    'reception',
    [
      ['actor', 'Ana Ruiz'],
      ['host', 'Lima'],
    ],
    'reception of Ana Ruiz by Lima',
  ],
  [
    'SUPPORT',
    'praise',
    [
      ['actor', 'Lima'],
      ['recipient', 'Quito'],
    ],
    'praise by Lima towards Quito',
  ],
];

for (const [type, act, parties, summary] of cases) {
  test(summary, () => {
    const participants = parties.map(([role, name]) => ({ role, actor: name, name }));
    assert.equal(
      eventInWords({ type, act, status: 'happened', date: null, place: null, participants }),
      summary,
    );
  });
}

test('a line ends with place and day where they are known, and begins with what is not certain', () => {
  const place = { name: 'Cusco', country: 'PER', lat: null, lon: null, basis: 'stated' } as const;
  const date = { start: '2024-05-03', end: '2024-05-03', precision: 'day', basis: 'stated' } as const;
  const participants = [{ role: 'actor', actor: 'a', name: 'Lima' }] as const;
  const event = { type: 'CONSULT', act: 'talks', status: 'planned', date, place, participants } as const;
  assert.equal(eventInWords(event), 'Planned: talks by Lima, Cusco, 3 May 2024');
  assert.equal(eventInWords({ ...event, date: null }), 'Planned: talks by Lima, Cusco');
});
