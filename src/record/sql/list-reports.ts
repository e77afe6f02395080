import { Failure } from '../../model/failure.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { RecordKind } from '../../model/record.ts';
import { noneOf } from '../../resolve/near-words.ts';
import type { ListQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';
import { outletsOf } from './outlet-rows.ts';

/** A condition of a query on the articles that report a value, with its values. */
export interface ReportCondition {
  readonly where: string;
  readonly values: readonly Parameter[];
}

const plainOutlet = (name: string): string => foldPhrase(name).replace(/^the /, '');

function outletsNamed(connection: Connection, names: readonly string[]): readonly string[] {
  const known = outletsOf(connection);
  return names.flatMap((name) => {
    const meant = known.filter((one) => plainOutlet(one) === plainOutlet(name));
    if (meant.length === 0) throw new Failure('usage', noneOf('outlet', name, known));
    return meant;
  });
}

/**
 * The query with the outlets that its names stand for as the record writes them. Throws `usage` with the near ones for a name that is
 * none.
 */
export function withOutlets<Q extends Pick<ListQuery, 'outlet'>>(connection: Connection, query: Q): Q {
  return query.outlet === undefined ? query : { ...query, outlet: outletsNamed(connection, query.outlet) };
}

/** The conditions of a query, as `withOutlets` gives it, on an article `a` itself. */
export function articleConditions({
  outlet,
  newSince,
  toldOnlyBy,
}: Pick<ListQuery, 'outlet' | 'newSince' | 'toldOnlyBy'>): readonly ReportCondition[] {
  return [
    ...(outlet === undefined ? [] : [fromOutlet(outlet)]),
    ...(toldOnlyBy === undefined ? [] : [among(toldOnlyBy)]),
    ...(newSince === undefined ? [] : [{ where: 'a.published >= ?', values: [newSince] }]),
  ];
}

function among(articles: readonly string[]): ReportCondition {
  return { where: 'a.id IN (SELECT g.value FROM texts(?) g)', values: [articles] };
}

function fromOutlet(outlets: readonly string[]): ReportCondition {
  return { where: 'a.outlet IN (SELECT g.value FROM texts(?) g)', values: [outlets] };
}

const older: string = `coalesce(a.published, '') < ?`;

/** The reports of the value of an id, as tables; of a conflict those of one side. */
function reportsOf(kind: RecordKind, id: string): string {
  switch (kind) {
    case 'actor':
      return `actor_signature s CROSS JOIN actor_mention m ON m.signature = s.seq CROSS JOIN article a ON a.seq = m.article WHERE s.actor = ${id}`;
    case 'conflict':
      return `members_of(side.value) j CROSS JOIN signature s ON s.id = j.value CROSS JOIN claim c ON c.signature = s.seq
        CROSS JOIN article a ON a.seq = c.article WHERE 1 = 1`;
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
    case 'article':
    case 'story':
    case 'judgement':
      return `signature s CROSS JOIN claim c ON c.signature = s.seq CROSS JOIN article a ON a.seq = c.article WHERE s.fact = ${id}`;
  }
}

/** The query's conditions on the reports of the derived value of an id. */
export function reportConditions(query: ListQuery, id: string): readonly ReportCondition[] {
  const { kind, outlet, newSince, toldOnlyBy } = query;
  const reports = reportsOf(kind, id);
  const told: readonly ReportCondition[] = [
    ...(outlet === undefined ? [] : [telling(reports, fromOutlet(outlet))]),
    ...(toldOnlyBy === undefined ? [] : [tellingAlone(reports, toldOnlyBy)]),
    ...(newSince === undefined
      ? []
      : [{ where: `NOT EXISTS (SELECT 1 FROM ${reports} AND ${older})`, values: [newSince] }]),
  ];
  return kind === 'conflict' ? told.map((one) => ofASide(id, one)) : told;
}

function tellingAlone(reports: string, articles: readonly string[]): ReportCondition {
  const { where, values } = telling(reports, among(articles));
  const others = 'a.id NOT IN (SELECT g.value FROM texts(?) g)';
  return {
    where: `(${where} AND NOT EXISTS (SELECT 1 FROM ${reports} AND ${others}))`,
    values: [...values, articles],
  };
}

function telling(reports: string, { where, values }: ReportCondition): ReportCondition {
  return { where: `EXISTS (SELECT 1 FROM ${reports} AND ${where})`, values };
}

/** A conflict is told by an outlet, or new, where one of its sides is. */
function ofASide(id: string, { where, values }: ReportCondition): ReportCondition {
  return {
    where: `EXISTS (SELECT 1 FROM fact f, sides_of(f.value) side WHERE f.id = ${id} AND ${where})`,
    values,
  };
}
