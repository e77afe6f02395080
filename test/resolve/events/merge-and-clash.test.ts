import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../../src/model/claim.ts';
import type { PartialDate } from '../../../src/model/dates.ts';
import { day, place, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

interface Told extends Partial<EventClaim> {
  /** Names of the parties; the first acts. */
  readonly who: readonly string[];
}

const countries: Readonly<Record<string, string>> = {
  'Ana Ruiz': 'BOL',
  'Luz Soto': 'BOL',
  'Petr Novak': 'CZE',
  'Jana Malá': 'CZE',
  'Ole Dahl': 'NOR',
  'Ali Noor': 'MDV',
};
const states: Readonly<Record<string, string>> = { Bolivia: 'BOL', Czechia: 'CZE' };
const may: PartialDate = { start: '2024-05-01', end: '2024-05-31', precision: 'month', basis: 'stated' };
const year = (at: number): PartialDate => ({
  start: `${at}-01-01`,
  end: `${at}-12-31`,
  precision: 'year',
  basis: 'stated',
});
const brno = place('Brno', 'CZE');
const prague = place('Prague', 'CZE');
const pair = ['Ana Ruiz', 'Petr Novak'];
const freed: Told = {
  who: ['Bolivia', 'Czechia'],
  type: 'RETREAT',
  act: 'release',
  date: day('2024-05-03'),
};
const base: Told = { who: pair, date: day('2024-05-03'), place: prague };

/** What each article tells; the offices are known where `offices` is set. */
interface Case {
  readonly name: string;
  readonly articles: readonly (readonly Told[])[];
  readonly events: number;
  readonly conflicts?: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'two reports of one meeting are one', articles: [[base], [base]], events: 1 },
  {
    name: 'a country alone is no other place',
    articles: [[base], [{ ...base, place: place('Czechia', 'CZE') }]],
    events: 1,
  },
  { name: 'no place is no other place', articles: [[base], [{ ...base, place: null }]], events: 1 },
  {
    name: 'planned, then held, is one event',
    articles: [[{ ...base, status: 'planned' }], [base]],
    events: 1,
  },
  {
    name: 'an implied day may be off by one',
    articles: [[base], [{ ...base, date: day('2024-05-04', 'implied') }]],
    events: 1,
  },
  {
    name: 'a report by the month joins the one meeting of that month',
    articles: [[base], [{ ...base, date: may, place: null }]],
    events: 1,
  },
  {
    name: 'a report by the month is a mention of one of two meetings, and no third',
    articles: [[base], [{ ...base, date: day('2024-05-20') }], [{ ...base, date: may, place: null }]],
    events: 2,
  },
  {
    name: 'meetings two weeks apart are two',
    articles: [[base], [{ ...base, date: day('2024-05-20') }]],
    events: 2,
  },
  {
    name: 'a visit and the talks on it are two',
    articles: [[base, { ...base, mode: 'visit', act: 'visit' }]],
    events: 2,
  },
  {
    name: 'a call and a meeting are two',
    articles: [[base, { ...base, mode: 'phone', act: 'call' }]],
    events: 2,
  },
  {
    name: 'other parties, another meeting',
    articles: [[base], [{ ...base, who: ['Ana Ruiz', 'Ole Dahl'] }]],
    events: 2,
  },
  {
    name: 'a text that tells of talks and of talks to come tells of two',
    articles: [[base, { ...base, status: 'planned', date: null, place: null }]],
    events: 2,
  },
  {
    name: 'one who met somebody unnamed did not meet the other that day',
    articles: [[base], [{ ...base, who: ['Ana Ruiz'] }]],
    events: 2,
  },
  {
    name: 'a third at the table joins the same meeting',
    articles: [[base], [{ ...base, participants: undefined as never, who: [...pair, 'Jana Malá'] }]],
    events: 1,
  },
  {
    name: 'a report that names the states joins the meeting of their ministers that day',
    articles: [[base], [{ ...base, who: ['Bolivia', 'Czechia'] }]],
    events: 1,
  },
  {
    name: 'a report that names the states on another day is of another meeting',
    articles: [[base], [{ ...base, who: ['Bolivia', 'Czechia'], date: day('2024-05-05'), place: null }]],
    events: 2,
  },
  {
    name: 'a meeting of one with several states is not the one with the president of one of them',
    articles: [[base], [{ ...base, who: ['Ana Ruiz', 'Czechia', 'Ole Dahl'] }]],
    events: 2,
  },
  {
    name: 'talks that are only wanted are not those that were held, nor are they told by them',
    articles: [[base], [{ ...base, date: null, place: null, status: 'hypothetical' }]],
    events: 2,
  },
  {
    name: 'two ministers of one state sit at two tables',
    articles: [[base], [{ ...base, who: ['Ana Ruiz', 'Jana Malá'] }]],
    events: 2,
  },
  {
    name: 'where two meetings fit, the states are a mention of one and join neither',
    articles: [
      [base],
      [{ ...base, who: ['Luz Soto', 'Jana Malá'] }],
      [{ ...base, who: ['Bolivia', 'Czechia'] }],
    ],
    events: 2,
  },
  {
    name: 'two towns that only follow from datelines are one meeting',
    articles: [
      [{ ...base, place: place('Prague', 'CZE', 'implied') }],
      [{ ...base, place: place('Brno', 'CZE', 'implied') }],
    ],
    events: 1,
  },
  {
    name: 'arriving and leaving three days later is one visit',
    articles: [
      [{ ...base, mode: 'visit', act: 'arrival' }],
      [{ ...base, mode: 'visit', act: 'departure', date: day('2024-05-06') }],
    ],
    events: 1,
  },
  {
    name: 'being received and flying home that day are two',
    articles: [
      [{ ...base, mode: 'visit', act: 'reception', place: null }],
      [{ ...base, who: ['Ana Ruiz'], mode: 'visit', act: 'departure', place: null }],
    ],
    events: 2,
  },
  {
    name: 'arriving one day and being there the next is one visit',
    articles: [
      [{ ...base, mode: 'visit', act: 'arrival', place: null, date: day('2024-05-03', 'implied') }],
      [{ ...base, mode: 'visit', act: 'visit', place: null, date: day('2024-05-04', 'implied') }],
    ],
    events: 1,
  },
  {
    name: 'a deed of one state to another that two texts know by its year alone is one',
    articles: [
      [{ who: ['Bolivia', 'Czechia'], type: 'COERCE', act: 'seizure', date: year(2012) }],
      [{ who: ['Bolivia', 'Czechia'], type: 'COERCE', act: 'seizure', date: year(2012) }],
    ],
    events: 1,
  },
  {
    name: 'deeds of two years, or to others, are two',
    articles: [
      [{ who: ['Bolivia', 'Czechia'], type: 'COERCE', act: 'seizure', date: year(2012) }],
      [{ who: ['Bolivia', 'Czechia'], type: 'COERCE', act: 'seizure', date: year(2014) }],
      [{ who: ['Bolivia', 'Ole Dahl'], type: 'COERCE', act: 'seizure', date: year(2012) }],
    ],
    events: 3,
  },
  {
    name: 'a letter and a meeting of one day are two',
    articles: [[base], [{ ...base, act: 'letter' }]],
    events: 2,
  },
  {
    name: 'accusing and being accused are two events',
    articles: [
      [
        { ...base, type: 'ACCUSE', act: 'accusation' },
        { ...base, who: pair.toReversed(), type: 'ACCUSE', act: 'accusation' },
      ],
    ],
    events: 2,
  },
  {
    name: 'undated talks told in the same words are one',
    articles: [[{ ...base, date: null, place: null }], [{ ...base, date: null, place: null }]],
    events: 1,
  },
  {
    name: 'that one article tells of a meeting and of none that day is no denial',
    articles: [[base, { ...base, status: 'denied' }]],
    events: 2,
  },
  {
    name: 'one article has it held, another has it denied',
    articles: [[base], [{ ...base, status: 'denied' }]],
    events: 2,
    conflicts: ['denial'],
  },
  {
    name: 'one article tells a deed, another that it was not done',
    articles: [[freed], [{ ...freed, status: 'denied' }]],
    events: 2,
    conflicts: ['denial'],
  },
  {
    name: 'another deed is denied, or the same of another day or party',
    articles: [
      [freed],
      [{ ...freed, type: 'COERCE', act: 'arrest', status: 'denied' }],
      [{ ...freed, date: day('2024-05-04'), status: 'denied' }],
      [{ ...freed, who: ['Bolivia', 'Ole Dahl'], status: 'denied' }],
    ],
    events: 4,
  },
  {
    name: 'that one article tells of a deed and that it was not done is no denial',
    articles: [[freed, { ...freed, status: 'denied' }]],
    events: 2,
  },
  {
    name: 'a table of three and one of other three are two, a day apart or not',
    articles: [
      [{ ...base, act: 'talks', who: ['Ana Ruiz', 'Petr Novak', 'Ole Dahl'] }],
      [{ ...base, act: 'talks', who: ['Ana Ruiz', 'Petr Novak', 'Ali Noor'] }],
    ],
    events: 2,
  },
  {
    name: 'a table of three of whom another report names a fourth is one',
    articles: [
      [{ ...base, act: 'talks', who: ['Ana Ruiz', 'Petr Novak', 'Ole Dahl'] }],
      [{ ...base, act: 'talks', who: ['Ana Ruiz', 'Petr Novak', 'Ole Dahl', 'Ali Noor'] }],
    ],
    events: 1,
  },
  {
    name: 'a dinner is none of the talks of that day, a reception by the host may be',
    articles: [[base], [{ ...base, act: 'banquet' }]],
    events: 2,
  },
  {
    name: 'ties that are hoped for are not those that are told as done',
    articles: [
      [{ ...base, type: 'AGREE', act: 'ties', status: 'planned', date: null }],
      [{ ...base, type: 'AGREE', act: 'ties' }],
    ],
    events: 2,
  },
  {
    name: 'a visit to a town of one land is not told as one to another land',
    articles: [
      [{ ...base, mode: 'visit', act: 'visit', who: ['Ana Ruiz', 'Czechia'], place: place('Oslo', 'NOR') }],
      [{ ...base, mode: 'visit', act: 'visit', who: ['Ana Ruiz', 'Czechia'], place: null }],
    ],
    events: 2,
  },
  {
    name: 'two stated days for one meeting in one town clash',
    articles: [[base], [{ ...base, date: day('2024-05-05') }]],
    events: 2,
    conflicts: ['date'],
  },
  {
    name: 'an article that tells of two days tells of two meetings',
    articles: [[base, { ...base, date: day('2024-05-05') }]],
    events: 2,
  },
  {
    name: 'two towns on one day clash',
    articles: [[base], [{ ...base, place: brno }]],
    events: 2,
    conflicts: ['place'],
  },
  {
    name: 'a visit may lead to two towns on one day',
    articles: [
      [{ ...base, mode: 'visit', act: 'visit' }],
      [{ ...base, mode: 'visit', act: 'visit', place: brno }],
    ],
    events: 2,
  },
];

