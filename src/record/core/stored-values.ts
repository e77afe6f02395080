import type { Citation } from '../../model/citation.ts';
import type { RecordedActor } from '../../model/record.ts';
import { compareText } from '../../model/order.ts';
import type { Fact } from '../../resolve/facts.ts';
import type { Citing, CitedPlace } from '../../resolve/present/cited-claim.ts';
import { presentActor, presentFact } from '../../resolve/present/present-fact.ts';
import { type Surroundings } from '../../resolve/present/surroundings.ts';
import { citedClaim, placesIn, type ClaimRow } from './cited-claims.ts';
import { storedActor } from './stored-actor.ts';

/** A derived value as its row holds it. */
export interface StoredFact {
  readonly id: string;
  readonly kind: string;
  /** JSON of the fact. */
  readonly value: string;
}

/** A fact out of its row; of any kind but an actor. */
export function factOf({ value }: Pick<StoredFact, 'value'>): Fact {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by foldClaims
  return JSON.parse(value) as Fact;
}

/** A mention of an actor by an article. */
export interface MentionRow {
  /** Id of the article. */
  readonly id: string;
  readonly published: string | null;
  /** JSON of the places that name it. */
  readonly citations: string;
}

/** An actor as the record gives it, with the first naming sentence of each article, by day, undated last, then article. */
export function recordedActor(
  row: StoredFact,
  mentions: readonly MentionRow[],
  citing: Citing,
): RecordedActor {
  return presentActor(storedActor(row), namingSentences(mentions, citing));
}

function namingSentences(mentions: readonly MentionRow[], { quoteOf, limit }: Citing): readonly Citation[] {
  const first = new Map<string, CitedPlace | undefined>();
  for (const { id, citations } of mentions.toSorted(compareMentions))
    if (first.size < limit && !first.has(id)) first.set(id, placesIn(id, citations)[0]);
  return [...first.values()].flatMap((place) => (place === undefined ? [] : [quoteOf(place)]));
}

function compareMentions(a: MentionRow, b: MentionRow): number {
  return (
    compareText(a.published ?? '~', b.published ?? '~') ||
    compareText(a.id, b.id) ||
    compareText(a.citations, b.citations)
  );
}

/** What a fact is shown with. */
export interface FactSources extends Omit<Surroundings, 'claims'> {
  /** The claims behind it, in any order. */
  readonly claims: readonly ClaimRow[];
}

/** A fact of any kind but an actor as the record gives it. */
export function recordedFact(fact: Fact, { claims, ...around }: FactSources): ReturnType<typeof presentFact> {
  return presentFact(fact, { ...around, claims: claims.map(citedClaim) });
}
