import type { Citation } from '../../model/citation.ts';
import type { ArticleHead, RecordedArticle, RecordedStory, RecordValue } from '../../model/record.ts';
import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import type { Fact } from '../../resolve/facts.ts';
import type { CitedPlace } from '../../resolve/present/cited-claim.ts';
import { presentActor, presentFact } from '../../resolve/present/present-fact.ts';
import { claimsBehind, placesIn, quoteCutter } from './cited-claims.ts';
import type { Connection } from './connection.ts';
import { actorLookup } from './settled-actors.ts';
import { storyOfArticle } from './story-rows.ts';

/** A derived value as the file holds it. */
export interface StoredFact {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
}

/** Turns rows of the record into its values; keeps the actors and texts that it has looked up. */
export class Presenter {
  readonly #connection: Connection;
  readonly #quoteOf: (place: CitedPlace) => Citation;
  readonly #limit: number;
  readonly #actorOf: (id: string) => ResolvedActor | null;

  /** With a limit, values come with their first so many citations only. */
  constructor(connection: Connection, limit: number = Infinity) {
    this.#connection = connection;
    this.#quoteOf = quoteCutter(connection);
    this.#limit = limit;
    this.#actorOf = actorLookup(connection);
  }

  /** An actor, event, statement, commitment, figure or conflict. */
  fact(row: StoredFact): RecordValue {
    if (row.kind === 'actor') {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveActorFact
      const actor = JSON.parse(row.value) as ResolvedActor;
      return presentActor(actor, this.#mentions(actor.id));
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by replaceFacts
    const fact = JSON.parse(row.value) as Fact;
    return presentFact(fact, {
      claims: claimsBehind(this.#connection, fact, this.#limit),
      actorOf: this.#actorOf,
      quoteOf: this.#quoteOf,
      limit: this.#limit,
      wording: this.#connection.wording,
    });
  }

  /** The first naming sentence of every article, by day, then article; with a limit, of some of the articles. */
  #mentions(actor: string): readonly Citation[] {
    const [some, values] = this.#limit === Infinity ? ['', []] : [fewMentions, [this.#limit]];
    const rows = this.#connection.all<{ id: string; citations: string }>(
      `SELECT a.id, m.citations FROM actor_signature s JOIN actor_mention m ON m.signature = s.seq
       JOIN article a ON a.seq = m.article WHERE s.actor = ? ${some} ORDER BY coalesce(a.published, '~'), a.id, m.citations`,
      actor,
      ...values,
    );
    const first = new Map(rows.toReversed().map((row) => [row.id, row] as const));
    const shown = [...first.values()].toReversed().slice(0, this.#limit);
    return shown.flatMap((row) => placesIn(row.id, row.citations).slice(0, 1).map(this.#quoteOf));
  }
}

/** The first mentions under each signature: a head of state is named by a large part of all articles. */
const fewMentions =
  'AND m.article IN (SELECT article FROM actor_mention WHERE signature = s.seq ORDER BY article LIMIT ?)';

/** An article as a row holds it. */
export interface ArticleRow {
  readonly seq: number;
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly sha256: string;
  readonly main: number | null;
  readonly copies: string;
}

/** An article of the record with its story. */
export function presentArticle(connection: Connection, row: ArticleRow): RecordedArticle {
  return { ...articleHead(row), story: storyOfArticle(connection, row) };
}

/** What an article is headed with. */
export function articleHead(row: ArticleRow): ArticleHead {
  const { id, source, url, outlet, title, byline, published, language, sha256 } = row;
  return {
    kind: 'article',
    id,
    source,
    url,
    outlet,
    title,
    byline,
    publishedOn: published,
    language,
    sha256,
  };
}

/** A story with its articles; see `storyOfArticle` for what makes one. */
export function presentStory(id: string, articles: readonly ArticleRow[]): RecordedStory {
  const copies = [...Map.groupBy(articles, (row) => row.copies).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map((row) => row.id).toSorted())
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
  const first = articles.toSorted((a, b) =>
    (a.published ?? '~') + a.id < (b.published ?? '~') + b.id ? -1 : 1,
  )[0];
  return {
    kind: 'story',
    id,
    title: first.title ?? '',
    date: first.published,
    articles: articles.map((row) => row.id).toSorted(),
    copies,
  };
}
