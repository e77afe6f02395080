import type { Article } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import type { Reading } from '../../model/reading.ts';
import { dayNumber } from '../calendar.ts';
import { compareText } from '../canonical.ts';
import { findDisputes } from '../disputes/find-disputes.ts';
import { articleBands } from '../stories/shingles.ts';
import { prepareClaim, type ClaimFrame, type PreparedClaim } from './claim-signatures.ts';
import { prepareActors, type PreparedActor } from './local-signatures.ts';

/** A reading in the form that the record keeps: everything derived from this one article alone. */
export interface PreparedReading {
  readonly article: Article;
  readonly readerVersion: string;
  readonly issues: readonly Issue[];
  readonly actors: readonly PreparedActor[];
  /** Sorted by id, no id twice. */
  readonly claims: readonly PreparedClaim[];
  /** Fingerprints by which near-identical texts meet. */
  readonly bands: readonly number[];
}

/** Prepares a reading for the record. A pure function of the reading. */
export function prepareReading(reading: Reading): PreparedReading {
  const actors = prepareActors(reading);
  const frame: ClaimFrame = {
    article: reading.article.id,
    publishedOn: reading.article.publishedOn,
    actors,
    pair: mainCountries(actors),
    acting: actingNow(reading),
  };
  const claims = new Map<string, PreparedClaim>();
  for (const claim of reading.claims) {
    const prepared = prepareClaim(claim, frame);
    if (prepared !== null) claims.set(prepared.id, prepared);
  }
  for (const dispute of findDisputes([...claims.values()], frame, reading)) claims.set(dispute.id, dispute);
  return {
    article: reading.article,
    readerVersion: reading.readerVersion,
    issues: reading.issues,
    actors,
    claims: [...claims.values()].toSorted((a, b) => compareText(a.id, b.id)),
    bands: articleBands(reading.article.text),
  };
}

/** How far from its publication an article's present reaches, in days. */
const presentDays = 10;

/** Positions of the actors that take part in an event of the article's present. */
function actingNow(reading: Reading): ReadonlySet<number> {
  const { publishedOn } = reading.article;
  const fresh = reading.claims.filter((claim) => {
    if (claim.kind !== 'event' || claim.status !== 'happened' || claim.date === null || publishedOn === null)
      return false;
    return Math.abs(dayNumber(claim.date.start) - dayNumber(publishedOn)) <= presentDays;
  });
  return new Set(
    fresh.flatMap((claim) =>
      claim.kind === 'event' ? claim.participants.map((one) => one.party.actor) : [],
    ),
  );
}

/** The two countries whose actors the article names most, sorted; the third must be named clearly less. */
function mainCountries(actors: readonly PreparedActor[]): readonly string[] {
  const weight = new Map<string, number>();
  for (const { local } of actors) {
    if (local.country !== null)
      weight.set(local.country, (weight.get(local.country) ?? 0) + local.citations.length);
  }
  const ranked = [...weight].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  if (ranked.length > 2 && ranked[2][1] * 2 > ranked[1][1]) return [];
  return ranked
    .slice(0, 2)
    .map(([code]) => code)
    .toSorted();
}
