import assert from 'node:assert/strict';
import { barsPicture } from '../../web/src/lib/bars-picture.ts';
import { pictureText } from '../../web/src/lib/picture-text.ts';
import { spacedLabels } from '../../web/src/lib/spaced-labels.ts';
import { test } from 'node:test';
import type { RecordedConflict, RecordedFigure, RecordedOffice } from '../../src/model/record.ts';
import { dayFrom, middleOf } from '../../web/src/lib/calendar.ts';
import { seriesLinks, seriesPoints } from '../../web/src/lib/series.ts';
import { csvOf } from '../../web/src/lib/save-chart.ts';
import { tenureBars, tenureInWords } from '../../web/src/lib/tenures.ts';
import { side } from './side.ts';

const cited = (article: string): RecordedFigure['citations'] => [
  { article, sentence: 0, start: 0, end: 9, quote: 'So many.' },
];

function figure(
  id: string,
  date: string | null,
  ends: readonly [number | null, number | null],
): RecordedFigure {
  const [low, high] = ends;
  return {
    kind: 'figure',
    id,
    measure: 'residents',
    of: 'Vietnam',
    measureParts: {
      aspect: 'stock',
      concept: null,
      thing: 'residents',
      owner: null,
      with: null,
      event: null,
      rate: null,
    },
    place: null,
    quantity: { low, high, bound: 'exact', unit: 'people', currency: null },
    frame: 'actual',
    asOf: date === null ? null : { date },
    saidBy: null,
    citations: cited(`of ${id}`),
  };
}

test('values stand over the days that they are given for, the greater the higher', () => {
  const points = seriesPoints([figure('b', '2026', [200, 200]), figure('a', '2024', [100, 100])], () => null);
  assert.deepEqual(
    points.map(({ id, x, low }) => [id, x, low]),
    [
      ['a', 12, 32],
      ['b', 92, 8],
    ],
  );
});

test('a value without a day stands on that of its report, and says so; without either it is not drawn', () => {
  const figures = [figure('a', null, [1, 1]), figure('b', '2024', [2, 2])];
  assert.deepEqual(
    seriesPoints(figures, (article) => (article === 'of a' ? '2025-01-05' : null)).map(
      ({ asOf, isOfReport }) => [asOf, isOfReport],
    ),
    [
      ['2024', false],
      ['2025-01-05', true],
    ],
  );
  assert.equal(seriesPoints(figures, () => null).length, 1);
});

test('more than a number is open above, less than one below', () => {
  const points = seriesPoints([figure('a', '2024', [5, null]), figure('b', '2025', [null, 9])], () => null);
  assert.deepEqual(
    points.map(({ open }) => open),
    ['above', 'below'],
  );
});

test('a revision leads from the one value to the other, and a conflict about other values nowhere', () => {
  const figures = [figure('a', '2024', [1, 1]), figure('b', '2025', [2, 2])];
  const points = seriesPoints(figures, () => null);
  const conflict = (articles: readonly string[]): RecordedConflict => ({
    kind: 'conflict',
    id: 'c',
    about: 'revision',
    subject: 'residents',
    sides: articles.map((article) => ({ ...side('1', 1, 1), citations: cited(article) })),
    explanation: '',
  });
  const links = seriesLinks([conflict(['of a', 'of b']), conflict(['of a', 'of z'])], { figures, points });
  assert.deepEqual(
    links.map(({ from, to }) => [from.id, to.id]),
    [['a', 'b']],
  );
});

const office = (of: Partial<RecordedOffice>): RecordedOffice => ({
  title: 'minister',
  of: null,
  from: null,
  to: null,
  seenOn: [],
  ...of,
});

test('offices are bars from their first to their last day', () => {
  const bars = tenureBars([
    office({ from: '2020-01-01', to: '2022-01-01' }),
    office({ seenOn: ['2024-01-01'] }),
    office({}),
  ]);
  assert.equal(bars.length, 2);
  assert.deepEqual([bars[0]?.from, bars[0]?.isStated, bars[1]?.isStated], [0, true, false]);
  assert.equal(Math.round(bars[1]?.to ?? 0), 100);
});

const tenures = [
  [office({ from: '2020-01-01' }), '2020-01-01 – …'],
  [office({ seenOn: ['2024-01-01', '2025-01-01'] }), 'seen 2024-01-01 – 2025-01-01'],
  [office({ seenOn: ['2024-01-01', '2024-01-01'] }), 'seen 2024-01-01'],
  [office({}), ''],
] as const;
for (const [given, words] of tenures)
  test(`an office is "${words}"`, () => assert.equal(tenureInWords(given), words));

test('days around another cross months and leap years', () => {
  assert.equal(dayFrom('2024-02-25', 7), '2024-03-03');
  assert.equal(dayFrom('2025-01-03', -7), '2024-12-27');
  assert.equal(middleOf('2025'), 2025.5);
  assert.equal(middleOf('soon'), null);
});

test('a cell that a spreadsheet would run is text, and commas, quotes and lines are kept', () =>
  assert.equal(csvOf(['a', 'b'], [['=1+1', 'x "y", z']]), `a,b\r\n'=1+1,"x ""y"", z"\r\n`));

test('labels that would lie on another or on a node are left out, those of small nodes first', () => {
  const spot = (id: string, x: number, radius: number) => ({ id, x, y: 50, radius, label: 'Mira Holt' });
  assert.deepEqual([...spacedLabels([spot('a', 0, 4), spot('b', 40, 8), spot('c', 300, 4)])], ['b', 'c']);
});

test('a picture that is saved holds text as text', () => {
  const text = pictureText(
    [10, 10],
    [{ kind: 'text', x: 1, y: 2, text: '<script>&\u0001', fill: 'rgb(0, 0, 0)', anchor: 'start' }],
  );
  assert.match(text, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 10 10"/);
  assert.match(text, />&lt;script&gt;&amp; <\/text><\/svg>$/);
});

test('planned events stand hollow above those that happened', () => {
  const [solid, hollow] = barsPicture([{ value: '2025-01', count: 4, planned: 1 }], {
    ink: 'black',
    fill: 'teal',
  });
  assert.deepEqual(
    [solid, hollow].map((shape) => (shape?.kind === 'rect' ? [shape.y, shape.height, shape.fill] : null)),
    [
      [60, 120, 'teal'],
      [20, 40, 'none'],
    ],
  );
});
