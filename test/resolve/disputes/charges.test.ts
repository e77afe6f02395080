import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

interface Told {
  readonly charged: string;
  readonly denied: string;
  /** Day of the denial's article; the charge is told on 4 May. */
  readonly on?: string;
  readonly denier?: readonly [name: string, country: string];
}

/** The sides of the conflicts of two articles: one tells a charge against Sylvania, the other that somebody denies something. */
async function sidesOf({
  charged,
  denied,
  on = '2024-05-05',
  denier = ['Sylvania', 'PER'],
}: Told): Promise<readonly string[]> {
  const first = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
  const accuser = first.actor('state', 'Ruritania', 'ROU');
  const accused = first.actor('state', 'Sylvania', 'PER');
  const sentence = `Ruritania accused Sylvania of ${charged}.`;
  first.event(sentence, {
    who: [
      [accuser, 'actor'],
      [accused, 'recipient'],
    ],
    type: 'ACCUSE',
    act: 'accusation',
    date: day('2024-05-03'),
  });
  first.statement(sentence, {
    speaker: accuser,
    act: 'criticise',
    cue: 'accused',
    content: `Sylvania of ${charged}`,
  });
  const second = new ReadingBuilder({ outlet: 'Gazette', on });
  const speaker = second.actor('state', ...denier);
  second.statement(`${denier[0]} denied ${denied}.`, {
    speaker,
    act: 'deny',
    cue: 'denied',
    content: denied,
  });
  const conflicts = only(await recordOf([first, second]), 'conflict');
  return conflicts.flatMap(({ sides }) => sides.map(({ value }) => value));
}

const charged = 'dumping nuclear waste in the fishing grounds';

test('a denial meets the charge that another article tells', async () => {
  assert.deepEqual(await sidesOf({ charged, denied: 'dumping nuclear waste in the fishing grounds' }), [
    'Ruritania (ROU): dumping nuclear waste in the fishing grounds',
    'Sylvania (PER): denied',
  ]);
});

const apart: readonly (readonly [name: string, told: Told])[] = [
  ['of another matter', { charged, denied: 'closing the harbour to grain ships' }],
  ['weeks later', { charged, denied: charged, on: '2024-05-28' }],
  ['of another state', { charged, denied: charged, denier: ['Kenya', 'KEN'] }],
];

for (const [name, told] of apart) {
  test(`a denial ${name} is of a claim that nobody is said to make`, async () => {
    assert.match((await sidesOf(told))[0], /^Reported: /u);
  });
}
