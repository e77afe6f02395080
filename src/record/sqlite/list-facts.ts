import type { ListQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';
import { findActorIds } from './find-actors.ts';
import { dismissedConflicts } from './judgement-rows.ts';
import type { StoredFact } from './present-values.ts';
import { citesAny } from './cited-claims.ts';
import { factsAbout } from './facts-about.ts';
import { daysOf, defaultLimit } from './query-days.ts';

/** How many facts a theme may name where other conditions choose among them. */
const mostAbout = 5000;

/**
 * The derived facts that a query asks for, in its order, then by id.
 *
 * Facts are walked along an index in that order up to the limit: without a party along the kind, with parties along the
 * keys of the one with the fewest facts.
 */
export function listFacts(connection: Connection, query: ListQuery): readonly StoredFact[] {
  const keys = (query.with ?? []).map((name) => findActorIds(connection, name));
  if (keys.some((one) => one.length === 0)) return [];
  const dismissed = query.kind === 'conflict' ? dismissedConflicts(connection) : new Set<string>();
  const limit = query.limit ?? defaultLimit;
  const asked = { ...query, limit: limit + dismissed.size };
  const [lead, ...others] = keys.toSorted(
    (a, b) => weightOf(connection, a, query) - weightOf(connection, b, query),
  );
  const rows =
    query.about !== undefined
      ? themed(connection, asked, keys)
      : lead === undefined
        ? walk(connection, asked, ofKind(asked))
        : lead.flatMap((key) => walk(connection, asked, ofKey(asked, key, others)));
  const sorted = inOrder(rows, query).filter((row) => !dismissed.has(row.id));
  const near = query.citing === undefined ? null : rowsOf(connection, query.citing);
  return sorted
    .slice(0, limit)
    .flatMap(({ id }) => storedFact(connection, id))
    .filter((row) => near === null || citesAny(connection, row, near));
}

/** The rows of articles by their ids. */
function rowsOf(connection: Connection, ids: readonly string[]): ReadonlySet<number> {
  const sql = 'SELECT a.seq FROM json_each(?) j CROSS JOIN article a ON a.id = j.value';
  return new Set(connection.all<{ seq: number }>(sql, JSON.stringify(ids)).map((row) => row.seq));
}

interface Place {
  readonly id: string;
  readonly start: string;
}

/** Where facts are walked along, with the conditions that each must meet. */
interface Walk {
  readonly from: string;
  readonly id: string;
  readonly where: readonly string[];
  readonly values: readonly Parameter[];
}

function ofKind(query: ListQuery): Walk {
  return dated(query, { from: 'fact w', id: 'w.id', where: ['w.kind = ?'], values: [query.kind] });
}

/** One key at a time, so that its facts are read in order; those of several are merged. */
function ofKey(query: ListQuery, key: string, others: readonly (readonly string[])[]): Walk {
  const held = others.map(padded);
  return dated(query, {
    from: 'fact_key w',
    id: 'w.fact',
    where: ['w.key = ? AND w.kind = ?', ...held.map(sharing)],
    values: [key, query.kind, ...held.flat()],
  });
}

function sharing(keys: readonly string[]): string {
  const marks = keys.map(() => '?').join(', ');
  return `EXISTS (SELECT 1 FROM fact_key o WHERE o.key IN (${marks}) AND o.kind = w.kind AND o.start = w.start AND o.fact = w.fact)`;
}

/** Keys repeated up to a round number, so that few statements serve every name. */
function padded(keys: readonly string[]): readonly string[] {
  const size = keys.length === 1 ? 1 : keys.length <= 8 ? 8 : 50;
  return Array.from({ length: size }, (_none, at) => keys[Math.min(at, keys.length - 1)]);
}

function dated(query: ListQuery, walk: Walk): Walk {
  const { since, until } = daysOf(query);
  const where = [...walk.where];
  const values = [...walk.values];
  // Actors have no day: told so, the walk needs no sorting.
  if (query.kind === 'actor') where.push(`w.start = ''`);
  if (until !== '') {
    where.push(`w.start <= ? AND w.start <> ''`);
    values.push(until);
  }
  if (since !== '') {
    where.push(`(SELECT f.until FROM fact f WHERE f.id = ${walk.id}) >= ?`);
    values.push(since);
  }
  return { ...walk, where, values };
}

function walk(connection: Connection, query: ListQuery, { from, id, where, values }: Walk): readonly Place[] {
  const direction = query.order === 'asc' ? 'ASC' : 'DESC';
  return connection.all<Place>(
    `SELECT ${id} AS id, w.start FROM ${from} WHERE ${where.join(' AND ')} ORDER BY w.start ${direction}, ${id} LIMIT ?`,
    ...values,
    query.limit ?? defaultLimit,
  );
}

/** Facts with a sentence about the theme that meet the other conditions. */
function themed(
  connection: Connection,
  query: ListQuery,
  keys: readonly (readonly string[])[],
): readonly Place[] {
  const alone = query.with === undefined && query.since === undefined && query.until === undefined;
  const most = alone ? 2 * (query.limit ?? defaultLimit) : mostAbout;
  const found = factsAbout(connection, query.about ?? '', { kind: query.kind, most });
  const held = keys.map(padded);
  const { where, values } = dated(query, {
    from: '',
    id: 'w.id',
    where: ['w.id = ?', ...held.map(sharing)],
    values: held.flat(),
  });
  const sql = `SELECT w.id, w.start FROM (SELECT id, id AS fact, kind, start FROM fact) w WHERE ${where.join(' AND ')}`;
  return [...found].flatMap((id) => connection.get<Place>(sql, id, ...values) ?? []);
}

/** Distinct places in the order of the query. */
function inOrder(rows: readonly Place[], { order }: ListQuery): readonly Place[] {
  const sign = order === 'asc' ? 1 : -1;
  const distinct = new Map(rows.map((row) => [row.id, row] as const));
  return [...distinct.values()].toSorted(
    (a, b) => sign * Number(a.start > b.start) - sign * Number(a.start < b.start) || (a.id < b.id ? -1 : 1),
  );
}

function storedFact(connection: Connection, id: string): readonly StoredFact[] {
  return connection.all<StoredFact>('SELECT id, kind, value FROM fact WHERE id = ?', id);
}

/** Facts up to which parties are compared by how many they have. */
const mostWeighed = 20_000;

/** How many facts of the kind lie under some keys, counted up to a limit. */
function weightOf(
  connection: Connection,
  keys: readonly string[],
  { kind, with: parties }: ListQuery,
): number {
  if ((parties?.length ?? 0) < 2) return 0;
  let weight = 0;
  for (const key of keys) {
    const sql = 'SELECT count(*) AS count FROM (SELECT 1 FROM fact_key WHERE key = ? AND kind = ? LIMIT ?)';
    weight += connection.get<{ count: number }>(sql, key, kind, mostWeighed)?.count ?? 0;
    if (weight >= mostWeighed) break;
  }
  return weight;
}
