import type { RecordedArticle, RecordKind, RecordValue } from '../model/record.ts';
import type { Store } from './store.ts';

/** What to gather: up to two names, a theme, a period. */
export interface DossierRequest {
  readonly with: readonly string[];
  readonly about?: string;
  readonly since?: string;
  readonly until?: string;
}

type Of<K extends RecordKind> = readonly Extract<RecordValue, { kind: K }>[];

/** The values of the record on one subject, with the articles that they cite. */
export interface GatheredDossier {
  readonly names: readonly string[];
  readonly events: Of<'event'>;
  readonly statements: Of<'statement'>;
  readonly commitments: Of<'commitment'>;
  readonly figures: Of<'figure'>;
  readonly conflicts: Of<'conflict'>;
  readonly articles: readonly RecordedArticle[];
}

/** How many values of one kind a dossier takes, the latest first. */
const mostOfAKind = 200;

/** How many conflicts a dossier takes: each may set hundreds of reports against each other. */
const mostConflicts = 40;

/** How many sentences of each value a dossier may cite. */
const citationsEach = 5;

/** Gathers from the record what a dossier on the request is made of. */
export async function gatherDossier(store: Store, request: DossierRequest): Promise<GatheredDossier> {
  const of = async <K extends RecordKind>(kind: K): Promise<Of<K>> => {
    const listed = await store.list({
      ...request,
      kind,
      limit: kind === 'conflict' ? mostConflicts : mostOfAKind,
      citations: citationsEach,
    });
    return listed.filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
  };
  const events = await of('event');
  const near = new Set(events.flatMap((one) => one.citations.map((at) => at.article)));
  const around = async <K extends Cited['kind']>(kind: K): Promise<Of<K>> =>
    beside<Extract<RecordValue, { kind: K }>>(await of(kind), await byEither(store, request, kind), near);
  const [statements, commitments, figures] = await Promise.all([
    around('statement'),
    around('commitment'),
    around('figure'),
  ]);
  const conflicts = await of('conflict');
  const cited = new Set<string>();
  for (const value of [...events, ...statements, ...commitments, ...figures])
    for (const one of value.citations) cited.add(one.article);
  for (const side of conflicts.flatMap((one) => one.sides))
    for (const one of side.citations) cited.add(one.article);
  const articles = await Promise.all([...cited].toSorted().map(async (id) => store.show(id)));
  return {
    names: await Promise.all(request.with.map(async (name) => nameOf(store, name))),
    events,
    statements,
    commitments,
    figures,
    conflicts,
    articles: articles.filter((one): one is RecordedArticle => one.kind === 'article'),
  };
}

type Cited = Extract<RecordValue, { kind: 'statement' | 'commitment' | 'figure' }>;

/** What either of the two says, promises or counts by itself. */
async function byEither<K extends Cited['kind']>(
  store: Store,
  request: DossierRequest,
  kind: K,
): Promise<Of<K>> {
  if (request.with.length < 2) return [];
  const listed = await Promise.all(
    request.with.map(async (one) =>
      store.list({ ...request, with: [one], kind, limit: mostOfAKind, citations: citationsEach }),
    ),
  );
  return listed.flat().filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
}

/** The values of both, and those of either that stand in an article on what the two did together; each once. */
function beside<T extends Cited>(
  both: readonly T[],
  either: readonly T[],
  near: ReadonlySet<string>,
): readonly T[] {
  const close = either.filter((one) => one.citations.some((at) => near.has(at.article)));
  return [...new Map([...both, ...close].map((one) => [one.id, one])).values()].slice(0, mostOfAKind);
}

/** The record's name for what was asked for; the words asked where there is none. */
async function nameOf(store: Store, asked: string): Promise<string> {
  const [first] = await store.findActors(asked);
  return first === undefined ? asked : ((await store.nameOf(first)) ?? asked);
}
