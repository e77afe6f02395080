import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { cursorAt } from '../../src/record/core/list-cursor.ts';
import { keptReading } from '../../src/pipeline/kept-reading.ts';
import { englishWording } from '../../src/reading/english/lexicon/wording.ts';
import type { Connection } from '../../src/record/sql/connection.ts';
import { connect } from '../../src/record/sqlite/sqlite-connection.ts';
import { countFacets } from '../../src/record/sql/count-facets.ts';
import { factsCiting } from '../../src/record/sql/facts-citing.ts';
import { idsFrom, namesLike } from '../../src/record/sql/find-ids.ts';
import { issuePage } from '../../src/record/sql/issue-page.ts';
import { listSources, valueLister } from '../../src/record/sql/list-values.ts';
import { saveReadings } from '../../src/record/sql/save-reading.ts';
import { searchPassages } from '../../src/record/sql/search-passages.ts';
import { settle } from '../../src/record/sql/settle.ts';
import type { ListQuery } from '../../src/record/store.ts';
import { numberedReading } from './numbered-reading.ts';

/** Steps of a query's plan that read a whole table without an index: what grows with the record. */
const wholeTable = /^SCAN (?!.*(?:USING (?:COVERING )?INDEX|VIRTUAL TABLE|CONSTANT ROW))/;

/** Names in plans that are no tables that grow: lists handed in, results of inner queries, and the one row that names the state. */
const handedIn = /^SCAN (?:state\b|named\w*|o\b|k\b|value|j|g|t|json_each|\(?(?:sub)?query|[0-9])/i;

function record(): Connection {
  const connection = connect(':memory:', englishWording);
  connection.write(() => {
    for (let at = 0; at < 12; at += 1) saveReadings(connection, [keptReading(numberedReading(at))]);
  });
  settle(connection);
  return connection;
}

/** The steps of the plans of all that some work asks, that read a whole table. */
function scansOf(connection: Connection, work: () => unknown): readonly string[] {
  const mocks = [mock.method(connection, 'all'), mock.method(connection, 'get')];
  work();
  const asked = mocks.flatMap((one) =>
    one.mock.calls.map(({ arguments: [sql, ...values] }) => ({ sql, values })),
  );
  mock.restoreAll();
  const steps = asked
    .filter(({ sql }) => !sql.startsWith('PRAGMA'))
    .flatMap(({ sql, values }) => connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values));
  return steps.map((one) => one.detail).filter((step) => wholeTable.test(step) && !handedIn.test(step));
}

const queries: readonly ListQuery[] = [
  { kind: 'event' },
  { kind: 'event', since: '2024', until: '2024' },
  { kind: 'event', with: ['KOR', 'VNM'] },
  { kind: 'statement', with: ['Viet Nam'], since: '2024', order: 'asc' },
  { kind: 'figure', about: 'trade', with: ['VNM'] },
  { kind: 'actor' },
  { kind: 'actor', with: ['VNM'] },
  { kind: 'conflict' },
  { kind: 'event', toldOnlyBy: ['article-3'] },
  { kind: 'conflict', toldOnlyBy: ['article-3', 'article-4'] },
  { kind: 'article', toldOnlyBy: ['article-3'] },
  { kind: 'conflict', about: 'trade' },
  { kind: 'article' },
  { kind: 'article', with: ['KOR', 'VNM'], since: '2024' },
  { kind: 'article', about: 'trade' },
  { kind: 'story' },
  { kind: 'story', with: ['KOR', 'VNM'], since: '2024', order: 'asc' },
  { kind: 'story', about: 'trade' },
  { kind: 'event', type: ['CONSULT'], status: ['happened'], place: ['VNM'] },
  { kind: 'event', outlet: ['Outlet 1'], newSince: '2024-01-01' },
  { kind: 'conflict', newSince: '2024-01-01' },
  { kind: 'actor', newSince: '2024-01-01' },
  { kind: 'article', outlet: ['Outlet 1'], newSince: '2024-01-01' },
  { kind: 'event', rejected: true },
  ...(['event', 'actor', 'article', 'story'] as const).flatMap((kind) =>
    (['asc', 'desc'] as const).map((order) => {
      const after = cursorAt({ kind, order }, { start: kind === 'actor' ? '' : '2024-05-03', id: 'a' });
      return { kind, order, after };
    }),
  ),
];

for (const query of queries) {
  test(`no table is read whole to list ${JSON.stringify(query)}`, () => {
    const connection = record();
    assert.deepEqual(
      scansOf(connection, () => valueLister(connection)(query)),
      [],
    );
    connection.close();
  });
}

test('no table is read whole to find ids by their first digits, and names that are like another', () => {
  const connection = record();
  const [{ id }] = connection.all<{ id: string }>('SELECT id FROM fact LIMIT 1');
  assert.deepEqual(
    scansOf(connection, () => [idsFrom(connection, id.slice(0, 8), 2), namesLike(connection, 'Ministr')]),
    [],
  );
  connection.close();
});

test('no table is read whole to search', () => {
  const connection = record();
  assert.deepEqual(
    scansOf(connection, () =>
      searchPassages(connection, { text: 'trade', limit: 10, type: ['talks'], since: '2024' }),
    ),
    [],
  );
  connection.close();
});

test('no table is read whole to count facets, page issues, or find what cites an article', () => {
  const connection = record();
  const [{ id }] = connection.all<{ id: string }>('SELECT id FROM article LIMIT 1');
  assert.deepEqual(
    scansOf(connection, () => [
      countFacets(listSources(connection), { kind: 'event', with: ['KOR'] }),
      countFacets(listSources(connection), { kind: 'actor', by: ['outlet'] }),
      factsCiting(connection, id),
      issuePage(connection, { article: id }),
    ]),
    [],
  );
  connection.close();
});

test('a query that reads a table whole is caught', () => {
  const connection = record();
  assert.equal(
    scansOf(connection, () => connection.all('SELECT * FROM fact WHERE value = ?', 'x')).length,
    1,
  );
  connection.close();
});