function articleOf(told: readonly Told[], at: number): ReadingBuilder {
  const builder = new ReadingBuilder({ outlet: `Outlet ${at}`, on: '2024-05-04' });
  for (const [line, { who, participants: _none, ...parts }] of told.entries()) {
    const parties = who.map((name) =>
      name === ''
        ? null
        : name in states
          ? builder.actor('state', name, states[name])
          : builder.person(name, countries[name]),
    );
    builder.event(`Line ${line} of article ${at}: ${who.join(', ')}.`, {
      who: parties.flatMap((party, place) =>
        party === null ? [] : [[party, place === 0 ? 'actor' : 'recipient'] as const],
      ),
      ...parts,
    });
  }
  return builder;
}

for (const { name, articles, events, conflicts } of cases) {
  test(name, async () => {
    const values = await recordOf(articles.map(articleOf));
    assert.equal(
      only(values, 'event').length,
      events,
      JSON.stringify(only(values, 'event').map((one) => one.summary)),
    );
    assert.deepEqual(
      only(values, 'conflict').map((one) => one.about),
      conflicts ?? [],
    );
  });
}

test('a visit has the days from its first to its last, a meeting the nearest', async () => {
  const days = { start: '2024-05-02', end: '2024-05-05', precision: 'range', basis: 'stated' } as const;
  for (const [act, want] of [
    ['visit', '2024-05-02'],
    ['talks', '2024-05-03'],
  ] as const) {
    const mode = act === 'visit' ? 'visit' : null;
    const told = [base, { ...base, date: days }].map((one): readonly Told[] => [{ ...one, mode, act }]);
    const [event] = only(await recordOf(told.map(articleOf)), 'event');
    assert.equal(event?.date?.start, want);
  }
});

