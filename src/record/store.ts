import type { Joining } from '../resolve/events/explain-joining.ts';
import type { Article } from '../model/article.ts';
import type { Citation } from '../model/citation.ts';
import type { Status } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import type { Judged } from '../model/judgement.ts';
import type { OutletNames } from '../model/outlet-names.ts';
import type { Reading } from '../model/reading.ts';
import type { ActorHead, ArticleHead, RecordedOffice, RecordKind, RecordValue } from '../model/record.ts';
import type { Trait } from '../resolve/fact-traits.ts';
import type { WordRun } from '../resolve/statements/word-changes.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import type { DoubtfulPair } from './core/doubtful.ts';
import type { Facet, FacetName } from './core/facets.ts';
import type { OutletAgreement } from './core/outlet-agreement.ts';
import type { NewsMemory, Webhook } from './news-memory.ts';
import type { WatchedFeed, WebMemory } from './web-memory.ts';
import type { WorkMemory } from './work-memory.ts';

/** What to list; every condition that is given must hold. */
export interface ListQuery {
  readonly kind: RecordKind;
  /** Actors or countries, by id, ISO code or name, that must all take part; of an article or a story, be named in one article. */
  readonly with?: readonly string[];
  /** First and last day, `YYYY-MM-DD`; a year or month alone is taken whole. */
  readonly since?: string;
  readonly until?: string;
  /** Words that must all stand in a citing passage, of an article or a story in any passage, marks and capitals ignored. */
  readonly about?: string;
  /** Names of outlets, of which one must have reported it. */
  readonly outlet?: readonly string[];
  /**
   * Of an event its PLOVER type or act, of a statement its act, of a figure its aspect or concept, of a conflict what it is about, of an
   * actor its type.
   */
  readonly type?: readonly string[];
  /** Of an event its status, of a figure its frame. */
  readonly status?: readonly string[];
  /** Where an event was or a figure holds: the place or its country. */
  readonly place?: readonly string[];
  /** Of a commitment: how far it has come. */
  readonly stage?: readonly string[];
  /** Of a commitment: the year, month or day in which it is due, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly due?: readonly string[];
  /**
   * Only what no article from before this day tells: facts, actors and articles that are new since then, and conflicts with a new side. A
   * fact that an article without a day tells is not new.
   */
  readonly newSince?: string;
  /** What people have rejected or dismissed, instead of what stands. */
  readonly rejected?: boolean;
  /** At most this many, the latest first; 50 where not given. */
  readonly limit?: number;
  /**
   * At most this many citations of each value; all where not given, but for actors 20. Then the claims and sources of a conflict that
   * hundreds tell are counted over a part of its reports.
   */
  readonly citations?: number;
  /** Article ids: only what one of these tells and no other article does, conflicts with such a side; of articles, these. */
  readonly toldOnlyBy?: readonly string[];
  /** Article ids: of the facts found under the other conditions and the limit, only those that cite from one of these. */
  readonly citing?: readonly string[];
  /** Ids: only these facts. */
  readonly ids?: readonly string[];
  /** `asc` gives the earliest first, values without a day before all; `desc` where not given. Values of one day come by id. */
  readonly order?: 'asc' | 'desc';
  /**
   * The cursor that `page` gave with the page before, for the same query: the list goes on behind that page's last value, whatever has
   * been saved since. Throws `usage` for a text that is no cursor of a list of this kind and order.
   */
  readonly after?: string;
}

/** A list of facts or actors: of what the record derives from articles. */
export interface FactQuery extends ListQuery {
  readonly kind: Exclude<RecordKind, 'article' | 'story' | 'judgement'>;
}

/** One page of a list by its ids. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly next: string | null;
}

/** One page of a list. */
export interface ListPage {
  readonly values: readonly RecordValue[];
  /** What to give as `after` for the next page; opaque. Null where the list ends with this page. */
  readonly next: string | null;
}

/** What to search for: words that must all stand in one passage, and what its article and a fact that cites from it must be. */
export interface SearchQuery extends Pick<
  ListQuery,
  'with' | 'since' | 'until' | 'outlet' | 'newSince' | 'limit' | 'after' | Trait
> {
  readonly text: string;
}

/** One page of a search, as `ListPage`. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
}

/** A passage in which the words of a search stand. */
export interface SearchHit {
  readonly article: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Ids of the facts that cite from it, sorted. */
  readonly facts: readonly string[];
}

