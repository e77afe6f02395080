import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import { listQuery } from '../../record/list-options.ts';
import type { ArrivedFact, NewsQuery } from '../../record/news-memory.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { Store } from '../../record/store.ts';

/** A fact that came, as it is now. */
export interface NewFact {
  /** Its place in the order of coming. */
  readonly seq: number;
  /** The id that it came by. */
  readonly cameAs: string;
  readonly value: RecordValue;
}

/** A stretch of news. */
export interface News {
  /** In the order in which they came, a fact that came twice (a conflict with another side) where it came last. */
  readonly facts: readonly NewFact[];
  /** What has been looked at up to where it ends; null where nothing came behind the place asked for. */
  readonly end: ArrivedFact | null;
  /** Whether more has come behind it. */
  readonly isMore: boolean;
  /** Whether something came behind the place asked for of which is no longer known what. */
  readonly isMissing: boolean;
}

/** Behind which place, and how many arrivals are looked at. */
export interface Stretch {
  readonly after: number;
  readonly most: number;
}

/** How many sentences a new fact comes with. */
const citations = 3;

/** What came behind a place of what a query asks for. What has gone meanwhile is left out. */
export async function newsSince(query: NewsQuery, { after, most }: Stretch, store: Store): Promise<News> {
  const { arrivals, first, last } = await store.arrivals(after, most);
  const end = arrivals.at(-1) ?? null;
  return {
    facts: await factsAsked(query, arrivals, store),
    end,
    isMore: end !== null && end.seq < last,
    isMissing: after + 1 < first || after > last,
  };
}

async function factsAsked(
  { kinds, options }: NewsQuery,
  arrivals: readonly ArrivedFact[],
  store: Store,
): Promise<readonly NewFact[]> {
  const values = new Map<string, RecordValue>();
  for (const kind of kinds) {
    const ids = arrivals.flatMap((one) => (one.kind === kind && one.id !== null ? [one.id] : []));
    if (ids.length === 0) continue;
    const asked = { ...listQuery(kind, options), ids, limit: ids.length, citations };
    for (const value of await listed(asked, store)) values.set(value.id, value);
  }
  const latest = new Map(arrivals.map((one) => [one.id, one.seq] as const));
  return arrivals.flatMap(({ seq, id, cameAs }) => {
    const value = id === null || latest.get(id) !== seq ? undefined : values.get(id);
    return value === undefined ? [] : [{ seq, cameAs, value }];
  });
}

/** The values of a list; none as long as nobody in the record is called as its parties or outlets are. */
async function listed(query: ReturnType<typeof listQuery>, store: Store): Promise<readonly RecordValue[]> {
  try {
    return await store.list(await withIds(query, store));
  } catch (error) {
    // Its other conditions were found good when it was made.
    if (error instanceof Failure && (error.code === 'id-unknown' || error.code === 'usage')) return [];
    throw error;
  }
}
