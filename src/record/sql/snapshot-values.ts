import type { RecordKind, RecordValue } from '../../model/record.ts';
import { recordedStory, type ArticleRow } from '../core/article-rows.ts';
import { exportKinds } from '../core/export-kinds.ts';
import type { StoredFact } from '../core/stored-values.ts';
import { articleRows } from './article-rows.ts';
import type { Connection } from './connection.ts';
import { dismissedConflicts, standingFrom } from './judgement-rows.ts';
import { Presenter, presentArticle } from './present-values.ts';
import { allStories } from './story-rows.ts';

/** Values taken up at once: beside the ids of one kind no more is held, however large the record is. */
const pageSize = 500;

/** Every value of the record, sorted by kind and id, as it stood when the first was asked for. Throws a `Failure` of the record codes. */
export function* snapshotValues(connection: Connection): Generator<RecordValue> {
  const snapshot = connection.snapshot();
  try {
    const values = allValues(snapshot);
    for (;;) {
      const next = snapshot.guarded(() => values.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    snapshot.close();
  }
}

/** Every value of a record that nobody writes meanwhile, sorted by kind and id. */
export function* allValues(connection: Connection): Generator<RecordValue> {
  for (const kind of exportKinds) yield* valuesOf(connection, kind);
}

function valuesOf(connection: Connection, kind: RecordKind): Generator<RecordValue> {
  switch (kind) {
    case 'article':
      return allArticles(connection);
    case 'story':
      return sortedStories(connection);
    case 'judgement':
      return standingJudgements(connection);
    case 'actor':
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
    case 'conflict':
      return allFacts(connection, kind);
  }
}

function* allFacts(connection: Connection, kind: RecordKind): Generator<RecordValue> {
  const dismissed = kind === 'conflict' ? dismissedConflicts(connection) : new Set<string>();
  const ids = connection.all<{ id: string }>('SELECT id FROM fact WHERE kind = ? ORDER BY id', kind);
  for (let at = 0; at < ids.length; at += pageSize) {
    const presenter = new Presenter(connection);
    for (const { id } of ids.slice(at, at + pageSize)) {
      const row = connection.get<StoredFact>('SELECT id, kind, value FROM fact WHERE id = ?', id);
      if (row !== undefined && !dismissed.has(id)) yield presenter.fact(row);
    }
  }
}

function* allArticles(connection: Connection): Generator<RecordValue> {
  let after = '';
  for (;;) {
    const rows = connection.all<ArticleRow>(
      'SELECT * FROM article WHERE id > ? ORDER BY id LIMIT ?',
      after,
      pageSize,
    );
    for (const row of rows) yield presentArticle(connection, row);
    if (rows.length < pageSize) return;
    after = rows[rows.length - 1].id;
  }
}

function* standingJudgements(connection: Connection): Generator<RecordValue> {
  let after = '';
  for (;;) {
    const page = standingFrom(connection, after, pageSize);
    for (const one of page) yield { kind: 'judgement', ...one };
    if (page.length < pageSize) return;
    after = page[page.length - 1].id;
  }
}

function* sortedStories(connection: Connection): Generator<RecordValue> {
  for (const { id, articles } of allStories(connection).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    yield recordedStory(id, articleRows(connection, articles));
  }
}
