import type { Article } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import type { OutletNames } from '../../model/outlet-names.ts';
import type { Reading } from '../../model/reading.ts';
import type { ActorHead, ArticleHead, RecordValue } from '../../model/record.ts';
import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import type {
  Agreement,
  AgreementQuery,
  CitingFact,
  Deciding,
  DoubtQuery,
  Doubts,
  Explanation,
  FacetQuery,
  FactQuery,
  Facets,
  FigureMeasure,
  IdPage,
  IssuePage,
  IssueQuery,
  Judgement,
  ListPage,
  ListQuery,
  Place,
  Printings,
  SaveReport,
  SearchHit,
  SearchPage,
  SearchQuery,
  Store,
  StoreStatus,
} from '../store.ts';
import { foundAt } from '../core/found-at.ts';
import { snapshotValues } from './snapshot-values.ts';
import { articleById, articleRows, headOf, idsNotReadBy, issuesOf, readerOf } from './article-rows.ts';
import { arrivalAt, arrivalsAfter } from './arrival-rows.ts';
import { isNoted, notePlace } from './article-places.ts';
import { actorHeads, measuresOf } from './fact-heads.ts';
import type { Connection } from './connection.ts';
import type { ListSources } from './facts-about.ts';
import { factsCiting } from './facts-citing.ts';
import { findActorIds, nameOfKey } from './find-actors.ts';
import { articlesFrom, idsFrom, namesLike } from './find-ids.ts';
import { issuePage } from './issue-page.ts';
import { lastJudgement, listJudgements } from './judgement-rows.ts';
import { factPage, factsById, listSources, valueLister } from './list-values.ts';
import { namesOfOutlets } from './outlet-rows.ts';
import { noteReached, reachedIn } from './reached-rows.ts';
import { readStatus } from './read-status.ts';
import { searchPassages } from './search-passages.ts';
import { showValue } from './show-value.ts';
import { dropSaved, moveHook, noteHook, noteSaved, savedSearches } from './saved-rows.ts';
import { stateOfRecord } from './state-row.ts';
import { isUnsettled } from './unsettled.ts';
import * as tellings from './telling-rows.ts';
import * as web from './web-rows.ts';
import { workMemory } from './work-memory.ts';
import type { NotedEntry, NotedPage, Telling, WatchedFeed } from '../web-memory.ts';
import type { ArrivedFact, Arrivals, SavedSearch, Webhook } from '../news-memory.ts';
import type { WorkMemory } from '../work-memory.ts';

/**
 * A record in the tables of a database, whichever holds them; several processes may use it at once. See `Store` for what the methods promise.
 *
 * What changes the record, and what asks why, is loaded when it is called: most runs only ask what it says, and need half of the folds' files
 * for nothing.
 */
export class SqlStore implements Store {
  readonly #connection: Connection;
  readonly #sources: ListSources;
  readonly #pageOf: (query: ListQuery) => ListPage;
  readonly work: WorkMemory;

