import type { Citation } from '../model/citation.ts';
import type { ArticleHead, RecordedEvent, RecordKind, RecordValue } from '../model/record.ts';
import { withOneOutlet } from './article-names.ts';
import { actorsOf, type NamedActor } from './actors-of.ts';
import type { FigureMeasure, Store } from './store.ts';

/** What to gather: up to two names, a theme, a period, and from when on it must be new to the record. */
export interface DossierRequest {
  readonly with: readonly string[];
  readonly about?: string;
  readonly since?: string;
  readonly until?: string;
  /** Only what no article from before this day tells. */
  readonly newSince?: string;
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
  /** What the figures measure. */
  readonly measures: readonly FigureMeasure[];
  /** The actors that the facts name, with the number of facts. */
  readonly actors: readonly NamedActor[];
  readonly articles: readonly ArticleHead[];
  /** Kinds of which the record holds more on the request; the latest were taken. Sorted. */
  readonly cut: readonly RecordKind[];
}

/** How many values of one kind a dossier takes, the latest first. */
const mostOfAKind = 150;

/** How many conflicts a dossier takes: each may set hundreds of reports against each other. */
const mostConflicts = 30;

/** How many sentences of each value a dossier may cite. */
const citationsEach = 3;

/** Gathers from the record what a dossier on the request is made of. */
export async function gatherDossier(store: Store, request: DossierRequest): Promise<GatheredDossier> {
  const cut = new Set<RecordKind>();
  const events = await latest(store, { request, kind: 'event', cut });
  const near = articlesNear(events, await eventsAnyTime(store, request));
  const around = async <K extends Cited['kind']>(kind: K): Promise<Of<K>> => {
    const both = await latest(store, { request, kind, cut });
    const either = await byEither(store, { ...request, near }, kind);
    return beside<Extract<RecordValue, { kind: K }>>(both, either, near);
  };
  const values = {
    events,
    statements: await around('statement'),
    commitments: await around('commitment'),
    figures: await around('figure'),
    conflicts: await around('conflict'),
  };
  return {
    names: await Promise.all(request.with.map(async (name) => nameOf(store, name))),
    ...values,
    measures: await store.measuresOf(values.figures.map(({ id }) => id)),
    actors: await actorsOf(store, values),
    articles: await articlesOf(store, Object.values(values).flat()),
    cut: [...cut].toSorted(),
  };
}

/** The events of the subject on any day, asked for where only new values are wanted: an article on an old event may say new things. */
async function eventsAnyTime(
  store: Store,
  { newSince, ...request }: DossierRequest,
): Promise<readonly RecordedEvent[]> {
  return newSince === undefined ? [] : latest(store, { request, kind: 'event', cut: new Set() });
}

function articlesNear(...events: readonly (readonly RecordedEvent[])[]): ReadonlySet<string> {
  return new Set(events.flat().flatMap((one) => one.citations.map((at) => at.article)));
}

interface Wanted<K extends RecordKind> {
  readonly request: DossierRequest;
  readonly kind: K;
  /** The kinds of which more values were found than are taken, added here. */
  readonly cut: Set<RecordKind>;
}

async function latest<K extends RecordKind>(store: Store, { request, kind, cut }: Wanted<K>): Promise<Of<K>> {
  const listed = await store.list({
    ...request,
    kind,
    limit: most(kind) + 1,
    citations: citationsEach,
  });
  if (listed.length > most(kind)) cut.add(kind);
  return listed
    .slice(0, most(kind))
    .filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
}

async function articlesOf(
  store: Store,
  values: readonly (Cited | RecordedEvent)[],
): Promise<readonly ArticleHead[]> {
  const cited = new Set(values.flatMap((one) => citationsOf(one).map((at) => at.article)));
  return withOneOutlet(await store.articleHeads([...cited].toSorted()), store);
}

type Cited = Extract<RecordValue, { kind: 'statement' | 'commitment' | 'figure' | 'conflict' }>;

function citationsOf(value: Cited | RecordedEvent): readonly Citation[] {
  return value.kind === 'conflict' ? value.sides.flatMap((side) => side.citations) : value.citations;
}

/** How many values of a kind are asked for. */
const most = (kind: RecordKind): number => (kind === 'conflict' ? mostConflicts : mostOfAKind);

/** What either of two parties says, promises or counts alone, and where sources disagree on it, in articles on what both did. */
async function byEither<K extends Cited['kind']>(
  store: Store,
  { near, ...request }: DossierRequest & { readonly near: ReadonlySet<string> },
  kind: K,
): Promise<Of<K>> {
  if (request.with.length < 2) return [];
  const few = { limit: most(kind), citations: citationsEach, citing: [...near] };
  const listed = await Promise.all(
    request.with.map(async (one) => store.list({ ...request, ...few, with: [one], kind })),
  );
  return listed.flat().filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
}

/** The values of both, and those of either that stand in an article on what the two did together; each once. */
function beside<T extends Cited>(
  both: readonly T[],
  either: readonly T[],
  near: ReadonlySet<string>,
): readonly T[] {
  const close = either.filter((one) => citationsOf(one).some((at) => near.has(at.article)));
  return [...new Map([...both, ...close].map((one) => [one.id, one])).values()].slice(0, mostOfAKind);
}

/** The record's name for what was asked for; the words asked where there is none. */
async function nameOf(store: Store, asked: string): Promise<string> {
  const [first] = await store.findActors(asked);
  return first === undefined ? asked : ((await store.nameOf(first)) ?? asked);
}