test('a place that one report states and another implies is stated', async () => {
  const implied = { ...base, place: place('Prague', 'CZE', 'implied') };
  const values = await recordOf([[implied], [implied], [base]].map(articleOf));
  assert.deepEqual(
    only(values, 'event').map((one) => one.place),
    [prague],
  );
});

test('a caption that names another president for the same meeting is a conflict, and renames nobody', async () => {
  const builder = articleOf([base], 0);
  const president = builder.person('Petr Novak', 'CZE');
  const slip = builder.person('Karel Dub', 'CZE');
  const guest = builder.person('Ana Ruiz', 'BOL');
  builder
    .office('President Petr Novak spoke.', {
      holder: president,
      title: 'president',
      of: 'Czechia',
      country: 'CZE',
    })
    .office('Czech President Karel Dub with Ana Ruiz.', {
      holder: slip,
      title: 'president',
      of: 'Czechia',
      country: 'CZE',
    })
    .event('Czech President Karel Dub with Ana Ruiz.', {
      who: [
        [slip, 'actor'],
        [guest, 'recipient'],
      ],
      act: 'session',
      date: day('2024-05-03', 'implied'),
    });
  const values = await recordOf([builder]);
  const conflicts = only(values, 'conflict').map((one) => [one.about, one.sides.map((side) => side.value)]);
  assert.deepEqual(conflicts, [['participants', ['Karel Dub', 'Petr Novak']]]);
  assert.deepEqual(
    only(values, 'actor')
      .map((one) => one.name)
      .toSorted(),
    ['Ana Ruiz', 'Karel Dub', 'Petr Novak'],
  );
});

