import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDossier } from '../../src/export/brief/build-dossier.ts';
import type { DossierLine, DossierValues } from '../../src/export/brief/dossier.ts';
import type { RecordedConflict, RecordedEvent } from '../../src/model/record.ts';
import { day, place } from '../resolve/reading-builder.ts';
import { cited, figure, head, known, promise, said, talks, values } from './recorded.ts';

const subject = { names: ['A'], about: null, since: null, until: null, newSince: null };

function linesOf(heading: string, given: DossierValues): readonly DossierLine[] {
  return buildDossier(subject, given).sections.find((one) => one.heading === heading)?.lines ?? [];
}

const told = (heading: string, given: DossierValues): readonly string[] =>
  linesOf(heading, given).map(({ lead, text }) => `${lead} | ${text}`);

const impliedDay = { ...day('2024-05-03'), basis: 'implied' } as const;
const guessed = { start: '2024-04-26', end: '2024-05-03', precision: 'range', basis: 'implied' } as const;

test('days that only the news tells are told by their last, with the occasion that the sentence names', () => {
  const met = talks(['A', 'B'], {
    date: guessed,
    citations: [cited('During Pacific Ports Week A met B.')],
  });
  assert.deepEqual(told('Chronology', values({ events: [met] })), [
    'By 3 May 2024 (~day) | Talks between A and B, during Pacific Ports Week.',
  ]);
});

test('what was said on no known day stands at the day of its report, said to be that', () => {
  const given = values({
    articles: [head('a', '2024-05-03')],
    statements: [
      said('ships sail', { date: guessed }),
      said('rain falls', { date: impliedDay, citations: [cited('A said rain falls.', 1)] }),
    ],
    commitments: [promise('to sail', { citations: [cited('They will sail.', 7)] })],
  });
  assert.deepEqual(told('What else was said', given), [
    '3 May 2024 (~day), A | said rain falls.',
    'Reported 3 May 2024, A | said ships sail.',
  ]);
  assert.deepEqual(told('Commitments', given), ['A | agreed to sail (reported 3 May 2024).']);
});

test('in an article without a day the day of its meetings is that of what is said and promised', () => {
  const given = values({
    articles: [head('a', null)],
    events: [talks(['A', 'B']), talks(['A', 'C'], { citations: [cited('A met C.', 1)] })],
    statements: [said('ships sail', { citations: [cited('A said ships sail.', 4)] })],
  });
  assert.deepEqual(told('What else was said', given), ['3 May 2024 (~day), A | said ships sail.']);
});

test('the head counts what the page shows: proposals apart, ranks apart', () => {
  const given = values({
    articles: [head('a', '2024-05-03'), head('unused', '2024-05-03')],
    events: [talks(['A', 'B']), talks(['A'], { id: 'undated', type: 'SUPPORT', act: 'thanks', date: null })],
    commitments: [promise('to sail'), promise('to row', { stage: 'proposed' })],
    figures: [figure('a', 5e9), figure('b', 5e9, { citations: [cited('Trade: 5.', 9)] })],
    measures: ['a', 'b'].map((id) => ({ figure: id, key: 'trade', name: 'trade' })),
  });
  assert.match(
    buildDossier(subject, given).summary,
    /^From 1 article of 1 source: 1 event, 1 commitment, 1 proposal, 1 figure, 0 open conflicts\./u,
  );
});

/** A conflict on who took part: the first person in two sentences, the other in one. */
const seat: RecordedConflict = {
  kind: 'conflict',
  id: 'seat',
  about: 'participants',
  subject: 'president of Peru',
  explanation: '',
  sides: [
    { value: 'B', citations: [cited('A met B.'), cited('A and B met.', 1)] },
    { value: 'C', citations: [cited('A greets C.', 2)] },
  ].map((side) => ({ ...side, quantity: null, claims: [], independentSources: 1 })),
};

test('what a conflict marks as wrong is told as a disagreement alone, with the meeting that it is about', () => {
  const given = values({
    events: [
      talks(['A', 'B'], { citations: [cited('A met B.')] }),
      talks(['A', 'C'], { citations: [cited('A greets C.', 2)] }),
    ],
    conflicts: [seat],
  });
  assert.deepEqual(told('Chronology', given), ['3 May 2024 | Talks between A and B.']);
  const [line] = linesOf('Where the sources disagree', given);
  assert.match(line.text, /^President of Peru at the talks between A and B on 3 May 2024: /u);
});

