import type { Article } from '../../model/article.ts';
import type { Citation } from '../../model/citation.ts';
import { foldText } from '../../model/folding.ts';
import type { Issue } from '../../model/issue.ts';
import type { Reading } from '../../model/reading.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { ActorSignature, OfficeSignature } from '../signature.ts';
import { mainEvent } from '../stories/main-event.ts';
import type { PreparedClaim } from './claim-signatures.ts';
import type { PreparedActor } from './local-signatures.ts';
import { prepareReading } from './prepare-reading.ts';

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
  /** Id of the claim that tells what the article is about; null where none does. */
  readonly main: string | null;
}

/** A block of the article with its folded text, as searches find it. */
export interface KeptPassage {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

export interface KeptActor {
  readonly signature: ActorSignature;
  /** Naming forms, each with its folded form; JSON of the forms alone beside them. */
  readonly names: readonly (readonly [name: string, folded: string])[];
  readonly namesJson: string;
  /** JSON of the places that name it: sentence, start, end of each. */
  readonly places: string;
}

export interface KeptClaim {
  readonly id: string;
  readonly signatureId: string;
  readonly kind: PreparedClaim['signature']['kind'];
  /** JSON of the signature. */
  readonly signature: string;
  /** The signature of an office itself; null for other kinds. */
  readonly office: OfficeSignature | null;
  /** Ids of the actor signatures that it names, sorted. */
  readonly parties: readonly string[];
  readonly rule: string;
  /** JSON of the places that it cites: sentence, start, end of each. */
  readonly places: string;
}

/** A reading in the form that a store keeps. A pure function of the reading. */
export function keptReading(reading: Reading): KeptReading {
  const prepared = prepareReading(reading);
  const { blocks, ...article } = prepared.article;
  const actors = new Map(prepared.actors.map((one) => [one.signature.id, one] as const).toReversed());
  return {
    article,
    blocks: JSON.stringify(blocks),
    passages: blocks.map(({ span }) => ({
      ...span,
      folded: foldText(article.text.slice(span.start, span.end)),
    })),
    readerVersion: prepared.readerVersion,
    issues: prepared.issues.map((one: Issue) => [one.code, JSON.stringify(one)] as const),
    actors: [...actors.values()].toReversed().map(keptActor),
    claims: prepared.claims.map(keptClaimRow),
    bands: prepared.bands,
    main: mainEvent(prepared),
  };
}

function keptActor({ signature, names, local }: PreparedActor): KeptActor {
  return {
    signature,
    names: names.map((name) => [name, foldPhrase(name)] as const),
    namesJson: JSON.stringify(names),
    places: placesOf(local.citations),
  };
}

function keptClaimRow(claim: PreparedClaim): KeptClaim {
  const { id, signatureId, signature, parties, rule, citations } = claim;
  return {
    id,
    signatureId,
    kind: signature.kind,
    signature: JSON.stringify(signature),
    office: signature.kind === 'office' ? signature : null,
    parties,
    rule,
    places: placesOf(citations),
  };
}

function placesOf(citations: readonly Citation[]): string {
  return JSON.stringify(citations.map((at) => [at.sentence, at.start, at.end]));
}
