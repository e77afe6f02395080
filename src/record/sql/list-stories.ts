import { orderOf, placesInOrder } from '../core/list-order.ts';
import { placeOfCursor } from '../core/list-cursor.ts';
import { chosenIn } from '../core/list-filters.ts';
import { daysOf } from '../core/query-limits.ts';
import type { ListQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Asked } from './fact-walks.ts';
import { articlesAmong, namingParties, partiesOf, whereAll, type Condition } from './list-articles.ts';
import { articleConditions } from './list-reports.ts';
import { storiesOf, type StoryMember, type StoryPlace } from './story-rows.ts';

/** Up to so many articles the stories of all are looked up; where there are more, a walk along the days soon meets them. */
const mostTraced = 5000;

/**
 * The stories that a query asks for, by the day of their first article in its order, then by id, up to the limit. A story is about a
 * theme or between parties where one of its articles is. They are traced from up to `traced` articles that may answer.
 */
export function storiesAsked(
  connection: Connection,
  query: Asked,
  traced: number = mostTraced,
): readonly StoryPlace[] {
  chosenIn(query);
  const { outlet, newSince = '', since = '' } = query;
  // A story is as new as its first article, so `newSince` asks for the same as `since`.
  const asked = newSince > since ? { ...query, since: newSince } : query;
  const parties = partiesOf(connection, asked);
  const among = articlesAmong(connection, asked, parties);
  const named = [...namingParties(parties), ...articleConditions(outlet === undefined ? {} : { outlet })];
  // A story of which an article is older began before.
  const recent =
    asked.since === undefined ? [] : [{ where: `coalesce(a.published, '~') >= ?`, values: [asked.since] }];
  const found =
    among === null || among.length > traced
      ? walkedStories(connection, asked, tellingOf(connection, named))
      : fittingStories(asked, storiesOf(connection, membersAmong(connection, among, [...named, ...recent])));
  return found.slice(0, asked.limit);
}

/** The articles among these that meet the conditions. */
function membersAmong(
  connection: Connection,
  among: readonly number[],
  conditions: readonly Condition[],
): readonly StoryMember[] {
  return connection.all<StoryMember>(
    `SELECT DISTINCT a.main, a.told FROM numbers(?) g CROSS JOIN article a ON a.seq = g.value WHERE ${whereAll(conditions)}`,
    among,
    ...conditions.flatMap((one) => one.values),
  );
}

/** Those of the stories that begin on the days of the query, in its order. */
function fittingStories(asked: Asked, stories: readonly StoryPlace[]): readonly StoryPlace[] {
  const { since, until } = daysOf(asked);
  const fitting = stories.filter(
    ({ start }) => (since === '' || start >= since) && (until === '' || (start !== '' && start <= until)),
  );
  return placesInOrder(fitting, orderOf(asked), placeOfCursor(asked));
}

type Telling = (story: StoryPlace) => boolean;

/** Stories met on a walk along the days, each on the day of its first article, so that nothing behind the limit is read. */
function walkedStories(connection: Connection, asked: Asked, tells: Telling): readonly StoryPlace[] {
  const found: StoryPlace[] = [];
  for (const day of daysAlong(connection, asked)) {
    const begun = placesInOrder(storiesBegun(connection, day), orderOf(asked), placeOfCursor(asked));
    found.push(...begun.filter(tells));
    if (found.length >= asked.limit) break;
  }
  return found;
}

/** Tells whether one of the articles of a story meets the conditions. */
function tellingOf(connection: Connection, conditions: readonly Condition[]): Telling {
  if (conditions.length === 0) return () => true;
  const sql = `SELECT 1 FROM texts(?) j CROSS JOIN article a ON a.id = j.value WHERE ${whereAll(conditions)} LIMIT 1`;
  const values = conditions.flatMap((one) => one.values);
  return ({ articles }) => connection.get(sql, articles, ...values) !== undefined;
}

/** The days of publication that a query asks for, in its order, from that of its cursor on; empty for articles without a day. */
function* daysAlong(connection: Connection, query: ListQuery): Generator<string> {
  const { since, until } = daysOf(query);
  const from = placeOfCursor(query)?.start;
  const open = since === '' && until === '';
  const last = until === '' ? '~' : until;
  if (orderOf(query) === 'asc') {
    if (open && (from ?? '') === '') yield '';
    let day = firstFrom(connection, from === undefined || from === '' ? since : from);
    for (; day !== null && day <= last; day = dayAfter(connection, day)) yield day;
    return;
  }
  let day = from === undefined ? dayBefore(connection, last) : from || null;
  for (; day !== null && day >= since; day = dayBefore(connection, day)) yield day;
  if (open) yield '';
}

function dayOf(connection: Connection, sql: string, day: string): string | null {
  return connection.get<{ day: string | null }>(sql, day)?.day ?? null;
}

const dayBefore = (connection: Connection, day: string): string | null =>
  dayOf(connection, 'SELECT max(published) AS day FROM article WHERE published < ?', day);

const dayAfter = (connection: Connection, day: string): string | null =>
  dayOf(connection, 'SELECT min(published) AS day FROM article WHERE published > ?', day);

const firstFrom = (connection: Connection, day: string): string | null =>
  dayOf(connection, 'SELECT min(published) AS day FROM article WHERE published >= ?', day);

/** The stories of which the first article is of this day; empty for those without any day. */
function storiesBegun(connection: Connection, day: string): readonly StoryPlace[] {
  const members = connection.all<StoryMember>(
    `SELECT main, told FROM article WHERE ${day === '' ? 'published IS NULL' : 'published = ?'}`,
    ...(day === '' ? [] : [day]),
  );
  return storiesOf(connection, members).filter((one) => one.start === day);
}
