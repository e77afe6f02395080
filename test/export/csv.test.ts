import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvHead, csvLines } from '../../src/export/csv.ts';
import type {
  ArticleHead,
  RecordedArticle,
  RecordedCommitment,
  RecordedEvent,
  RecordedFigure,
  RecordedStatement,
  RecordValue,
} from '../../src/model/record.ts';
import { day, place, quantity } from '../resolve/reading-builder.ts';
import { parseCsv } from './parse-csv.ts';

const article: RecordedArticle = {
  kind: 'article',
  id: 'a1',
  source: 'a.txt',
  url: 'https://wire.example/a?b=1,2',
  outlet: 'The "Wire"',
  title: 'Nine walk, two sit',
  byline: null,
  publishedOn: '2024-05-03',
  language: 'en',
  sha256: '',
  story: null,
};

const { story: _story, ...rest } = article;
const head: ArticleHead = rest;

const cited = (quote: string): RecordedFigure['citations'] => [
  { article: 'a1', sentence: 0, start: 0, end: quote.length, quote },
];

const figure = (quote: string): RecordedFigure => ({
  kind: 'figure',
  id: 'f1',
  measure: 'trade',
  of: 'Peru',
  measureParts: {
    aspect: 'flow',
    concept: 'trade',
    thing: 'goods',
    owner: null,
    with: null,
    event: null,
    rate: 'year',
  },
  place: { name: 'Lima', country: 'PER', basis: 'implied' },
  quantity: { low: 5.6e12, high: null, bound: 'more', unit: 'money', currency: 'USD' },
  frame: 'target',
  asOf: { date: '2023' },
  saidBy: { actor: 'p1', name: 'Ana Soto' },
  citations: cited(quote),
});

const event: RecordedEvent = {
  kind: 'event',
  id: 'e1',
  type: 'CONSULT',
  mode: 'visit',
  act: 'visit',
  contexts: [],
  status: 'planned',
  date: { ...day('2024-05-01'), end: '2024-05-31', precision: 'month', basis: 'implied' },
  place: place('Cusco', 'PER'),
  participants: [
    { actor: 'p1', name: 'Ana Soto', role: 'actor' },
    { actor: 'p2', name: 'Ruiz, Juan', role: 'host' },
  ],
  summary: '',
  citations: cited('They meet.'),
  independentSources: 2,
  judgements: ['j1', 'j2'],
};

const statement: RecordedStatement = {
  kind: 'statement',
  id: 's1',
  speaker: { actor: null, name: 'officials' },
  speakers: [{ actor: null, name: 'officials' }],
  status: 'happened',
  addressee: { actor: 'p1', name: 'Ana Soto' },
  act: 'warn',
  cue: 'said',
  content: '“a storm,\r\n  \t"big", comes”',
  quoted: 'direct',
  date: null,
  citations: cited('Officials said.'),
};

const commitment: RecordedCommitment = {
  kind: 'commitment',
  id: 'c1',
  by: [{ actor: 'p1', name: 'Ana Soto' }],
  to: [],
  action: '-send buses',
  quantity: quantity(10, 'exact', { unit: 'buses' }),
  due: { date: '2030-06', precision: 'month' },
  stage: 'signed',
  overdue: false,
  history: [],
  citations: cited('She will send ten buses.'),
};

/** Each line as its columns. */
function read(values: readonly RecordValue[]): readonly ReadonlyMap<string, string>[] {
  const lines = [csvHead, ...csvLines(values, (id) => (id === 'a1' ? head : null))];
  const [names, ...records] = parseCsv(lines.map((line) => `${line}\r\n`).join(''));
  return records.map((record) => new Map(record.map((cell, at) => [names[at], cell] as const)));
}

const wanted: readonly (readonly [RecordValue, Readonly<Record<string, string>>])[] = [
  [
    figure('Trade grew.'),
    {
      kind: 'figure',
      measure: 'trade',
      of: 'Peru',
      aspect: 'flow',
      concept: 'trade',
      frame: 'target',
      low: '5600000000000',
      high: '',
      bound: 'more',
      currency: 'USD',
      as_of: '2023',
      said_by: 'Ana Soto',
      place: 'Lima',
      place_country: 'PER',
      place_basis: 'implied',
      sentence: 'Trade grew.',
      article: 'a1',
      outlet: 'The "Wire"',
      published: '2024-05-03',
      title: 'Nine walk, two sit',
      url: 'https://wire.example/a?b=1,2',
    },
  ],
  [
    event,
    {
      date: '2024-05-01',
      date_end: '2024-05-31',
      date_precision: 'month',
      date_basis: 'implied',
      type: 'CONSULT',
      mode: 'visit',
      status: 'planned',
      parties: 'Ana Soto; Ruiz, Juan',
      roles: 'actor; host',
      place: 'Cusco',
      independent_sources: '2',
      judgements: 'j1; j2',
    },
  ],
  [
    statement,
    { speaker: 'officials', addressee: 'Ana Soto', content: '“a storm, "big", comes”', quoted: 'direct' },
  ],
  [
    commitment,
    {
      by: 'Ana Soto',
      to: '',
      action: "'-send buses",
      stage: 'signed',
      due: '2030-06',
      low: '10',
      unit: 'buses',
    },
  ],
  [article, { date: '2024-05-03', article: 'a1', outlet: 'The "Wire"', language: 'en', sentence: '' }],
];

for (const [value, cells] of wanted) {
  test(`a ${value.kind} has one column a field`, () => {
    const [line] = read([value]);
    for (const [column, cell] of Object.entries(cells)) assert.equal(line.get(column), cell, column);
  });
}

test('what looks like a formula is text, a number is a number', () => {
  for (const begin of ['=', '+', '-', '@']) {
    assert.equal(read([figure(`${begin}SUM(A1)`)])[0].get('sentence'), `'${begin}SUM(A1)`);
  }
  const south = { ...event, place: { ...place('Cusco', 'PER'), lat: -13.52, lon: -71.97 } };
  assert.equal(read([south])[0].get('place_lat'), '-13.52');
});

test('any words of an article come back from the table as they were, on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (quote) => {
      const [line] = read([figure(`said ${quote}`)]);
      assert.equal(line.get('sentence'), `said ${quote}`.replace(/\s+/g, ' ').trim());
    }),
  );
});

test('the parser itself refuses what RFC 4180 does not allow', () => {
  for (const text of ['a,b\n', 'a,"b"c\r\n', 'a"b\r\n', 'a,b\r\nc\r\n', '"a\r\n', 'a,b'])
    assert.throws(() => parseCsv(text), Error, text);
});