test('one received by the other who hold talks that day meet once; a group told in other words is the same', () => {
  const actors = [
    known('A'),
    known('B'),
    known('G', { type: 'group', country: 'PER', names: ['Peruvian nurses'] }),
    known('H', { type: 'group', country: 'PER', names: ['Peruvian nurses in Chile'] }),
  ];
  const party = (actor: string, name: string, role: 'actor' | 'host' = 'actor') => ({ actor, name, role });
  const events: readonly RecordedEvent[] = [
    talks(['A', 'B']),
    talks(['A', 'B'], {
      id: 'r',
      act: 'reception',
      participants: [party('A', 'A'), party('B', 'B', 'host')],
    }),
    talks(['A'], { id: 'g', participants: [party('A', 'A'), party('G', 'Peruvian nurses')] }),
    talks(['A'], {
      id: 'h',
      date: guessed,
      participants: [party('H', 'Peruvian nurses in Chile'), party('A', 'A')],
    }),
  ];
  assert.deepEqual(told('Chronology', values({ actors, events })), [
    '3 May 2024 | Talks between A and B.',
    '3 May 2024 | Talks between A and Peruvian nurses.',
  ]);
});

const shapes: readonly (readonly [event: RecordedEvent, want: string])[] = [
  [
    talks(['A'], {
      act: 'visit',
      participants: [
        { actor: 'A', name: 'A', role: 'actor' },
        { actor: 'P', name: 'Peru', role: 'host' },
      ],
      citations: [cited('A is on a State visit to Peru.')],
    }),
    'State visit by A to Peru.',
  ],
  [
    talks(['A'], {
      act: 'ceremony',
      place: place('Lima', 'PER'),
      participants: [{ actor: 'A', name: 'A', role: 'attendee' }],
      citations: [cited('A attended “Harvest Day” in Lima.')],
    }),
    '“Harvest Day” attended by A, Lima.',
  ],
  [
    talks(['A'], {
      act: 'ceremony',
      participants: [{ actor: 'A', name: 'A', role: 'attendee' }],
      citations: [cited('A came to the opening of the school.')],
    }),
    'Ceremony attended by A: “A came to the opening of the school.”',
  ],
  [
    talks(['A'], {
      act: 'farewell',
      participants: [
        { actor: 'A', name: 'A', role: 'actor' },
        { actor: 'B', name: 'B', role: 'host' },
      ],
    }),
    'Farewell to A by B.',
  ],
  [
    talks(['A', 'B'], { type: 'AGREE', act: 'signing', citations: [cited('A and B signed a pact.')] }),
    'Signing between A and B: “A and B signed a pact.”',
  ],
];
for (const [event, want] of shapes) {
  test(want, () => assert.equal(linesOf('Chronology', values({ events: [event] }))[0].text, want));
}

test('the paper of the next morning tells of the meeting; a pledge told again there is one', () => {
  const history = (on: string) => [{ ...promise('x').history[0], on }];
  const [first, again] = ['to raise the number of places for Peruvian nurses', 'to widen places for nurses'];
  const given = values({
    articles: [head('a', '2024-05-03'), head('b', '2024-05-04')],
    events: [
      talks(['A', 'B'], { citations: [cited('They met on 3 May 2024.'), cited('They met.', 0, 'b')] }),
    ],
    commitments: [
      promise(first, {
        stage: 'pledged',
        citations: [cited('A pledged.', 1)],
        history: history('2024-05-03'),
      }),
      promise(again, {
        stage: 'pledged',
        citations: [cited('A vows.', 1, 'b')],
        history: history('2024-05-04'),
      }),
    ],
    statements: [said('ships sail', { citations: [cited('A said ships sail.', 2, 'b')] })],
  });
  assert.deepEqual(
    linesOf('Chronology', given)[0].below?.map(({ text }) => text),
    [`A pledged ${first}.`, 'A said ships sail.'],
  );
});

