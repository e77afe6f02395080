import type { LocalActor, Mention } from './actor.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Issue } from './issue.ts';

/** What reading one article gives. The same article and reader version always give the same value. */
export interface Reading {
  readonly article: Article;
  /** The article's actors; claims and mentions point at them by position. */
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
  /** In text order of their first citation, then by kind. */
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  readonly readerVersion: string;
}