/** Why the record says something: one claim behind a fact. */
export interface ExplainedClaim {
  readonly id: string;
  readonly rule: string;
  readonly readerVersion: string;
  readonly status: Status;
  readonly article: string;
  readonly outlet: string | null;
  readonly source: string;
  readonly publishedOn: string | null;
  /** The office that the claim gives its holder, under the title and state by which the record shows it; null for other claims. */
  readonly office: Pick<RecordedOffice, 'title' | 'of'> | null;
  /** The block in which the claim is compared with others; null where it waits for one. */
  readonly cell: string | null;
  /** For a claim of an event the one that it fits best, and the features of their score; null for other claims. */
  readonly joined: Joining | null;
  readonly citations: readonly Citation[];
}

/** A fact with the claims that it is made of, by date of the article. */
export interface Explanation {
  readonly value: RecordValue;
  readonly claims: readonly ExplainedClaim[];
}

/** What a figure measures, under the key by which the record compares figures. */
export interface FigureMeasure {
  /** Id of the figure. */
  readonly figure: string;
  /** Figures with one key are values of one measure and owner. */
  readonly key: string;
  /** In words, with its owner and place: "bilateral trade of Kenya and Peru", "students, Busan". */
  readonly name: string;
}

/** What people decide: dated, revocable, and obeyed by every later fold. */
export type Judgement = Judged;

/** What is to be decided: about which values, on which day, by whom. */
export interface Deciding {
  /** An actor for same, different and split, or an event for same and different; a conflict for dismissed; a fact for rejected; a fact or an actor for set. */
  readonly a: string;
  /** The other actor or event. */
  readonly b?: string;
  readonly on: string;
  readonly by?: string;
  /** The reason. */
  readonly why?: string;
  /** For different: the names by which the two are meant, where the record has taken them for one. */
  readonly names?: readonly [string, string];
  /** For split: `article` or `office`. For set: a field of `setFields`, or `office:` and an office of an actor, with its value in words. */
  readonly field?: string;
  readonly value?: string;
  /** Ids of the actors that the value names. */
  readonly named?: readonly string[];
}

/** A fact that cites a stretch of an article, or an actor that the article names there. */
export interface CitingFact {
  readonly id: string;
  readonly kind: string;
  readonly sentence: number;
  /** UTF-16 offsets into the text of the article. */
  readonly start: number;
  readonly end: number;
}

