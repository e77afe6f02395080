import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActOf } from '../../../src/model/acts.ts';
import type { RecordedConflict } from '../../../src/model/record.ts';
import { day, quantity, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

const speakers = { Ruritania: 'ROU', Sylvania: 'PER' } as const;

async function conflictsOf(builder: ReadingBuilder): Promise<readonly RecordedConflict[]> {
  return only(await recordOf([builder]), 'conflict');
}

interface Said {
  readonly by: keyof typeof speakers;
  readonly content: string;
  readonly act?: 'deny' | 'affirm' | 'ask';
  readonly cue?: string;
  readonly sentence?: string;
}

const cases: readonly {
  readonly name: string;
  readonly said: readonly Said[];
  readonly want: readonly (readonly string[])[];
}[] = [
  {
    name: 'a denial of reports that say what',
    said: [
      {
        by: 'Ruritania',
        act: 'deny',
        content: 'persistent reports that its trucks crossed the river by night',
      },
    ],
    want: [['Reported: its trucks crossed the river by night', 'Ruritania (ROU): denied']],
  },
  {
    name: 'a denial of charges that say nothing is none',
    said: [{ by: 'Ruritania', act: 'deny', content: 'the accusations' }],
    want: [],
  },
  {
    name: 'a refusal is no denial',
    said: [{ by: 'Ruritania', act: 'deny', content: 'a plan to move the capital' }],
    want: [],
  },
  {
    name: 'one says there are secret depots, the other that there are none',
    said: [
      { by: 'Sylvania', content: 'Ruritania has secret grain depots' },
      { by: 'Ruritania', content: 'it has no secret grain depots in the hills' },
    ],
    want: [
      [
        'Ruritania (ROU): it has no secret grain depots in the hills',
        'Sylvania (PER): Ruritania has secret grain depots',
      ],
    ],
  },
  {
    name: 'what one denies another has said, in other words',
    said: [
      { by: 'Sylvania', content: 'Ruritania has not given up its ambition to acquire nuclear arms' },
      {
        by: 'Ruritania',
        act: 'deny',
        cue: 'denies',
        content: 'its programme was aimed at building an atomic bomb',
      },
    ],
    want: [['Ruritania (ROU): denied', 'Sylvania (PER): its programme was aimed at building an atomic bomb']],
  },
  {
    name: 'a claim about something else is not what is denied',
    said: [
      { by: 'Sylvania', content: 'Ruritania has raised its duty on grain and timber' },
      {
        by: 'Ruritania',
        act: 'deny',
        cue: 'denies',
        content: 'its programme was aimed at building an atomic bomb',
      },
    ],
    want: [['Reported: its programme was aimed at building an atomic bomb', 'Ruritania (ROU): denied']],
  },
  {
    name: 'who judges a claim does not make it',
    said: [
      {
        by: 'Sylvania',
        content: 'the claims as insane',
        sentence: 'Sylvania described the claims that the virus came from the fish market as insane.',
      },
      { by: 'Ruritania', act: 'deny', content: 'claims that the virus came from the fish market' },
    ],
    want: [['Reported: the virus came from the fish market', 'Ruritania (ROU): denied']],
  },
  {
    name: 'who asks does not assert',
    said: [
      { by: 'Sylvania', act: 'ask', content: 'secret grain depots in Ruritania' },
      { by: 'Ruritania', content: 'it has no secret grain depots in the hills' },
    ],
    want: [],
  },
  {
    name: 'a country named behind a negation is not what is negated',
    said: [
      { by: 'Sylvania', content: 'Peru and Chile are sure of the new ferry' },
      { by: 'Ruritania', content: 'we do not think Peru or Chile planned the ferry' },
    ],
    want: [],
  },
  {
    name: 'a negation of something else is no contradiction',
    said: [
      { by: 'Sylvania', content: 'Ruritania has secret grain depots' },
      { by: 'Ruritania', content: 'the secret grain depots are not far from the sea' },
    ],
    want: [],
  },
];

for (const { name, said, want } of cases) {
  test(name, async () => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
    for (const [at, { by, content, act = 'affirm', cue = 'said', sentence }] of said.entries()) {
      const speaker = builder.actor('state', by, speakers[by]);
      builder.statement(sentence ?? `Sentence ${at}: ${by} on ${content}.`, { speaker, content, act, cue });
    }
    const found = (await conflictsOf(builder)).map((one) =>
      one.sides.map((side) => side.value).toSorted((a, b) => (a < b ? -1 : 1)),
    );
    assert.deepEqual(found, want);
  });
}

