import { cutPage, placeOfCursor } from '../core/list-cursor.ts';
import { comparePlaces } from '../core/list-order.ts';
import { chosenAnywhere } from '../core/list-filters.ts';
import { daysOf } from '../core/query-limits.ts';
import { factsOf } from '../core/theme.ts';
import type { SearchHit, SearchPage, SearchQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';
import { findActorIds } from './find-actors.ts';
import { keysKnown } from './keys-known.ts';
import { articleConditions, withOutlets } from './list-reports.ts';
import { claimsIn, passagesWith, textOf, type PassageRow } from './passages.ts';

/** A page of the passages that hold every word, marks and capitals ignored; the latest article first. */
export function searchPassages(connection: Connection, given: SearchQuery): SearchPage {
  const query = withOutlets(connection, given);
  const list = { kind: 'passage', ...(query.limit === undefined ? {} : { limit: query.limit }) };
  const after = placeOfCursor({ ...list, ...(query.after === undefined ? {} : { after: query.after }) });
  const fits = fitting(connection, query);
  const most = (query.limit ?? 50) + 1;
  const found = [];
  for (const row of passagesWith(connection, query.text)) {
    const place = { row, start: row.published ?? '', id: `${row.id} ${String(row.start).padStart(9, '0')}` };
    if (after !== null && comparePlaces('desc')(place, after) <= 0) continue;
    if (fits(row)) found.push(place);
    if (found.length >= most) break;
  }
  const { shown, next } = cutPage(list, found);
  return { hits: shown.map(({ row }) => hitOf(connection, row)), next };
}

function hitOf(connection: Connection, row: PassageRow): SearchHit {
  return {
    article: row.id,
    title: row.title,
    publishedOn: row.published,
    start: row.start,
    end: row.end,
    text: textOf(connection, row),
    facts: factsOf(claimsIn(connection, row)),
  };
}

type Fits = (row: PassageRow) => boolean;

/** Tells whether the article of a passage, and one of the facts that cite from it, meet the conditions of a search. */
function fitting(connection: Connection, query: SearchQuery): Fits {
  const ofArticle = articleFits(connection, query);
  const chosen = chosenAnywhere(query).map((one) => keysKnown(connection, one));
  const parties = (query.with ?? []).map((name) => findActorIds(connection, name));
  const wanted = [...parties, ...chosen];
  if (wanted.length === 0) return ofArticle;
  return (row) =>
    ofArticle(row) &&
    factsOf(claimsIn(connection, row)).some((fact) =>
      wanted.every((keys) => liesUnder(connection, fact, keys)),
    );
}

function liesUnder(connection: Connection, fact: string, keys: readonly string[]): boolean {
  const sql = `SELECT 1 FROM fact f CROSS JOIN fact_key k ON k.kind = f.kind AND k.start = f.start AND k.fact = f.id WHERE f.id = ? AND k.key IN (SELECT g.value FROM texts(?) g) LIMIT 1`;
  return connection.get(sql, fact, keys) !== undefined;
}

function articleFits(connection: Connection, query: SearchQuery): Fits {
  const { since, until } = daysOf(query);
  const conditions: readonly { readonly where: string; readonly values: readonly Parameter[] }[] = [
    ...articleConditions(query),
    ...(since === '' ? [] : [{ where: 'a.published >= ?', values: [since] }]),
    ...(until === '' ? [] : [{ where: 'a.published <= ?', values: [until] }]),
  ];
  if (conditions.length === 0) return () => true;
  const sql = `SELECT 1 FROM article a WHERE a.seq = ? AND ${conditions.map((one) => one.where).join(' AND ')}`;
  const values = conditions.flatMap((one) => one.values);
  return ({ article }) => connection.get(sql, article, ...values) !== undefined;
}
