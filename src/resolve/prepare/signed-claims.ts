import type { LocalActor } from '../../model/actor.ts';
import type { Reading } from '../../model/reading.ts';
import type { Wording } from '../../model/wording.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { compareText } from '../../model/order.ts';
import { findDeeds } from '../commitments/find-deeds.ts';
import { findDisputes } from '../disputes/find-disputes.ts';
import type { ActorSignature } from '../actor-signature.ts';
import { signClaim } from './sign-claim.ts';
import { type SignedClaim } from './signed-claim.ts';
import { type ClaimFrame } from './claim-frame.ts';

/** The claims of one article with their signatures, and the deeds and disputes among them; sorted by id, no id twice. */
export function signedClaims(
  reading: Reading,
  signatures: readonly ActorSignature[],
  wording: Wording,
): readonly SignedClaim[] {
  const frame: ClaimFrame = {
    article: reading.article.id,
    publishedOn: reading.article.publishedOn,
    actors: signatures,
    pair: mainCountries(reading.actors),
    acting: actingNow(reading),
    wording,
  };
  const claims = new Map<string, SignedClaim>();
  for (const claim of reading.claims) {
    const signed = signClaim(claim, frame);
    if (signed !== null) claims.set(signed.id, signed);
  }
  for (const deed of findDeeds(reading, frame)) claims.set(deed.id, deed);
  for (const dispute of findDisputes([...claims.values()], frame, reading)) claims.set(dispute.id, dispute);
  return [...claims.values()].toSorted((a, b) => compareText(a.id, b.id));
}

/** How far from its publication an article's present reaches, in days. */
const presentDays = 10;

/** Positions of the actors that take part in an event of the article's present. */
function actingNow({ article: { publishedOn }, claims }: Reading): ReadonlySet<number> {
  if (publishedOn === null) return new Set();
  const published = dayNumber(publishedOn);
  const acting = claims.flatMap((claim) => {
    if (claim.kind !== 'event' || claim.status !== 'happened' || claim.date === null) return [];
    const fresh = Math.abs(dayNumber(claim.date.start) - published) <= presentDays;
    return fresh ? claim.participants.map((one) => one.party.actor) : [];
  });
  return new Set(acting);
}

/** The two countries whose actors the article names most, sorted; the third must be named clearly less. */
function mainCountries(actors: readonly LocalActor[]): readonly string[] {
  const weight = new Map<string, number>();
  for (const { country, citations } of actors) {
    if (country !== null) weight.set(country, (weight.get(country) ?? 0) + citations.length);
  }
  const ranked = [...weight].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  if (ranked.length > 2 && ranked[2][1] * 2 > ranked[1][1]) return [];
  return ranked
    .slice(0, 2)
    .map(([code]) => code)
    .toSorted();
}
