import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { holdsAll } from '../../eval/cases/holds.ts';
import type { Expected } from '../../eval/cases/case-form.ts';
import { joinExport } from '../../eval/record/exported.ts';
import type { Line } from '../../eval/record/exported.ts';
import type { Gold } from '../../eval/record/gold.ts';
import { scoreRecord } from '../../eval/record/score-record.ts';

const cited = (quote: string): readonly object[] => [{ article: 'a1', quote }];
const sold = 'Peru sold Chile two ships on 3 May.';
const visited = 'The minister of Peru flew to Chile.';

const lines = [
  { kind: 'article', id: 'a1', source: 'one.txt' },
  { kind: 'actor', id: 'per', type: 'state', name: 'Peru', country: 'PER', citations: cited(sold) },
  { kind: 'actor', id: 'chl', type: 'state', name: 'Chile', country: 'CHL', citations: cited(sold) },
  {
    kind: 'event',
    id: 'e1',
    type: 'COOPERATE',
    status: 'happened',
    participants: [{ actor: 'per' }, { actor: 'chl' }],
    date: { start: '2031-05-03', end: '2031-05-03' },
    place: null,
    citations: cited(sold),
  },
  {
    kind: 'event',
    id: 'e2',
    type: 'CONSULT',
    status: 'planned',
    participants: [{ actor: 'per' }, { actor: 'chl' }],
    date: null,
    place: null,
    citations: cited(visited),
  },
  {
    kind: 'event',
    id: 'e3',
    type: 'ASSAULT',
    participants: [{ actor: 'per' }],
    date: null,
    place: null,
    citations: cited(visited),
  },
] as readonly Line[];

const gold: Gold = {
  articles: { A1: 'one' },
  exhaustive: ['A1'],
  events: [
    { id: 'g1', types: ['COOPERATE'], who: ['PER', 'CHL'], from: '2031-05-03', in: ['A1'] },
    { id: 'g2', types: ['CONSULT'], who: ['PER', 'CHL'], in: ['A1'] },
    { id: 'g3', types: ['AID'], who: ['CHL'], in: ['A1'] },
    { id: 'g4', types: ['AID'], who: ['CHL'], in: ['A1'], optional: true },
  ],
};

test('two of three gold events are found; of three told, two are right in the core and one in every slot', () => {
  const jsonl = lines.map((line) => JSON.stringify(line)).join('\n');
  const score = scoreRecord(joinExport(gold, jsonl, '/nowhere'));
  const events = score.kinds.find(({ kind }) => kind === 'event');
  assert.deepEqual([events?.found, events?.of, events?.misses], [2, 3, ['g3']]);
  assert.deepEqual(
    score.precision.find(({ kind }) => kind === 'event'),
    { kind: 'event', judged: 3, core: 2, strict: 1 },
  );
});

test('what is told behind the answered part is not judged, however the lines of the text are broken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-score-'));
  const head = 'Peru sold  Chile\ntwo ships on 3 May.';
  writeFileSync(join(folder, 'one.txt'), `${head}\nThe minister of\nPeru flew to Chile.`);
  const jsonl = lines.map((line) => JSON.stringify(line)).join('\n');
  const answered = { ...gold, upTo: { A1: head.length } };
  const { precision } = scoreRecord(joinExport(answered, jsonl, folder));
  rmSync(folder, { recursive: true });
  assert.equal(precision.find(({ kind }) => kind === 'event')?.judged, 1);
});

test('without articles answered in full there is no precision', () => {
  const jsonl = lines.map((line) => JSON.stringify(line)).join('\n');
  assert.deepEqual(scoreRecord(joinExport({ ...gold, exhaustive: [] }, jsonl, '/nowhere')).precision, []);
});

const cases: readonly {
  readonly what: string;
  readonly expect: readonly Expected[];
  readonly holds: boolean;
}[] = [
  {
    what: 'an event of the type with both',
    expect: [{ kind: 'event', types: ['COOPERATE'], who: ['PER', 'CHL'] }],
    holds: true,
  },
  {
    what: 'an event on another day',
    expect: [{ kind: 'event', types: ['COOPERATE'], date: '2031-05-04' }],
    holds: false,
  },
  {
    what: 'an event that must not be there',
    expect: [{ kind: 'event', types: ['ASSAULT'], not: true }],
    holds: false,
  },
  {
    what: 'at most one event of the two',
    expect: [{ kind: 'event', types: ['CONSULT', 'ASSAULT'], atMost: 1 }],
    holds: false,
  },
  {
    what: 'an actor and a figure that is missing',
    expect: [
      { kind: 'actor', name: 'Peru' },
      { kind: 'figure', low: 2 },
    ],
    holds: false,
  },
];
for (const { what, expect, holds } of cases) {
  test(`a case with ${what} ${holds ? 'holds' : 'does not hold'}`, () => {
    assert.equal(holdsAll(lines, expect), holds);
  });
}
