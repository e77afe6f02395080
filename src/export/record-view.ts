import type { Citation } from '../model/citation.ts';
import type { ActorHead, ArticleHead, RecordValue } from '../model/record.ts';
import type { Gazetteer } from '../world/gazetteer/gazetteer.ts';

/** What one article says that a fact is made of, and by which rule of which reader it was read. */
export interface ReadClaim {
  readonly id: string;
  readonly rule: string;
  readonly readerVersion: string;
  readonly article: string;
  readonly citations: readonly Citation[];
}

/** A record as the writers of the export read it; a `Store` gives all of it. */
export interface RecordView {
  /** What is to be written, sorted by kind, then by id: actors and articles come before the facts that name them. */
  values(): AsyncIterable<RecordValue>;
  /** The heads of articles, in the order of the ids given; an id that is none is left out. */
  articleHeads(ids: readonly string[]): Promise<readonly ArticleHead[]>;
  /** The heads of actors, in the order of the ids given; an id that is none is left out. */
  actorHeads(ids: readonly string[]): Promise<readonly ActorHead[]>;
  /** The claims behind a fact, by date of the article. */
  claimsOf(id: string): Promise<readonly ReadClaim[]>;
  /** The names of the world, which tell a town from a region and where it lies. */
  readonly gazetteer: Pick<Gazetteer, 'find'>;
  /** The day of the latest article, `YYYY-MM-DD`: the date of making wherever a format wants one. Null where no article has a day. */
  readonly latestDay: string | null;
  /** Version of Chancery. */
  readonly version: string;
}