/** Which issues are wanted: of one code, of one article, behind a page. */
export interface IssueQuery {
  readonly code?: string;
  readonly article?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** One page of issues, as `ListPage`. */
export interface IssuePage {
  readonly issues: readonly (Issue & { readonly article: string })[];
  readonly next: string | null;
}

/** Which values are counted, and by what: by all that their kind has where `by` is not given. */
export interface FacetQuery extends ListQuery {
  readonly by?: readonly FacetName[];
}

/** How often the values of a list have each value of some facets. */
export interface Facets {
  readonly kind: RecordKind;
  /** How many values were counted. */
  readonly counted: number;
  /** Whether the list is longer, and only its latest values were counted. */
  readonly truncated: boolean;
  readonly facets: readonly Facet[];
}

/** A quotation of an article, with the words that it gives. */
export interface QuotedIn extends Pick<Citation, 'article' | 'start' | 'end'> {
  readonly words: string;
}

/** What one speaker is quoted as saying by two printings of a report, in other words. */
export interface QuotationChange {
  /** An actor; several who say it together. */
  readonly speakers: readonly ActorHead['id'][];
  readonly first: QuotedIn;
  readonly second: QuotedIn;
  readonly runs: readonly WordRun[];
}

/** The other articles that print the text of an article, or a version of it. */
export interface Printings {
  /** Articles found later or earlier at the same address, the latest first. */
  readonly versions: readonly string[];
  /** Articles elsewhere that carry the text, by day of publication. */
  readonly copies: readonly string[];
  /** How many further ones there are. */
  readonly more: number;
  /** The quotations that the article and another printing give in other words. */
  readonly quotations: readonly QuotationChange[];
}

/** Which doubtful pairs are wanted. */
export interface DoubtQuery {
  /** Pairs of actors or of events; both where not given. */
  readonly kind?: DoubtfulPair['kind'];
  /** Actors, by id, ISO code or name: only pairs with one of them, and pairs of events in which all take part. */
  readonly with?: readonly string[];
  /** Only what articles up to this day name, and events up to it. */
  readonly until?: string;
  /** At most this many pairs; 50 where not given. */
  readonly limit?: number;
}

/** Pairs of the record that may be one, the likeliest first. */
export interface Doubts {
  readonly pairs: readonly DoubtfulPair[];
  /** How many further pairs were found. */
  readonly more: number;
  /** How many actors and events were held against others. */
  readonly looked: { readonly actors: number; readonly events: number };
  /** Whether there are more actors and events than were looked at: those of the latest articles and the latest events were. */
  readonly truncated: boolean;
}

/** Over which facts outlets are compared. */
export type AgreementQuery = Pick<ListQuery, 'with' | 'since' | 'until' | 'about'>;

/** How far outlets tell the same. */
export interface Agreement extends OutletAgreement {
  /** How many facts and conflicts were looked at, the latest. */
  readonly counted: { readonly facts: number; readonly conflicts: number };
  /** Whether there are more. */
  readonly truncated: boolean;
}

/** How the record stands. */
export interface StoreStatus {
  readonly path: string;
  readonly schema: number;
  readonly articles: number;
  readonly claims: number;
  /** Facts by kind, in code-unit order of the kind. */
  readonly facts: Readonly<Record<string, number>>;
  /** Decisions of people that stand. */
  readonly judgements: number;
  /** Blocks that wait for `settle`. */
  readonly unsettled: number;
  readonly issues: Readonly<Record<string, number>>;
  readonly readerVersions: readonly string[];
  /** The feeds that have been watched, by address. */
  readonly feeds: readonly WatchedFeed[];
  /** The webhooks of saved searches, by the name of the search, without their secrets. */
  readonly hooks: readonly (Omit<Webhook, 'secret'> & { readonly search: string })[];
  /** "ok", or what is wrong with the tables and indexes; null where it was not asked for. */
  readonly integrity: string | null;
  readonly bytes: number;
}

/** Where an article was met. */
export type Place = Pick<Article, 'source' | 'sourceHash' | 'retrievedAt'>;

/** What a save has done. */
export interface SaveReport {
  readonly saved: number;
  /** Articles that were there already, read by the same reader version. */
  readonly known: number;
}

/**
 * Keeps readings and what follows from them.
 *
 * What `save` has returned for is on disk: it survives the end of the process at any moment. Derived facts follow
 * from what is saved and are made by `settle`; the queries see the facts of the last `settle`. Every method may throw a
 * `Failure` of the record codes: busy, disk full, unwritable, broken.
 */
export interface Store extends WebMemory, NewsMemory {
  /** Work that waits for many machines. */
  readonly work: WorkMemory;
  /** Saves readings in one transaction. The same article read by the same version is left as it is; by another, replaced. */
  save(readings: readonly Reading[]): Promise<SaveReport>;
  /** The same for readings that are brought into the form of the record already, in another thread say. */
  keep(readings: readonly KeptReading[]): Promise<SaveReport>;
  /** Whether the article is there, read by this version (by any version where none is given). */
  has(articleId: string, readerVersion?: string): Promise<boolean>;
  /** Notes that an article was found at a place too; of one that is not there nothing is noted. */
  noteFound(articleId: string, place: Place): Promise<void>;
  /** How far an archive has been read by a run that did not come to its end; null where none is noted. No part of the export. */
  reachedIn(archive: string): Promise<readonly number[] | null>;
  /** Notes how far an archive has been read, of which all before is saved; null once it is read to its end. */
  noteReached(archive: string, position: readonly number[] | null): Promise<void>;
  /** Takes an article out of the record with all that only it tells; false where it is not there. Needs a `settle`. */
  forget(articleId: string): Promise<boolean>;
  /**
   * Makes the derived facts of all that has changed; gives the number of steps taken (claims placed, blocks folded), 0 where nothing
   * had.
   */
  settle(): Promise<number>;

