import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventFact } from '../../../src/resolve/facts.ts';
import { summarizeEvent } from '../../../src/resolve/present/summarize-event.ts';

type Parties = readonly (readonly [role: 'actor' | 'recipient' | 'host', name: string])[];

const cases: readonly (readonly [EventFact['type'], act: string, Parties, summary: string])[] = [
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
    const fact: EventFact = {
      kind: 'event',
      id: 'e',
      members: [],
      type,
      mode: null,
      act,
      status: 'happened',
      date: null,
      place: null,
      participants: parties.map(([role, name]) => ({ role, actor: name })),
    };
    const named = parties.map(([role, name]) => ({ role, actor: name, name }));
    assert.equal(summarizeEvent(fact, named), summary);
  });
}
