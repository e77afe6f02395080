import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordedCommitment, RecordedEvent } from '../../src/model/record.ts';
import { dueStrip, rungStates } from '../../web/src/lib/ladder.ts';
import { meetingsAmong } from '../../web/src/lib/meetings.ts';
import { outletRows } from '../../web/src/lib/outlets.ts';
import { outlineOf } from '../../web/src/lib/outlines.ts';
import { publicationsOf } from '../../web/src/lib/publications.ts';
import { stepped } from '../../web/src/lib/bars.ts';

const citation = { article: 'a', sentence: 0, start: 0, end: 3, quote: 'Yes' };
type Step = RecordedCommitment['history'][number];
const step = (stage: Step['stage'], on: string, due: string | null = null): Step => ({
  stage,
  basis: 'stated',
  on,
  quantity: null,
  due: due === null ? null : { date: due, precision: 'year' },
  citation,
});

function commitment(history: readonly Step[]): RecordedCommitment {
  return {
    kind: 'commitment',
    id: 'c',
    action: 'build a port',
    quantity: null,
    due: history.at(-1)?.due ?? null,
    stage: history.at(-1)?.stage ?? 'pledged',
    by: [],
    to: [],
    overdue: false,
    history,
    citations: [],
  };
}

test('rungs that are told are told apart from those passed over and those to come', () =>
  assert.deepEqual(rungStates(commitment([step('proposed', '2025-01-01'), step('agreed', '2025-02-01')])), [
    'told',
    'passed',
    'told',
    'open',
    'open',
  ]));

test('a day that was moved stands beside the new one, and a promise without a day has no strip', () => {
  const strip = dueStrip(
    commitment([step('pledged', '2025-01-01', '2026'), step('revised', '2025-06-01', '2028')]),
  );
  assert.deepEqual(
    strip?.due.map(({ date }) => date),
    ['2026', '2028'],
  );
  assert.equal(dueStrip(commitment([step('pledged', '2025-01-01')])), null);
});

function event(names: readonly string[]): RecordedEvent {
  return {
    kind: 'event',
    id: names.join(),
    type: 'CONSULT',
    mode: null,
    act: 'talks',
    status: 'happened',
    date: null,
    place: null,
    contexts: [],
    participants: names.map((name) => ({ actor: name.toLowerCase(), name, role: 'actor' })),
    summary: '',
    citations: [],
    independentSources: 1,
  };
}

test('who met whom is counted in either order, and nobody meets themselves', () =>
  assert.deepEqual(
    meetingsAmong([event(['Ann', 'Bob']), event(['Bob', 'Ann', 'Ann']), event(['Ann', 'Cem'])]).map(
      ({ names, count }) => [...names, count],
    ),
    [
      ['Ann', 'Bob', 2],
      ['Ann', 'Cem', 1],
    ],
  ));

test('outlets stand with their counts in each list, those with the most articles first', () =>
  assert.deepEqual(
    outletRows([
      [
        { name: 'A', count: 1 },
        { name: 'B', count: 2 },
      ],
      [{ name: 'A', count: 5 }],
    ]).map(({ outlet, counts }) => [outlet, ...counts]),
    [
      ['B', 2, 0],
      ['A', 1, 5],
    ],
  ));

const onMap = [
  'Dem. Rep. Congo',
  'Congo',
  'United States of America',
  'S. Sudan',
  'Sudan',
  'Bosnia and Herz.',
  'Guinea',
  'Guinea-Bissau',
  'Vietnam',
  'Dominican Rep.',
  "Côte d'Ivoire",
];
const outlines = [
  ['Vietnam', 'Vietnam'],
  ['United States', 'United States of America'],
  ['Democratic Republic of the Congo', 'Dem. Rep. Congo'],
  ['South Sudan', 'S. Sudan'],
  ['Sudan', 'Sudan'],
  ['Bosnia and Herzegovina', 'Bosnia and Herz.'],
  ['Guinea', 'Guinea'],
  ['Dominican Republic', 'Dominican Rep.'],
  ['Dominica', null],
  ['Ivory Coast', "Côte d'Ivoire"],
  ['Singapore', null],
  ['CHN', null],
] as const;
for (const [country, name] of outlines)
  test(`${country} is ${name ?? 'nowhere'} on the map`, () => assert.equal(outlineOf(country, onMap), name));

test('reports stand in the order of publication, and a copy leads to the first that carries its text', () => {
  const claim = (
    id: string,
    article: string,
    publishedOn: string | null,
  ): Parameters<typeof publicationsOf>[0][number] => ({
    id,
    rule: 'met',
    status: 'happened',
    article,
    outlet: null,
    source: article,
    publishedOn,
    cell: null,
    joined: null,
  });
  const days: Readonly<Record<string, string>> = { x: '2025-01-02', y: '2025-01-01' };
  const reports = publicationsOf(
    [claim('3', 'z', null), claim('1', 'x', '2025-01-02'), claim('2', 'y', '2025-01-01')],
    {
      headOf: (article) => ({
        id: 'head',
        outlet: null,
        title: null,
        publishedOn: days[article] ?? null,
        source: article,
        language: 'en',
        story: null,
      }),
      stories: [
        { kind: 'story', id: 's', title: '', date: null, articles: ['x', 'y'], copies: [['x', 'y']] },
      ],
    },
  );
  assert.deepEqual(
    reports.map(({ claim, copyOf }) => [claim, copyOf]),
    [
      ['2', null],
      ['1', 'y'],
      ['3', null],
    ],
  );
});

test('two histograms in step have the same bars', () =>
  assert.deepEqual(
    stepped(
      [{ value: '2025-01', count: 2 }],
      [
        { value: '2025-01', count: 2 },
        { value: '2025-03', count: 1 },
      ],
    ),
    [
      { value: '2025-01', count: 2 },
      { value: '2025-03', count: 0 },
    ],
  ));