test('talks of one pair that nobody dates are any of many', async () => {
  const builders = [
    'They held talks on fishing rights off the coast.',
    'Regular talks keep timber prices stable.',
  ].map((sentence) => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
    const parties = [builder.person('Ana Ruiz', 'BOL'), builder.person('Petr Novak', 'CZE')];
    return builder.event(sentence, { who: parties.map((party) => [party, 'actor'] as const) });
  });
  assert.equal(only(await recordOf(builders), 'event').length, 2);
});

test('what two bodies plan to sign and sign within weeks is one signing', async () => {
  const told = async (second: string, type: 'organization' | 'state'): Promise<number> => {
    const parts = { type: 'AGREE', act: 'signing' } as const;
    const builders = [
      ['2024-05-01', null] as const,
      ['2024-05-04', day('2024-05-03', 'implied')] as const,
    ].map(([on, date], at) => {
      const builder = new ReadingBuilder({ outlet: `Wire ${at}`, on });
      const names = ['Delta Yards', at === 0 ? 'Brno Ports' : second];
      const who = names.map((name) => [builder.actor(type, name, null), 'signatory'] as const);
      const status = date === null ? 'planned' : 'happened';
      return builder.event(`${names.join(' and ')} sign for ferries, ${on}.`, {
        ...parts,
        who,
        date,
        status,
      });
    });
    return only(await recordOf(builders), 'event').length;
  };
  assert.equal(await told('Brno Ports', 'organization'), 1);
  assert.equal(await told('Praha Rail', 'organization'), 2);
});

test('a meeting of two is not the one of three by the words of its sentence', async () => {
  const told = async (sentence: string): Promise<number> => {
    const builders = ['Ruiz and Novak discussed ferries.', sentence].map((line, at) => {
      const builder = new ReadingBuilder({ outlet: `Wire ${at}`, on: '2024-05-04' });
      const parties = [builder.person('Ana Ruiz', 'BOL'), builder.person('Petr Novak', 'CZE')];
      return builder.event(line, {
        who: parties.map((party) => [party, 'actor'] as const),
        date: day('2024-05-03', 'implied'),
      });
    });
    return only(await recordOf(builders), 'event').length;
  };
  assert.equal(await told('Ruiz and Novak discussed how their three countries could run ferries.'), 2);
  assert.equal(await told('Ruiz and Novak met at a trilateral meeting on ferries.'), 2);
  assert.equal(await told('Ruiz and Novak discussed three ferries of their countries.'), 1);
});

test('talks of two persons that nobody dates are one where papers of those days share words', async () => {
  const builders = [
    'They opened talks on fishing rights off the coast.',
    'The fishing rights were what the two spoke of.',
  ].map((sentence) => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
    const parties = [builder.person('Ana Ruiz', 'BOL'), builder.person('Petr Novak', 'CZE')];
    return builder.event(sentence, { who: parties.map((party) => [party, 'actor'] as const) });
  });
  assert.equal(only(await recordOf(builders), 'event').length, 1);
});

/** How many events two papers of these days tell in these words of one party, of which the second gives no day. */
async function recalled(
  sentences: readonly [string, string],
  {
    dated,
    on,
    type = 'MOBILIZE',
  }: { readonly dated: string; readonly on: string; readonly type?: 'MOBILIZE' | 'SUPPORT' },
): Promise<number> {
  const builders = sentences.map((sentence, at) => {
    const builder = new ReadingBuilder({ outlet: `Wire ${at}`, on });
    const party = builder.person('Ana Ruiz', 'BOL');
    const date = at === 0 ? day(dated) : null;
    const act = type === 'MOBILIZE' ? 'weapons test' : 'support';
    return builder.event(sentence, { who: [[party, 'actor']], type, act, date });
  });
  return only(await recordOf(builders), 'event').length;
}

