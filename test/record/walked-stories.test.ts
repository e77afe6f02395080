import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptReading } from '../../src/pipeline/kept-reading.ts';
import { englishWording } from '../../src/reading/english/lexicon/wording.ts';
import { connect } from '../../src/record/sqlite/sqlite-connection.ts';
import { storiesAsked } from '../../src/record/sql/list-stories.ts';
import { saveReadings } from '../../src/record/sql/save-reading.ts';
import { settle } from '../../src/record/sql/settle.ts';
import type { ListQuery } from '../../src/record/store.ts';
import { numberedReading } from './numbered-reading.ts';

const queries: readonly ListQuery[] = [
  { kind: 'story', with: ['SWE'] },
  { kind: 'story', with: ['Vela b'], order: 'asc' },
  { kind: 'story', with: ['PER', 'Holt'], since: '2024-05-04', until: '2024-05-20' },
  { kind: 'story', with: ['France'] },
];

test('stories met along the days are those traced from the articles that name the parties', () => {
  const connection = connect(':memory:', englishWording);
  connection.write(() => {
    // Two outlets on each of thirty meetings.
    for (let at = 0; at < 60; at += 1) {
      const { article, ...reading } = numberedReading(at % 30);
      const id = `article-${at}`;
      const citing = JSON.parse(JSON.stringify(reading).replaceAll(`"${article.id}"`, `"${id}"`));
      const publishedOn = `2024-05-${String(1 + (at % 28)).padStart(2, '0')}`;
      const outlet = at < 30 ? 'Wire' : 'Gazette';
      saveReadings(connection, [
        keptReading({ ...citing, article: { ...article, id, outlet, publishedOn } }),
      ]);
    }
  });
  settle(connection);
  for (const query of queries) {
    const traced = storiesAsked(connection, { ...query, limit: 1000 });
    const walked = storiesAsked(connection, { ...query, limit: 1000 }, 0);
    assert.deepEqual(walked, traced, JSON.stringify(query));
    assert.equal(traced.length > 0, query.with?.[0] !== 'France', JSON.stringify(query));
  }
  connection.close();
});
