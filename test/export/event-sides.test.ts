import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairsOf } from '../../src/export/event-sides.ts';
import type { RecordedEvent } from '../../src/model/record.ts';
import { talks } from './recorded.ts';

type Roles = readonly (readonly [string, RecordedEvent['participants'][number]['role']])[];

const cases: readonly {
  readonly says: string;
  readonly of: Pick<RecordedEvent, 'type' | 'act'>;
  readonly roles: Roles;
  readonly want: readonly string[];
}[] = [
  {
    says: 'Lima and Quito held talks: one pair, together',
    of: { type: 'CONSULT', act: 'talks' },
    roles: [
      ['Lima', 'actor'],
      ['Quito', 'actor'],
    ],
    want: ['Lima with Quito'],
  },
  {
    says: 'three who meet are three pairs',
    of: { type: 'CONSULT', act: 'talks' },
    roles: [
      ['Lima', 'actor'],
      ['Quito', 'actor'],
      ['Suva', 'actor'],
    ],
    want: ['Lima with Quito', 'Lima with Suva', 'Quito with Suva'],
  },
  {
    says: 'two who accuse a third: each accuses it, and neither the other',
    of: { type: 'ACCUSE', act: 'accusation' },
    roles: [
      ['Lima', 'actor'],
      ['Quito', 'actor'],
      ['Suva', 'recipient'],
    ],
    want: ['Lima to Suva', 'Quito to Suva'],
  },
  {
    says: 'two who appeal to nobody in particular appeal each alone',
    of: { type: 'REQUEST', act: 'appeal' },
    roles: [
      ['Lima', 'actor'],
      ['Quito', 'actor'],
    ],
    want: ['Lima to -', 'Quito to -'],
  },
  {
    says: 'a visit goes from the guest to the host',
    of: { type: 'CONSULT', act: 'visit' },
    roles: [
      ['Ana', 'actor'],
      ['Fiji', 'host'],
    ],
    want: ['Ana to Fiji'],
  },
  {
    says: 'a reception goes from the host to the guest',
    of: { type: 'CONSULT', act: 'reception' },
    roles: [
      ['Ana', 'actor'],
      ['Fiji', 'host'],
    ],
    want: ['Fiji to Ana'],
  },
  {
    says: 'two who hold a ceremony without a host hold it each alone',
    of: { type: 'CONSULT', act: 'ceremony' },
    roles: [
      ['Arica', 'actor'],
      ['Tacna', 'actor'],
    ],
    want: ['Arica to -', 'Tacna to -'],
  },
  {
    says: 'who is known only to have been acted on stands alone on the other side',
    of: { type: 'COERCE', act: 'arrest' },
    roles: [['Ana', 'recipient']],
    want: ['- to Ana'],
  },
  { says: 'nobody is no pair', of: { type: 'PROTEST', act: 'protest' }, roles: [], want: [] },
];

for (const { says, of, roles, want } of cases) {
  test(says, () => {
    const participants = roles.map(([name, role]) => ({ actor: name, name, role }));
    const pairs = pairsOf({ ...talks([]), ...of, participants });
    assert.deepEqual(
      pairs.map(
        ({ doer, other, directed }) =>
          `${doer?.name ?? '-'} ${directed ? 'to' : 'with'} ${other?.name ?? '-'}`,
      ),
      want,
    );
  });
}
