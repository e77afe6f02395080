import { orderOf, stretchesAfter, type Place, type Stretch } from '../core/list-order.ts';
import { placeOfCursor } from '../core/list-cursor.ts';
import { daysOf, keptKind } from '../core/query-limits.ts';
import type { ListQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';
import { isUnnamed } from './is-unnamed.ts';
import { reportConditions } from './list-reports.ts';

/** A query with the number of places that are wanted of it. */
export interface Asked extends ListQuery {
  readonly limit: number;
  /** Ids of facts among which those asked for are; all where not given. */
  readonly among?: ReadonlySet<string>;
}

/** For each party of a query the keys that it may be filed under. */
export type Keys = readonly (readonly string[])[];

/** Where facts are walked along, with the conditions that each must meet. */
interface Walk {
  readonly from: string;
  readonly id: string;
  readonly where: readonly string[];
  readonly values: readonly Parameter[];
}

/** The facts of a kind, along the kind. */
export function walkKind(connection: Connection, asked: Asked): readonly Place[] {
  const along = { from: 'fact w', id: 'w.id', where: ['w.kind = ?'], values: [keptKind(asked)] };
  return walk(connection, asked, reported(asked, dated(asked, along)));
}

/**
 * The facts under any of the first party's keys that lie under one of each other party's too; one key at a time, so that each is read
 * in order.
 */
export function walkKeys(
  connection: Connection,
  asked: Asked,
  [lead = [], ...others]: Keys,
): readonly Place[] {
  const held = others.map(padded);
  return lead.flatMap((key) => {
    const where = ['w.key = ? AND w.kind = ?', ...held.map(sharing)];
    const along = { from: 'fact_key w', id: 'w.fact', where, values: [key, keptKind(asked), ...held.flat()] };
    return walk(connection, asked, reported(asked, dated(asked, along)));
  });
}

/** Those of the facts, by id, that meet the conditions of the query on parties and days. */
export function placesAmong(
  connection: Connection,
  ids: Iterable<string>,
  { query, keys }: { readonly query: ListQuery; readonly keys: Keys },
): readonly Place[] {
  const held = keys.map(padded);
  const kept = ['w.id = ?', 'w.kind = ?', ...held.map(sharing)];
  const one = { from: '', id: 'w.id', where: kept, values: [keptKind(query), ...held.flat()] };
  const { where, values } = reported(query, dated(query, one));
  const sql = `SELECT w.id, w.start FROM (SELECT id, id AS fact, kind, start FROM fact) w WHERE ${where.join(' AND ')}`;
  return [...ids].flatMap((id) => connection.get<Place>(sql, id, ...values) ?? []);
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

/** That an actor has a name or a country: "officials" of one article stand in its statements, in no list of actors and no export. */
const isNamed = (id: string): string =>
  `NOT EXISTS (SELECT 1 FROM fact f WHERE f.id = ${id} AND ${isUnnamed('f.block')})`;

function dated(query: ListQuery, along: Walk): Walk {
  const { since, until } = daysOf(query);
  const where = [...along.where];
  const values = [...along.values];
  // Actors have no day. With the condition SQLite reads them in the order of the index and sorts nothing.
  if (query.kind === 'actor') where.push(`w.start = ''`, isNamed(along.id));
  if (until !== '') {
    where.push(`w.start <= ? AND w.start <> ''`);
    values.push(until);
  }
  if (since !== '') {
    where.push(`(SELECT f.until FROM fact f WHERE f.id = ${along.id}) >= ?`);
    values.push(since);
  }
  return { ...along, where, values };
}

/** The walk with the query's conditions on who reports, and since when. */
function reported(query: ListQuery, along: Walk): Walk {
  const conditions = reportConditions(query, along.id);
  return {
    ...along,
    where: [...along.where, ...conditions.map((one) => one.where)],
    values: [...along.values, ...conditions.flatMap((one) => one.values)],
  };
}

/** Walks the stretches in their order, until there are enough values. */
function walk(connection: Connection, asked: Asked, along: Walk): readonly Place[] {
  const direction = orderOf(asked) === 'asc' ? 'ASC' : 'DESC';
  const found: Place[] = [];
  for (const stretch of stretchesAfter(placeOfCursor(asked), orderOf(asked))) {
    if (found.length >= asked.limit) break;
    const { from, id, where, values } = within(along, stretch);
    const sql = `SELECT ${id} AS id, w.start FROM ${from} WHERE ${where.join(' AND ')} ORDER BY w.start ${direction}, ${id} LIMIT ?`;
    found.push(...connection.all<Place>(sql, ...values, asked.limit - found.length));
  }
  return found;
}

function within(along: Walk, stretch: Stretch): Walk {
  const also = (condition: string, ...values: readonly Parameter[]): Walk => ({
    ...along,
    where: [...along.where, condition],
    values: [...along.values, ...values],
  });
  switch (stretch.kind) {
    case 'all':
      return along;
    case 'within':
      return also(`w.start = ? AND ${along.id} > ?`, stretch.day, stretch.afterId);
    case 'before':
      return also(`w.start < ? AND w.start > ''`, stretch.day);
    case 'after':
      return also('w.start > ?', stretch.day);
    case 'undated':
      return also(`w.start = ''`);
  }
}
