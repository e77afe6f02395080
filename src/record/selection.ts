import { actorsIn } from '../model/actors-in.ts';
import { Failure } from '../model/failure.ts';
import { sortedSet } from '../model/order.ts';
import type { RecordKind, RecordValue } from '../model/record.ts';
import { hasFilters } from './core/list-filters.ts';
import type { ListQuery, Store } from './store.ts';

/** Conditions that facts of any kind are chosen by. */
export type Conditions = Omit<ListQuery, 'kind' | 'limit' | 'after' | 'order' | 'citations'>;

/** A part of a record: the facts that fit some conditions, with all that they name. */
export interface Selection {
  /** How many facts fit. */
  readonly facts: number;
  /** Actors, articles, facts and decisions, sorted by kind; facts of a kind by day, the rest by id. */
  values(): AsyncGenerator<RecordValue>;
}

/** The kinds of facts, in the order of the export, as they stand around the decisions about them. */
const beforeJudgements: readonly RecordKind[] = ['commitment', 'conflict', 'event', 'figure'];
const afterJudgements: readonly RecordKind[] = ['statement'];

/** Facts of one page: so many are held at once. */
const pageSize = 500;

/**
 * The facts of a record that fit all the conditions, with the actors that they name, the articles that they cite and the decisions about
 * them. A kind to which a condition cannot apply has none: `stage` leaves commitments alone. Only the ids of what they name are held.
 *
 * The pages are read one after the other: what is saved meanwhile may show in the later ones. Throws `usage` where the conditions fit no
 * kind.
 */
export async function selectionOf(store: Store, conditions: Conditions): Promise<Selection> {
  const kinds = await kindsThatFit(store, conditions);
  const named = { actors: new Set<string>(), articles: new Set<string>(), judgements: new Set<string>() };
  let facts = 0;
  for (const kind of kinds)
    for await (const value of factsOf(store, { kind, ...conditions })) {
      facts += 1;
      note(value, named);
    }
  return { facts, values: () => valuesOf(store, conditions, { kinds, ...named }) };
}

/** What the facts of a selection name, by id, and of which kinds they are. */
interface Named {
  readonly actors: Set<string>;
  readonly articles: Set<string>;
  readonly judgements: Set<string>;
}

function note(value: RecordValue, { actors, articles, judgements }: Named): void {
  const sides = value.kind === 'conflict' ? value.sides : [value];
  for (const side of sides)
    if ('citations' in side) for (const { article } of side.citations) articles.add(article);
  if ('judgements' in value) for (const id of value.judgements ?? []) judgements.add(id);
  switch (value.kind) {
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
      for (const id of actorsIn(value)) actors.add(id);
      return;
    case 'conflict':
    case 'actor':
    case 'article':
    case 'judgement':
    case 'story':
  }
}

/** The kinds that the conditions can apply to, and of which some value can be as they ask: no figure is "planned", but an event may be. */
async function kindsThatFit(store: Store, conditions: Conditions): Promise<readonly RecordKind[]> {
  const fitting: RecordKind[] = [];
  let refused: Failure | null = null;
  for (const kind of ['event', 'figure', 'commitment', 'statement', 'conflict'] as const) {
    if (!hasFilters(kind, conditions)) continue;
    try {
      await store.page({ kind, ...conditions, limit: 1 });
      fitting.push(kind);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'usage') throw error;
      refused ??= error;
    }
  }
  if (fitting.length > 0) return fitting;
  throw refused ?? new Failure('usage', `no kind of fact has all of ${Object.keys(conditions).join(', ')}`);
}

async function* factsOf(store: Store, query: ListQuery): AsyncGenerator<RecordValue> {
  let after: string | null = null;
  do {
    const page = await store.page({
      ...query,
      order: 'asc',
      limit: pageSize,
      ...(after === null ? {} : { after }),
    });
    yield* page.values;
    after = page.next;
  } while (after !== null);
}

async function* valuesOf(
  store: Store,
  conditions: Conditions,
  { kinds, actors, articles, judgements }: Named & { readonly kinds: readonly RecordKind[] },
): AsyncGenerator<RecordValue> {
  for (const id of [...sortedSet(actors), ...sortedSet(articles)]) yield await store.show(id);
  const fitting = (all: readonly RecordKind[]): readonly RecordKind[] =>
    all.filter((kind) => kinds.includes(kind));
  for (const kind of fitting(beforeJudgements)) yield* factsOf(store, { kind, ...conditions });
  for (const id of sortedSet(judgements)) yield await store.show(id);
  for (const kind of fitting(afterJudgements)) yield* factsOf(store, { kind, ...conditions });
}
