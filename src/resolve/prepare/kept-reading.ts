import type { Article } from '../../model/article.ts';
import { foldText } from '../../model/folding.ts';
import type { Reading } from '../../model/reading.ts';
import type { Wording } from '../../model/wording.ts';
import type { ClaimSignature, OfficeSignature } from '../signature.ts';
import { mainEvent } from '../stories/main-event.ts';
import { creditedAgency } from '../stories/credited-agency.ts';
import { articleBands, shingledText } from '../stories/shingles.ts';
import { storyKeys } from '../stories/story-keys.ts';
import { versionKeys, type VersionKeys } from '../stories/versions.ts';
import { sentencePrints } from '../stories/sentence-prints.ts';
import { keptActors, type KeptActor } from './kept-actors.ts';
import { placesJson } from './places-json.ts';
import type { SignedClaim } from './signed-claim.ts';
import { signedClaims } from './signed-claims.ts';

/**
 * A reading as the rows of the record hold it: small, flat and with its JSON already written, so that a thread that reads can
 * hand it to the one that saves.
 */
export interface KeptReading {
  /** The article without its blocks. */
  readonly article: Omit<Article, 'blocks'>;
  /** JSON of the blocks. */
  readonly blocks: string;
  readonly passages: readonly KeptPassage[];
  readonly readerVersion: string;
  /** Code of each issue with its JSON. */
  readonly issues: readonly (readonly [code: string, value: string])[];
  /** No signature twice. */
  readonly actors: readonly KeptActor[];
  /** Sorted by id, no id twice. */
  readonly claims: readonly KeptClaim[];
  /** Fingerprints by which near-identical texts meet. */
  readonly bands: readonly number[];
  /** Keys by which the versions of one article meet. */
  readonly versions: VersionKeys;
  /** Keys by which articles on one happening meet. */
  readonly stories: readonly number[];
  /** Id of the claim that tells what the article is about; null where none does. */
  readonly main: string | null;
  /** The agency whose report it prints; null where it credits none. */
  readonly credit: string | null;
}

/** A block of the article with its folded text, as searches find it. */
export interface KeptPassage {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** A signed claim with its JSON written. */
export interface KeptClaim extends Pick<SignedClaim, 'id' | 'signatureId' | 'parties' | 'rule'> {
  readonly kind: ClaimSignature['kind'];
  /** JSON of the signature. */
  readonly signature: string;
  /** The signature of an office itself; null for other kinds. */
  readonly office: OfficeSignature | null;
  /** JSON of the places that it cites: sentence, start, end of each. */
  readonly places: string;
  /** JSON of the fingerprints of the sentence that it cites first. */
  readonly prints: string;
}

/**
 * A reading in the form that a store keeps: everything derived from this one article alone. A pure function of the reading and of what is
 * known of its language.
 */
export function keptReading(reading: Reading, wording: Wording): KeptReading {
  const { blocks, ...article } = reading.article;
  const actors = keptActors(reading, wording);
  const claims = signedClaims(
    reading,
    actors.map((one) => one.signature),
    wording,
  );
  const text = shingledText(article.text);
  const bands = articleBands(text);
  const stories = storyKeys({ ...article, words: text.words }, wording);
  const printsOf = printsReader();
  return {
    article,
    blocks: JSON.stringify(blocks),
    passages: blocks.map(({ span }) => ({
      ...span,
      folded: foldText(article.text.slice(span.start, span.end)),
    })),
    readerVersion: reading.readerVersion,
    issues: reading.issues.map((one) => [one.code, JSON.stringify(one)] as const),
    actors: distinct(actors),
    claims: claims.map((claim) => keptClaim(claim, printsOf)),
    bands,
    versions: versionKeys(text, article.publishedOn),
    // What has no words of a story goes with those that carry its text.
    stories: stories.length > 0 ? stories : bands,
    main: mainEvent(claims, article.publishedOn),
    credit: creditedAgency(article),
  };
}

/** Of actors with one signature, the first. */
function distinct(actors: readonly KeptActor[]): readonly KeptActor[] {
  const alike = Map.groupBy(actors, ({ signature }) => signature.id);
  return [...alike.values()].map(([first]) => first);
}

/** Gives the fingerprints of a sentence as JSON; one is cited by many claims, and is hashed once. */
function printsReader(): (sentence: string) => string {
  const known = new Map<string, string>();
  return (sentence) => {
    const prints = known.get(sentence) ?? JSON.stringify(sentencePrints(sentence));
    known.set(sentence, prints);
    return prints;
  };
}

function keptClaim(claim: SignedClaim, printsOf: (sentence: string) => string): KeptClaim {
  const { id, signatureId, signature, parties, rule, citations } = claim;
  return {
    id,
    signatureId,
    kind: signature.kind,
    signature: JSON.stringify(signature),
    office: signature.kind === 'office' ? signature : null,
    parties,
    rule,
    places: placesJson(citations),
    prints: printsOf(citations[0].quote),
  };
}