test('two states that accuse each other deny what the other says', async () => {
  const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
  const one = builder.actor('state', 'Ruritania', 'ROU');
  const two = builder.actor('state', 'Sylvania', 'PER');
  builder.event('Ruritania and Sylvania accused each other of moving the border stones.', {
    who: [
      [one, 'actor'],
      [two, 'actor'],
    ],
    type: 'ACCUSE',
    act: 'accusation',
    date: day('2024-05-03'),
  });
  assert.deepEqual(
    (await conflictsOf(builder)).map((found) => found.about),
    ['denial'],
  );
});

/** Two articles of one outlet, each with one charge: who charges the other, in which words. */
async function afterCharges(
  ...charges: readonly (readonly [by: 0 | 1, act: ActOf<'ACCUSE'>, sentence: string])[]
): Promise<number> {
  const builders = charges.map(([by, act, sentence]) => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
    const states = [
      builder.actor('state', 'Ruritania', 'ROU'),
      builder.actor('state', 'Sylvania', 'PER'),
    ] as const;
    return builder.event(sentence, {
      who: [
        [states[by], 'actor'],
        [states[1 - by], 'recipient'],
      ],
      type: 'ACCUSE',
      act,
      date: day('2024-05-03'),
    });
  });
  return only(await recordOf(builders), 'conflict').length;
}

test('charge and counter-charge about one matter are a conflict', async () => {
  const first = 'Ruritania accused Sylvania of firing on a patrol boat near the lighthouse.';
  const second = 'Sylvania accused Ruritania of sending the patrol boat close to the lighthouse.';
  assert.equal(await afterCharges([0, 'accusation', first], [1, 'accusation', second]), 1);
});

test('charges about two matters are none, and concern is no charge', async () => {
  const first = 'Ruritania accused Sylvania of firing on a patrol boat near the lighthouse.';
  const other = 'Sylvania blamed Ruritania for the price of timber.';
  const worry = 'Sylvania was concerned about the patrol boat of Ruritania near the lighthouse.';
  assert.equal(await afterCharges([0, 'accusation', first], [1, 'accusation', other]), 0);
  assert.equal(await afterCharges([0, 'accusation', first], [1, 'concern', worry]), 0);
});

test('two states that accuse a third agree', async () => {
  const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
  const one = builder.actor('state', 'Ruritania', 'ROU');
  const two = builder.actor('state', 'Sylvania', 'PER');
  builder.event('Ruritania and Sylvania condemned the raid.', {
    who: [
      [one, 'actor'],
      [two, 'actor'],
    ],
    type: 'ACCUSE',
    act: 'condemnation',
    date: day('2024-05-03'),
  });
  assert.deepEqual(await conflictsOf(builder), []);
});

const dollars = (millions: number): ReturnType<typeof quantity> =>
  quantity(millions * 1e6, 'exact', { unit: 'money', currency: 'USD' });

for (const [sentence, want] of [
  ['They raised the ceiling of the fund from $20 million to $50 million.', ['revision']],
  ['Sales of the fund rose from $20 million to $50 million.', []],
  ['The ceiling of one fund is $20 million, that of the other $50 million.', []],
] as const) {
  test(sentence, async () => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
    for (const millions of [20, 50])
      builder.figure(sentence, { measure: 'fund', quantity: dollars(millions) });
    assert.deepEqual(
      (await conflictsOf(builder)).map((one) => one.about),
      want,
    );
  });
}
