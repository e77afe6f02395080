import type { StoreStatus } from '../store.ts';
import type { Connection } from './connection.ts';
import { isUnnamed } from './is-unnamed.ts';
import { savedSearches } from './saved-rows.ts';
import { watchedFeeds } from './web-rows.ts';

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Counts what is in the record; with `integrity`, has the engine check its tables and indexes. */
export function readStatus(connection: Connection, integrity: boolean): StoreStatus {
  const one = (sql: string): number => connection.get<{ count: number }>(sql)?.count ?? 0;
  const counts = (sql: string): Readonly<Record<string, number>> =>
    Object.fromEntries(connection.all<Counted>(sql).map((row) => [row.name, row.count]));
  return {
    path: connection.path,
    schema: connection.schema,
    articles: one('SELECT count(*) AS count FROM article'),
    claims: one('SELECT count(*) AS count FROM claim'),
    facts: counts(
      `SELECT kind AS name, count(*) AS count FROM fact WHERE NOT ${isUnnamed('block')} GROUP BY kind ORDER BY kind`,
    ),
    judgements: one('SELECT count(*) AS count FROM judgement WHERE revoked IS NULL'),
    unsettled: one('SELECT count(*) AS count FROM dirty'),
    issues: counts('SELECT code AS name, count(*) AS count FROM article_issue GROUP BY code ORDER BY code'),
    readerVersions: connection
      .all<{ reader: string }>('SELECT DISTINCT reader FROM article ORDER BY reader')
      .map((row) => row.reader),
    feeds: watchedFeeds(connection),
    hooks: hooksOf(connection),
    integrity: integrity ? connection.integrity() : null,
    bytes: connection.bytes(),
  };
}

function hooksOf(connection: Connection): StoreStatus['hooks'] {
  return savedSearches(connection).flatMap(({ name, hook }) => {
    if (hook === null) return [];
    const { secret: _secret, ...rest } = hook;
    return [{ search: name, ...rest }];
  });
}
