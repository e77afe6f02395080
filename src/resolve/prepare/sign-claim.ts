import { dayNumber, dayText } from '../calendar.ts';
import type { Party } from '../../model/actor.ts';
import type { Citations } from '../../model/citation.ts';
import type {
  Claim,
  CommitmentClaim,
  EventClaim,
  FigureClaim,
  OfficeClaim,
  StatementClaim,
} from '../../model/claim.ts';
import type { Wording } from '../../model/wording.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { canonicalJson, contentId } from '../canonical.ts';
import { isMutual } from '../events/act-family.ts';
import { figureSubject } from '../figures/figure-subject.ts';
import {
  commitmentFields,
  eventFields,
  figureFields,
  officeFields,
  statementFields,
} from '../shared-fields.ts';
import type { ActorSignature, ClaimSignature, OfficeSignature } from '../signature.ts';
import { stems } from '../word-overlap.ts';
import { packedPlaces } from './places-json.ts';

/** What the claims of one article are read against. */
export interface ClaimFrame {
  readonly article: string;
  readonly publishedOn: string | null;
  /** Signatures of the article's actors, in the order of `Reading.actors`. */
  readonly actors: readonly ActorSignature[];
  /** The article's two main countries, sorted; fewer where it has fewer. */
  readonly pair: readonly string[];
  /** Positions of the actors that take part in something fresh. */
  readonly acting: ReadonlySet<number>;
  readonly wording: Wording;
}

/** A claim of one article with its signature, and the ids of both. */
export interface SignedClaim<S extends ClaimSignature = ClaimSignature> {
  readonly id: string;
  readonly signatureId: string;
  readonly signature: S;
  /** Ids of the actor signatures that it names, sorted. */
  readonly parties: readonly string[];
  readonly rule: string;
  readonly citations: Citations;
}

/** A claim with its signature; null for alias claims, which go to their actor. */
export function signClaim(claim: Claim, frame: ClaimFrame): SignedClaim | null {
  const made = signatureOf(claim, frame);
  return made === null
    ? null
    : signedClaim({ ...made, rule: claim.rule, citations: claim.citations }, frame.article);
}

/** A signature with its rule and citations in one article, with the ids that follow from them. */
export function signedClaim(
  made: Made & Pick<SignedClaim, 'rule' | 'citations'>,
  article: string,
): SignedClaim {
  const { signature, rule, citations } = made;
  const signatureId = contentId('claim-signature', signature);
  const id = contentId('claim', [article, rule, signatureId, packedPlaces(citations)]);
  return { id, signatureId, signature, parties: sortedSet(made.parties), rule, citations };
}

/** A signature with the actor signatures that it names. */
export interface Made {
  readonly signature: ClaimSignature;
  readonly parties: readonly string[];
}

function signatureOf(claim: Claim, frame: ClaimFrame): Made | null {
  switch (claim.kind) {
    case 'event':
      return eventOf(claim, frame);
    case 'statement':
      return statementOf(claim, frame);
    case 'commitment':
      return commitmentOf(claim, frame);
    case 'figure':
      return figureOf(claim, frame);
    case 'office':
      return officeOf(claim, frame);
    case 'alias':
      return null;
  }
}

function idOf(party: Party, frame: ClaimFrame): string {
  return frame.actors[party.actor].id;
}

function eventOf(claim: EventClaim, frame: ClaimFrame): Made {
  const participants = claim.participants
    .map(({ party, role }) => ({ actor: idOf(party, frame), role }))
    .toSorted((a, b) => compareText(canonicalJson(a), canonicalJson(b)));
  const distinct = participants.filter(
    (one, at) => at === 0 || canonicalJson(one) !== canonicalJson(participants[at - 1]),
  );
  return {
    signature: {
      kind: 'event',
      ...eventFields(claim),
      participants: distinct,
      words: eventWords(claim, frame.wording),
      on: claim.date === null ? frame.publishedOn : null,
    },
    parties: participants.map((one) => one.actor),
  };
}

/** Stems of the event's sentence, sorted, by which reports are compared; none for a dated act of two sides, told by who, when and where. */
function eventWords(
  { type, act, date, citations, participants }: EventClaim,
  wording: Wording,
): readonly string[] {
  if (date !== null && isMutual({ type, act })) return [];
  // The names of the parties are left out: two acts of the same parties share them, whatever they are about.
  const names = stems(participants.map(({ party }) => party.name).join(' '), wording);
  return sortedSet(stems(citations[0].quote, wording).difference(names));
}

/** Words of a phrase that is no name: "officials" of "Dutch officials". */
const plainWord = /(?:^|\s)\p{Ll}{4,}/u;

/** Who spoke for a state or a body, as written; null for a person and where a name stands there. */
function voiceOf({ actor, name }: Party, frame: ClaimFrame): string | null {
  const speaker = frame.actors[actor];
  return speaker.type !== 'person' && name !== speaker.name && plainWord.test(name) ? name : null;
}

function statementOf(claim: StatementClaim, frame: ClaimFrame): Made {
  const speaker = idOf(claim.speaker, frame);
  const addressee = claim.addressee === null ? null : idOf(claim.addressee, frame);
  const { status } = claim;
  const { publishedOn: on } = frame;
  const voice = voiceOf(claim.speaker, frame);
  return {
    signature: { kind: 'statement', status, ...statementFields(claim), speaker, voice, addressee, on },
    parties: addressee === null ? [speaker] : [speaker, addressee],
  };
}

function commitmentOf(claim: CommitmentClaim, frame: ClaimFrame): Made {
  const by = sortedSet(claim.by.map((party) => idOf(party, frame)));
  const to = sortedSet(claim.to.map((party) => idOf(party, frame)));
  const { status, condition } = claim;
  const { publishedOn: on } = frame;
  return {
    signature: { kind: 'commitment', status, ...commitmentFields(claim), by, to, condition, on },
    parties: [...by, ...to],
  };
}

function figureOf(claim: FigureClaim, frame: ClaimFrame): Made {
  const subject = figureSubject(claim, frame);
  const saidBy = claim.saidBy === null ? null : idOf(claim.saidBy, frame);
  const on = frame.publishedOn === null ? null : `${frame.publishedOn.slice(0, 7)}-01`;
  return {
    signature: { kind: 'figure', status: claim.status, ...figureFields(claim), saidBy, subject, on },
    parties: saidBy === null ? [] : [saidBy],
  };
}

function officeOf(claim: OfficeClaim, frame: ClaimFrame): Made {
  const holder = idOf(claim.holder, frame);
  const { status, to } = claim;
  const on = claim.on === null ? weekOf(frame.publishedOn) : { start: claim.on.start, end: claim.on.end };
  const acting = frame.acting.has(claim.holder.actor);
  return {
    signature: { kind: 'office', status, ...officeFields(claim), holder, to, on, acting },
    parties: [holder],
  };
}

/** The week, Monday to Sunday, of a day: offices are told every day, and a week is enough to see who held one. */
function weekOf(day: string | null): OfficeSignature['on'] {
  if (day === null) return null;
  const monday = dayNumber(day) - ((dayNumber(day) + 3) % 7);
  return { start: dayText(monday), end: dayText(monday + 6) };
}
