import type { Citation } from '../../model/citation.ts';
import type { OutletNames } from '../../model/outlet-names.ts';
import type { RecordedActor, RecordedArticle, RecordValue } from '../../model/record.ts';
import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import type { CitedPlace } from '../../resolve/present/cited-claim.ts';
import { recordedArticle, type ArticleRow } from '../core/article-rows.ts';
import { storedActor } from '../core/stored-actor.ts';
import {
  factOf,
  recordedActor,
  recordedFact,
  type MentionRow,
  type StoredFact,
} from '../core/stored-values.ts';
import { otherPlacesOf } from './article-places.ts';
import { claimsBehind, quoteCutter } from './cited-claims.ts';
import type { Connection } from './connection.ts';
import { judgementsBehind } from './judgement-rows.ts';
import { namesOfOutlets } from './outlet-rows.ts';
import { actorLookup } from './settled-actors.ts';
import { storyOfArticle } from './story-rows.ts';
import { supersederOf } from './web-rows.ts';

/** Turns rows of the record into its values; keeps the actors and texts that it has looked up. */
export class Presenter {
  readonly #connection: Connection;
  readonly #quoteOf: (place: CitedPlace) => Citation;
  readonly #limit: number;
  readonly #actorOf: (id: string) => ResolvedActor | null;
  #outlets: OutletNames | null = null;
  #newest: { readonly day: string | null } | null = null;
  /** Whether people have corrected anything in the record. */
  readonly #judged: boolean;

  /** With a limit, values come with their first so many citations only. */
  constructor(connection: Connection, limit: number = Infinity) {
    this.#connection = connection;
    this.#quoteOf = quoteCutter(connection);
    this.#limit = limit;
    this.#actorOf = actorLookup(connection);
    this.#judged = connection.get('SELECT 1 FROM judged LIMIT 1') !== undefined;
  }

  /** An actor, event, statement, commitment, figure or conflict. */
  fact(row: StoredFact): RecordValue {
    const value = this.#asResolved(row);
    if (!this.#judged || value.kind === 'conflict') return value;
    const judgements = judgementsBehind(this.#connection, membersOf(row));
    return judgements === null ? value : { ...value, judgements };
  }

  #asResolved(row: StoredFact): RecordedActor | ReturnType<typeof recordedFact> {
    const citing = { quoteOf: this.#quoteOf, limit: this.#limit };
    if (row.kind === 'actor')
      return recordedActor(row, mentionsOf(this.#connection, row.id, this.#limit), citing);
    const fact = factOf(row);
    const claims = claimsBehind(this.#connection, fact, this.#limit);
    const { wording } = this.#connection;
    return recordedFact(fact, {
      ...citing,
      claims,
      actorOf: this.#actorOf,
      wording,
      newest: this.#newestDay(),
      outletName: (outlet) => this.#outletName(outlet),
    });
  }

  #outletName(outlet: string): string {
    this.#outlets ??= namesOfOutlets(this.#connection);
    return this.#outlets(outlet);
  }

  #newestDay(): string | null {
    const sql = 'SELECT max(published) AS day FROM article';
    this.#newest ??= this.#connection.get<{ day: string | null }>(sql) ?? { day: null };
    return this.#newest.day;
  }
}

/** Ids of the signatures that a row is made of; none of a conflict, which nobody corrects. */
function membersOf(row: StoredFact): readonly string[] {
  if (row.kind === 'actor') return storedActor(row).members;
  const fact = factOf(row);
  return fact.kind === 'conflict' ? [] : fact.members;
}

/**
 * The mentions under each signature of an actor; with a limit the first of each: a head of state is named by a large part of all
 * articles.
 */
function mentionsOf(connection: Connection, actor: string, limit: number): readonly MentionRow[] {
  const few =
    'AND m.article IN (SELECT article FROM actor_mention WHERE signature = s.seq ORDER BY article LIMIT ?)';
  const [some, values] = limit === Infinity ? ['', []] : [few, [limit]];
  return connection.all<MentionRow>(
    `SELECT a.id, a.published, m.citations FROM actor_signature s JOIN actor_mention m ON m.signature = s.seq
     JOIN article a ON a.seq = m.article WHERE s.actor = ? ${some}`,
    actor,
    ...values,
  );
}

/** An article of the record with its story and where else it was found. */
export function presentArticle(connection: Connection, row: ArticleRow): RecordedArticle {
  return recordedArticle(row, {
    story: storyOfArticle(connection, row),
    others: otherPlacesOf(connection, row),
    superseder: supersederOf(connection, row),
  });
}