test('a changed target is no disagreement; exchanged figures are told with whose they are', () => {
  const people = { low: 5, high: 5, bound: 'exact', unit: 'people', currency: null } as const;
  const twice = [cited('5 Chileans live in Peru and 9 Peruvians in Chile.')] as const;
  const figures = [
    figure('a', 5, { measure: 'Chileans in Peru', quantity: people, citations: twice }),
    figure('b', 9, {
      measure: 'Peruvians in Chile',
      quantity: { ...people, low: 9, high: 9 },
      citations: twice,
    }),
  ];
  const side = (low: number, citations = twice) => ({
    value: `${low} USD`,
    quantity: { low, high: low, bound: 'exact', unit: 'money', currency: 'USD' } as const,
    claims: [],
    citations,
    independentSources: 1,
  });
  const base = { kind: 'conflict', subject: 'trade target', explanation: '' } as const;
  const conflicts: readonly RecordedConflict[] = [
    { ...base, id: '1', about: 'revision', sides: [side(5), side(9)] },
    { ...base, id: '2', about: 'swap', sides: [side(5), side(9)] },
  ];
  const given = values({ figures, conflicts });
  assert.deepEqual(told('What was changed', given), ['Trade target | target raised from 5 USD to 9 USD.']);
  const sides = [side(5), side(9, [cited('Peru and Chile aim at 9 USD.', 3)])] as const;
  const apart = values({ conflicts: [{ ...base, id: '1', about: 'revision', sides }] });
  assert.deepEqual(told('What was changed', apart), [
    'Trade target | target raised from 5 USD to 9 USD (~change).',
  ]);
  const [swap, ...none] = linesOf('Where the sources disagree', given);
  assert.equal(none.length, 0);
  assert.match(swap.text, /^Chileans in Peru and Peruvians in Chile: /u);
  assert.match(swap.below?.[0].text ?? '', /^Chileans in Peru: 5; Peruvians in Chile: 9 \(/u);
});

test('some of those just counted are told as a part of them', () => {
  const sentence = [cited('Some 9 Peruvian people live in Arica, among them 2 students.')] as const;
  const people = { low: 9, high: 9, bound: 'about', unit: 'people', currency: null } as const;
  const figures = [
    figure('a', 9, { measure: 'Peruvian people', quantity: people, citations: sentence }),
    figure('b', 2, { measure: 'students', quantity: people, citations: sentence }),
  ];
  assert.deepEqual(
    linesOf('Figures', values({ figures })).map(({ lead }) => lead),
    ['Peruvian people', 'Students among Peruvian people'],
  );
});

test('words that point at a happening name it where the article tells of one; "its" is the state’s', () => {
  const actors = [known('A', { country: 'PER', countryName: 'Peru' })];
  const visit = talks(['A'], { act: 'visit', citations: [cited('A is on a visit.', 8)] });
  const given = values({
    actors,
    articles: [head('a', '2024-05-09')],
    events: [visit],
    statements: [
      said('the visit would help trade', { citations: [cited('A said the visit would help trade.')] }),
      said('the move was wise', { citations: [cited('A said the move was wise.', 1)] }),
      said('he hoped for Lima’s help', { citations: [cited('A said he hoped for Lima’s help.', 2)] }),
    ],
    commitments: [
      promise('to hear its miners', {
        stage: 'pledged',
        citations: [cited('A said the state would hear its miners.', 3)],
      }),
    ],
  });
  assert.deepEqual(told('What else was said', given), [
    'Reported 9 May 2024, A | said the visit [by A] would help trade.',
  ]);
  assert.match(told('Commitments', given)[0], /pledged to hear its \[Peru’s\] miners/u);
});

test('who only means to do something is not said to have pledged it', () => {
  const citation = cited('Peru and Chile aim to double trade.');
  const step = { ...promise('x').history[0], citation };
  const aim = promise('to double trade', { stage: 'pledged', citations: [citation], history: [step] });
  assert.match(told('Commitments', values({ commitments: [aim] }))[0], /^A \| aim to double trade/u);
});

test('a body that only announces what the chronology tells of others by that sentence says nothing apart', () => {
  const visit = talks(['A', 'B'], { citations: [cited('A met B, the port said.')] });
  const port = { actor: 'P', name: 'Port' };
  const of = (speakers: readonly { readonly actor: string; readonly name: string }[]): readonly string[] =>
    told(
      'What else was said',
      values({
        events: [visit],
        statements: [
          said('A met B', { speakers: [...speakers], citations: [cited('A met B, the port said.')] }),
        ],
      }),
    );
  assert.deepEqual(of([port]), []);
});

test('what a state undertakes at a meeting is told with who says so', () => {
  const quote = 'A confirmed that Peru is ready to build a port.';
  const given = values({
    actors: [
      known('A', { country: 'PER', countryName: 'Peru' }),
      known('B'),
      known('Peru', { type: 'state', country: 'PER', countryName: 'Peru' }),
    ],
    events: [talks(['A', 'B'], { citations: [cited('A met B.'), cited(quote, 1)] })],
    commitments: [
      promise('to build a port', { by: [{ actor: 'Peru', name: 'Peru' }], citations: [cited(quote, 1)] }),
    ],
    statements: [said('Peru is ready to build a port', { citations: [cited(quote, 1)] })],
  });
  const below = linesOf('Chronology', given).flatMap((line) => line.below ?? []);
  assert.deepEqual(
    below.map(({ text }) => text),
    ['Peru agreed to build a port, according to A.'],
  );
});

test('a part of a state without a name of its own is told with the state', () => {
  const given = values({
    actors: [known('A'), known('B', { country: 'PER', countryName: 'Peru' })],
    events: [talks(['A', 'B'], { place: place('southern region', 'PER') })],
  });
  assert.deepEqual(told('Chronology', given), [
    '3 May 2024 | Talks between A and B, southern region of Peru.',
  ]);
});