test('a deed of force that is recalled without a day is the one that is dated, in the same words', async () => {
  const told = [
    'The council widens the existing curbs after the latest rocket trial of 6 March over the lake.',
    'The bloc said the council widens the existing curbs after the latest rocket trial over the lake.',
  ] as const;
  const other = [told[0], 'A rocket trial was heard of in the north.'] as const;
  const days = { dated: '2024-03-06', on: '2024-04-20' };
  assert.equal(await recalled(told, days), 1);
  assert.equal(await recalled(other, days), 2);
  assert.equal(await recalled(told, { ...days, dated: '2023-11-06' }), 2);
  assert.equal(await recalled(told, { ...days, type: 'SUPPORT' }), 2);
});

test('undated journeys of one person to one land are one where papers of those days share words', async () => {
  const journeys = async (host: string, on: string): Promise<number> => {
    const builders = [
      'The last president who came to see it.',
      'No president came since the last, by boat.',
    ].map((sentence, at) => {
      const builder = new ReadingBuilder({ outlet: `Wire ${at}`, on: at === 0 ? '2024-05-04' : on });
      const name = at === 0 ? 'Czechia' : host;
      const parties = [
        [builder.person('Ana Ruiz', 'BOL'), 'actor'],
        [builder.actor('state', name, name === 'Czechia' ? 'CZE' : 'NOR'), 'host'],
      ] as const;
      return builder.event(sentence, { who: parties, act: 'visit', mode: 'visit' });
    });
    return only(await recordOf(builders), 'event').length;
  };
  assert.equal(await journeys('Czechia', '2024-05-05'), 1);
  assert.equal(await journeys('Norway', '2024-05-05'), 2);
  assert.equal(await journeys('Czechia', '2024-05-15'), 2);
});

test('meetings of one side alone that two papers tell are one in the same words', async () => {
  const days = [
    day('2024-06-14', 'implied'),
    { ...day('2024-06-07', 'implied'), end: '2024-06-14', precision: 'range' as const },
  ];
  const meetings = async (sentences: readonly string[]): Promise<number> => {
    const builders = sentences.map((sentence, at) => {
      const builder = new ReadingBuilder({ outlet: `Wire ${at}`, on: '2024-06-14' });
      const party = builder.person('Ana Ruiz', 'BOL');
      return builder.event(sentence, { who: [[party, 'actor']], date: days[at] ?? null });
    });
    return only(await recordOf(builders), 'event').length;
  };
  const one = 'Ruiz met envoys and the weavers of the southern valley on the pier.';
  assert.equal(
    await meetings([one, 'Ruiz also met captains, envoys and the weavers of the southern valley.']),
    1,
  );
  assert.equal(await meetings([one, 'Ruiz also met bankers and the miners of the north.']), 2);
});

test('one who supports two things in one article does so twice', async () => {
  const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
  const party = builder.person('Ana Ruiz', 'BOL');
  for (const sentence of [
    'Ruiz supports the new harbour fund for island fishermen.',
    'Ruiz supports the new school fund for mountain villages.',
  ])
    builder.event(sentence, {
      who: [[party, 'actor']],
      type: 'SUPPORT',
      act: 'support',
      date: day('2024-05-03'),
    });
  assert.equal(only(await recordOf([builder]), 'event').length, 2);
});

test('what nobody is named for saying may be said by two, though in the same words', async () => {
  const condemned = async (speaker: string | null): Promise<number> => {
    const builders = ['2024-05-04', '2024-05-05'].map((on, at) => {
      const builder = new ReadingBuilder({ outlet: `Wire ${at}`, on });
      const blamed = [builder.actor('state', 'Czechia', 'CZE'), 'recipient'] as const;
      const said = speaker === null ? [] : [[builder.person(speaker, 'BOL'), 'actor'] as const];
      const told = { type: 'ACCUSE', act: 'condemnation', date: day('2024-05-04', 'implied') } as const;
      const sentence = `The leaders condemned the raid on the harbour and urged ${at === 0 ? 'calm' : 'restraint'}.`;
      return builder.event(sentence, { who: [...said, blamed], ...told });
    });
    return only(await recordOf(builders), 'event').length;
  };
  assert.equal(await condemned(null), 2);
  assert.equal(await condemned('Ana Ruiz'), 1);
});
