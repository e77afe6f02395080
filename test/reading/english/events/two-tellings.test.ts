import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartialDate } from '../../../../src/model/dates.ts';
import { withDaysOfStay } from '../../../../src/reading/english/events/days-of-stay.ts';
import type { RuledEvent } from '../../../../src/reading/english/events/token-event.ts';
import { twoTellings } from '../../../../src/reading/english/events/two-tellings.ts';
import { day, place } from '../../../resolve/reading-builder.ts';

interface Told {
  readonly sentence: number;
  readonly act?: 'visit' | 'talks';
  readonly on?: string | null;
  readonly town?: string;
  readonly who?: number;
}

function told({ sentence, act = 'visit', on = '2025-03-04', town = 'Lima', who = 0 }: Told): RuledEvent {
  const date: PartialDate | null = on === null ? null : day(on);
  const citation = { article: 'a', sentence, start: 0, end: 1, quote: 'x' };
  const what = {
    kind: 'event',
    type: 'CONSULT',
    act,
    mode: null,
    rule: 'event-verb',
    status: 'happened',
  } as const;
  const participants = [{ party: { actor: who, name: `person ${who}` }, role: 'actor' }] as const;
  return { ...what, date, place: place(town, 'PER'), participants, citations: [citation] };
}

const rows: readonly (readonly [name: string, events: readonly Told[], kept: readonly number[]])[] = [
  ['one stay told in four sentences: the first two', [1, 2, 3, 4].map((sentence) => ({ sentence })), [1, 2]],
  ['twice in one sentence: once', [{ sentence: 1 }, { sentence: 1 }, { sentence: 2 }], [1, 2]],
  [
    'other days, towns and people are other events',
    [
      { sentence: 1 },
      { sentence: 2, on: '2025-03-05' },
      { sentence: 3, town: 'Tacna' },
      { sentence: 4, who: 1 },
    ],
    [1, 2, 3, 4],
  ],
  ['what has no day is told apart from what has one', [{ sentence: 1 }, { sentence: 2, on: null }], [1, 2]],
];

for (const [name, events, kept] of rows)
  test(name, () => {
    const sentences = twoTellings(events.map(told)).map(({ citations }) => citations[0].sentence);
    assert.deepEqual(sentences, kept);
  });

test('a meeting has the days of a stay that its own sentence and two others tell', () => {
  const meeting = { sentence: 2, act: 'talks', on: null } as const;
  const events = [{ sentence: 2 }, meeting, { sentence: 3 }, { sentence: 4 }].map(told);
  assert.equal(withDaysOfStay(events)[1]?.date?.start, '2025-03-04');
});
