import type { Article } from '../../model/article.ts';
import { Failure } from '../../model/failure.ts';
import type { Issue } from '../../model/issue.ts';
import type { Reading } from '../../model/reading.ts';
import type { Wording } from '../../model/wording.ts';
import type { ActorHead, ArticleHead, RecordValue } from '../../model/record.ts';
import { keptReading, type KeptReading } from '../../resolve/prepare/kept-reading.ts';
import type {
  Deciding,
  Explanation,
  FigureMeasure,
  Judgement,
  ListPage,
  ListQuery,
  SaveReport,
  SearchHit,
  SearchPage,
  SearchQuery,
  Store,
  StoreStatus,
} from '../store.ts';
import { articleHead } from '../core/article-rows.ts';
import { snapshotValues } from './snapshot-values.ts';
import { articleById, articleRows, issuesOf } from './article-rows.ts';
import { actorHeads, measuresOf } from './fact-heads.ts';
import { connect, type Connection } from './connection.ts';
import { decisionOf } from './decide.ts';
import { explainValue, showValue } from './explain-value.ts';
import { guarded } from './failures.ts';
import { findActorIds, nameOfKey } from './find-actors.ts';
import { forgetArticle } from './forget-article.ts';
import { addJudgement, importJudgement, listJudgements, revokeJudgement } from './judgement-rows.ts';
import { valueLister } from './list-values.ts';
import { readStatus } from './read-status.ts';
import { saveReading } from './save-reading.ts';
import { searchPassages } from './search-passages.ts';
import { settle } from './settle.ts';

/** A record in one SQLite file; several processes may use it at once. See `Store` for what the methods promise. */
export class SqliteStore implements Store {
  readonly #connection: Connection;
  readonly #pageOf: (query: ListQuery) => ListPage;

  /** Opens the file, making it where it is missing. Throws a `Failure` of the record codes. */
  constructor(path: string, wording: Wording) {
    this.#connection = connect(path, wording);
    this.#pageOf = valueLister(this.#connection);
  }

  async save(readings: readonly Reading[]): Promise<SaveReport> {
    return this.keep(readings.map((one) => keptReading(one, this.#connection.wording)));
  }

  async keep(readings: readonly KeptReading[]): Promise<SaveReport> {
    const saved = this.#connection.write(
      () => readings.filter((one) => saveReading(this.#connection, one)).length,
    );
    return { saved, known: readings.length - saved };
  }

  async has(articleId: string, readerVersion?: string): Promise<boolean> {
    const row = this.#read(() =>
      this.#connection.get<{ reader: string }>('SELECT reader FROM article WHERE id = ?', articleId),
    );
    return row !== undefined && (readerVersion === undefined || row.reader === readerVersion);
  }

  async forget(articleId: string): Promise<boolean> {
    return this.#connection.write(() => forgetArticle(this.#connection, articleId));
  }

  async settle(): Promise<number> {
    return settle(this.#connection);
  }

  async list(query: ListQuery): Promise<readonly RecordValue[]> {
    return (await this.page(query)).values;
  }

  async page(query: ListQuery): Promise<ListPage> {
    return this.#read(() => this.#pageOf(query));
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
    return this.#read(() => articleRows(this.#connection, ids).map(articleHead));
  }

  async actorHeads(ids: readonly string[]): Promise<readonly ActorHead[]> {
    return this.#read(() => actorHeads(this.#connection, ids));
  }

  async measuresOf(figures: readonly string[]): Promise<readonly FigureMeasure[]> {
    return this.#read(() => measuresOf(this.#connection, figures));
  }

  async explain(id: string): Promise<Explanation> {
    return this.#read(() => explainValue(this.#connection, id));
  }

  async findActors(name: string): Promise<readonly string[]> {
    return this.#read(() => findActorIds(this.#connection, name));
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
    const sql = 'SELECT id FROM article WHERE reader <> ? ORDER BY seq';
    return this.#read(() => this.#connection.all<{ id: string }>(sql, readerVersion).map((row) => row.id));
  }

  async issues(articleId?: string): Promise<readonly (Issue & { readonly article: string })[]> {
    return this.#read(() => issuesOf(this.#connection, articleId));
  }

  async judge(verdict: Judgement['verdict'], about: Deciding): Promise<Judgement> {
    return this.#connection.write(() =>
      addJudgement(this.#connection, decisionOf(this.#connection, verdict, about)),
    );
  }

  async importJudgements(judgements: readonly Omit<Judgement, 'id'>[]): Promise<number> {
    this.#connection.write(() => judgements.forEach((one) => importJudgement(this.#connection, one)));
    return judgements.length;
  }

  async revoke(judgementId: string, on: string): Promise<void> {
    const known = this.#connection.write(() => revokeJudgement(this.#connection, judgementId, on));
    if (!known) throw new Failure('id-unknown', judgementId);
  }

  async judgements(): Promise<readonly Judgement[]> {
    return this.#read(() => listJudgements(this.#connection));
  }

  async status(options?: { readonly integrity?: boolean }): Promise<StoreStatus> {
    return guarded(this.#connection.path, () => readStatus(this.#connection, options?.integrity ?? false));
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