  /** The values of `page`. */
  list(query: ListQuery): Promise<readonly RecordValue[]>;
  /** Up to `limit` values in the order of the query, and the cursor of those that follow. */
  page(query: ListQuery): Promise<ListPage>;
  /** The ids of the facts that `page` would give: many readers of lists know most of the facts already. */
  factPage(query: Omit<FactQuery, 'citing'>): Promise<IdPage>;
  /** The facts of these ids, as a query lists them, in their order; an id that is none is left out. */
  facts(
    ids: readonly string[],
    query: Pick<FactQuery, 'kind' | 'citations'>,
  ): Promise<readonly RecordValue[]>;
  /** The hits of `searchPage`. */
  search(text: string, limit?: number): Promise<readonly SearchHit[]>;
  /** Up to `limit` passages, 50 where not given, the latest article first, and the cursor of those that follow. */
  searchPage(query: SearchQuery): Promise<SearchPage>;
  /**
   * Any value of the record by its id; by the id of an actor that a decision has joined to another, the one that it has become. Throws
   * `id-unknown`.
   */
  show(id: string): Promise<RecordValue>;
  /** The heads of articles, in the order of the ids given; an id that is none is left out. */
  articleHeads(ids: readonly string[]): Promise<readonly ArticleHead[]>;
  /** The one name of each outlet of the record, chosen among its spellings as `outletNames` of the model does. */
  outletNames(): Promise<OutletNames>;
  /** The heads of actors, in the order of the ids given; an id that is none is left out. */
  actorHeads(ids: readonly string[]): Promise<readonly ActorHead[]>;
  /** What figures measure, in the order of the ids given; an id that is no figure's is left out. */
  measuresOf(figures: readonly string[]): Promise<readonly FigureMeasure[]>;
  /** Counts the values that a query would list, without its limit and cursor, by facets. Throws as `page` does. */
  facets(query: FacetQuery): Promise<Facets>;
  /** The versions and copies of an article, and how they quote. Throws `id-unknown`. */
  printings(articleId: string): Promise<Printings>;
  /** How far each two outlets tell the same facts, from origins of their own, and how often they stand apart in a conflict. */
  agreement(query: AgreementQuery): Promise<Agreement>;
  /** Pairs of actors and of events that the record keeps apart and that may be one; what people have decided does not come again. */
  doubts(query: DoubtQuery): Promise<Doubts>;
  /** What cites an article, in text order: its events, statements, commitments, figures and actors, with the places. */
  factsCiting(articleId: string): Promise<readonly CitingFact[]>;
  /** The claims behind a value; throws `id-unknown`. */
  explain(id: string): Promise<Explanation>;
  /** Actor ids that a name, an ISO code or an id stands for, the most named first. */
  findActors(name: string): Promise<readonly string[]>;
  /** Up to `limit` ids of the record that begin with these hexadecimal digits, sorted. */
  idsFrom(start: string, limit: number): Promise<readonly string[]>;
  /** Names of actors of which a word begins as one of these words does, in no order: to be compared with a name that nobody bears. */
  namesLike(name: string): Promise<readonly string[]>;
  /** Up to `limit` ids of the articles that came from this path or address (or the end of a path) or bear this title, sorted. */
  articlesFrom(source: string, limit: number): Promise<readonly string[]>;
  /** The record's name for an actor id or an ISO code; null where it has none. */
  nameOf(key: string): Promise<string | null>;
  /**
   * Every value of the record, sorted by kind, then by id: what is exported. All of one state, that of the first value asked for; what is
   * saved, forgotten or settled meanwhile does not show.
   */
  values(): AsyncIterable<RecordValue>;

  /** A whole article with its text; throws `id-unknown`. */
  article(id: string): Promise<Article>;
  /** Ids of the articles that were not read by this version, in the order they were saved. */
  articlesNotReadBy(readerVersion: string): Promise<readonly string[]>;
  /** Doubts about one article, or about all; in the order raised. */
  issues(articleId?: string): Promise<readonly (Issue & { readonly article: string })[]>;
  /** A page of the same, by article. Throws `usage` for a cursor that is none. */
  issuePage(query: IssueQuery): Promise<IssuePage>;

  /** Records a decision; throws `id-unknown`, and `usage` for what cannot be decided so. Needs a `settle`. */
  judge(verdict: Judgement['verdict'], about: Deciding): Promise<Judgement>;
  /**
   * Takes over decisions of this or another record, whether what they are about has come already or not; gives how many. One that is
   * known is revoked where either is. Needs a `settle`.
   */
  importJudgements(judgements: readonly Omit<Judgement, 'id'>[]): Promise<number>;
  /** Revokes a decision from this day on; throws `id-unknown`. Needs a `settle`. */
  revoke(judgementId: string, on: string): Promise<void>;
  /** Every decision, by day, then id. */
  judgements(): Promise<readonly Judgement[]>;
  /** The decision that stands and came into this record last; null where none stands. */
  lastJudgement(): Promise<Judgement | null>;

  /**
   * A text that tells this state of the record from every other, and from those of its copies: whatever is saved, forgotten, settled or
   * decided by any process gives it another. Begins with how often the record has been changed. No part of the export.
   */
  version(): Promise<string>;
  status(options?: { readonly integrity?: boolean }): Promise<StoreStatus>;
  /** Writes a consistent copy of the record to a new file. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