  /** The connection is closed with the store. */
  constructor(connection: Connection) {
    this.#connection = connection;
    this.#sources = listSources(this.#connection);
    this.#pageOf = valueLister(this.#connection, this.#sources);
    this.work = workMemory(this.#connection);
  }

  async save(readings: readonly Reading[]): Promise<SaveReport> {
    const { keptReading } = await import('../../resolve/prepare/kept-reading.ts');
    return this.keep(readings.map((one) => keptReading(one, this.#connection.wording)));
  }

  async keep(readings: readonly KeptReading[]): Promise<SaveReport> {
    const { saveReadings } = await import('./save-reading.ts');
    return this.#connection.write(() => saveReadings(this.#connection, readings));
  }

  async has(articleId: string, readerVersion?: string): Promise<boolean> {
    const reader = this.#read(() => readerOf(this.#connection, articleId));
    return reader !== null && (readerVersion === undefined || reader === readerVersion);
  }

  async noteFound(articleId: string, place: Place): Promise<void> {
    const found = foundAt(place);
    if (this.#read(() => isNoted(this.#connection, articleId, found))) return;
    this.#connection.write(() => notePlace(this.#connection, articleId, found));
  }

  async reachedIn(archive: string): Promise<readonly number[] | null> {
    return this.#read(() => reachedIn(this.#connection, archive));
  }

  async noteReached(archive: string, position: readonly number[] | null): Promise<void> {
    this.#connection.write(() => noteReached(this.#connection, archive, position));
  }

  async forget(articleId: string): Promise<boolean> {
    const { forgetArticle } = await import('./forget-article.ts');
    return this.#connection.write(() => forgetArticle(this.#connection, articleId));
  }

  async settle(): Promise<number> {
    // Every run asks. A record that cannot be written may still be read, if nothing waits.
    if (!this.#read(() => isUnsettled(this.#connection))) return 0;
    const { settle } = await import('./settle.ts');
    return settle(this.#connection);
  }

  async list(query: ListQuery): Promise<readonly RecordValue[]> {
    return (await this.page(query)).values;
  }

  async page(query: ListQuery): Promise<ListPage> {
    return this.#read(() => this.#pageOf(query));
  }

  async factPage(query: Omit<FactQuery, 'citing'>): Promise<IdPage> {
    return this.#read(() => factPage(this.#sources, query));
  }

  async facts(
    ids: readonly string[],
    query: Pick<FactQuery, 'kind' | 'citations'>,
  ): Promise<readonly RecordValue[]> {
    return this.#read(() => factsById(this.#connection, ids, query));
  }

  async search(text: string, limit?: number): Promise<readonly SearchHit[]> {
    return (await this.searchPage({ text, ...(limit === undefined ? {} : { limit }) })).hits;
  }

  async searchPage(query: SearchQuery): Promise<SearchPage> {
    return this.#read(() => searchPassages(this.#connection, query));
  }

  async show(id: string): Promise<RecordValue> {
    return this.#read(() => showValue(this.#connection, id));
  }

  async articleHeads(ids: readonly string[]): Promise<readonly ArticleHead[]> {
    return this.#read(() => articleRows(this.#connection, ids).map((row) => headOf(this.#connection, row)));
  }

  async actorHeads(ids: readonly string[]): Promise<readonly ActorHead[]> {
    return this.#read(() => actorHeads(this.#connection, ids));
  }

  async measuresOf(figures: readonly string[]): Promise<readonly FigureMeasure[]> {
    return this.#read(() => measuresOf(this.#connection, figures));
  }

  async facets(query: FacetQuery): Promise<Facets> {
    const { countFacets } = await import('./count-facets.ts');
    return this.#read(() => countFacets(this.#sources, query));
  }

  async printings(articleId: string): Promise<Printings> {
    const { readPrintings } = await import('./printing-rows.ts');
    return this.#read(() => readPrintings(this.#connection, articleId));
  }

  async agreement(query: AgreementQuery): Promise<Agreement> {
    const { readAgreement } = await import('./agreement-rows.ts');
    return this.#read(() => readAgreement(this.#sources, query));
  }

  async doubts(query: DoubtQuery): Promise<Doubts> {
    const { listDoubts } = await import('./list-doubts.ts');
    return this.#read(() => listDoubts(this.#sources, query));
  }

  async factsCiting(articleId: string): Promise<readonly CitingFact[]> {
    return this.#read(() => factsCiting(this.#connection, articleId));
  }

  async explain(id: string): Promise<Explanation> {
    const { explainValue } = await import('./explain-value.ts');
    return this.#read(() => explainValue(this.#connection, id));
  }

  async findActors(name: string): Promise<readonly string[]> {
    return this.#read(() => findActorIds(this.#connection, name));
  }

  async idsFrom(start: string, limit: number): Promise<readonly string[]> {
    return this.#read(() => idsFrom(this.#connection, start, limit));
  }

  async namesLike(name: string): Promise<readonly string[]> {
    return this.#read(() => namesLike(this.#connection, name));
  }

  async outletNames(): Promise<OutletNames> {
    return this.#read(() => namesOfOutlets(this.#connection));
  }

  async articlesFrom(source: string, limit: number): Promise<readonly string[]> {
    return this.#read(() => articlesFrom(this.#connection, source, limit));
  }

  async nameOf(key: string): Promise<string | null> {
    return this.#read(() => nameOfKey(this.#connection, key));
  }

  async *values(): AsyncGenerator<RecordValue> {
    yield* snapshotValues(this.#connection);
  }

  async article(id: string): Promise<Article> {
    return this.#read(() => articleById(this.#connection, id));
  }

  async articlesNotReadBy(readerVersion: string): Promise<readonly string[]> {
    return this.#read(() => idsNotReadBy(this.#connection, readerVersion));
  }

  async issues(articleId?: string): Promise<readonly (Issue & { readonly article: string })[]> {
    return this.#read(() => issuesOf(this.#connection, articleId));
  }

  async issuePage(query: IssueQuery): Promise<IssuePage> {
    return this.#read(() => issuePage(this.#connection, query));
  }

  async judge(verdict: Judgement['verdict'], about: Deciding): Promise<Judgement> {
    const { addJudgement } = await import('./make-judgement.ts');
    return this.#connection.write(() => addJudgement(this.#connection, verdict, about));
  }

  async importJudgements(judgements: readonly Omit<Judgement, 'id'>[]): Promise<number> {
    const { importJudgements } = await import('./make-judgement.ts');
    return this.#connection.write(() => importJudgements(this.#connection, judgements));
  }

  async revoke(judgementId: string, on: string): Promise<void> {
    const { revokeJudgement } = await import('./make-judgement.ts');
    this.#connection.write(() => revokeJudgement(this.#connection, judgementId, on));
  }

  async judgements(): Promise<readonly Judgement[]> {
    return this.#read(() => listJudgements(this.#connection));
  }

  async lastJudgement(): Promise<Judgement | null> {
    return this.#read(() => lastJudgement(this.#connection));
  }

  async pageNoted(address: string): Promise<NotedPage | null> {
    return this.#read(() => web.pageNoted(this.#connection, address));
  }

  async notePage(address: string, page: NotedPage): Promise<void> {
    this.#connection.write(() => web.notePage(this.#connection, address, page));
  }

  async versionsAt(place: { readonly url: string; readonly source: string }): Promise<readonly string[]> {
    return this.#read(() => web.versionsAt(this.#connection, place));
  }

  async watchedFeeds(): Promise<readonly WatchedFeed[]> {
    return this.#read(() => web.watchedFeeds(this.#connection));
  }

  async noteFeed(feed: WatchedFeed): Promise<void> {
    this.#connection.write(() => web.noteFeed(this.#connection, feed));
  }

  async notedEntries(feed: string, keys: readonly string[]): Promise<readonly NotedEntry[]> {
    return this.#read(() => web.notedEntries(this.#connection, feed, keys));
  }

  async entriesDue(feed: string, at: string): Promise<readonly NotedEntry[]> {
    return this.#read(() => web.entriesDue(this.#connection, feed, at));
  }

  async noteEntries(feed: string, entries: readonly NotedEntry[]): Promise<void> {
    this.#connection.write(() => web.noteEntries(this.#connection, feed, entries));
  }

  async dropEntries(feed: string, before: string): Promise<void> {
    this.#connection.write(() => web.dropEntries(this.#connection, feed, before));
  }

  async untold(): Promise<readonly string[]> {
    return this.#read(() => web.untold(this.#connection));
  }

  async noteUntold(articles: readonly string[]): Promise<void> {
    this.#connection.write(() => web.noteUntold(this.#connection, articles));
  }

  async telling(): Promise<Telling | null> {
    return this.#read(() => tellings.tellingBegun(this.#connection));
  }

  async beginTelling(
    telling: Pick<Telling, 'manner' | 'articles'>,
    lines: readonly string[],
  ): Promise<Telling> {
    return this.#connection.write(() => tellings.beginTelling(this.#connection, telling, lines));
  }

  async notePrinted(number: number): Promise<void> {
    this.#connection.write(() => tellings.notePrinted(this.#connection, number));
  }

  async endTelling(): Promise<void> {
    this.#connection.write(() => tellings.endTelling(this.#connection));
  }

  async dropTelling(): Promise<void> {
    this.#connection.write(() => tellings.dropTelling(this.#connection));
  }

  async arrivals(after: number, limit: number): Promise<Arrivals> {
    return this.#read(() => arrivalsAfter(this.#connection, after, limit));
  }

  async arrivalAt(seq: number): Promise<ArrivedFact | null> {
    return this.#read(() => arrivalAt(this.#connection, seq));
  }

  async savedSearches(): Promise<readonly SavedSearch[]> {
    return this.#read(() => savedSearches(this.#connection));
  }

  async noteSaved(search: Omit<SavedSearch, 'hook'>): Promise<void> {
    this.#connection.write(() => noteSaved(this.#connection, search));
  }

  async noteHook(name: string, hook: Webhook | null): Promise<boolean> {
    return this.#connection.write(() => noteHook(this.#connection, name, hook));
  }

  async moveHook(name: string, hook: Webhook): Promise<boolean> {
    return this.#connection.write(() => moveHook(this.#connection, name, hook));
  }

  async dropSaved(name: string): Promise<boolean> {
    return this.#connection.write(() => dropSaved(this.#connection, name));
  }

  async version(): Promise<string> {
    return this.#read(() => stateOfRecord(this.#connection));
  }

  async status(options?: { readonly integrity?: boolean }): Promise<StoreStatus> {
    return this.#connection.guarded(() => readStatus(this.#connection, options?.integrity ?? false));
  }

  async backup(path: string): Promise<void> {
    await this.#connection.backup(path);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  #read<T>(work: () => T): T {
    return this.#connection.read(work);
  }
}
