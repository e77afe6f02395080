import type { Party } from '../../model/actor.ts';
import type {
  Claim,
  CommitmentClaim,
  EventClaim,
  FigureClaim,
  OfficeClaim,
  StatementClaim,
} from '../../model/claim.ts';
import type { PartialDate } from '../../model/dates.ts';
import { canonicalJson, contentId, sortedSet } from '../canonical.ts';
import { figureBlock, figureSubject } from '../figures/figure-subject.ts';
import { foldPhrase } from '../fold-text.ts';
import type { ClaimSignature } from '../signature.ts';
import type { PreparedActor } from './local-signatures.ts';

/** What the claims of one article are read against. */
export interface ClaimFrame {
  readonly article: string;
  readonly publishedOn: string | null;
  readonly actors: readonly PreparedActor[];
  /** The article's two main countries, sorted; fewer where it has fewer. */
  readonly pair: readonly string[];
}

/** A claim in the form that is kept: its id, its signature with its id, and the block that folds it. */
export interface PreparedClaim {
  readonly id: string;
  readonly signatureId: string;
  readonly block: string;
  readonly signature: ClaimSignature;
  /** Ids of the actor signatures that it names, sorted. */
  readonly parties: readonly string[];
  readonly claim: Claim;
}

/** The kept form of a claim; null for alias claims, which go to their actor. */
export function prepareClaim(claim: Claim, frame: ClaimFrame): PreparedClaim | null {
  const made = signatureOf(claim, frame);
  if (made === null) return null;
  const signatureId = contentId('claim-signature', { block: made.block, signature: made.signature });
  const id = contentId('claim', [
    frame.article,
    claim.rule,
    signatureId,
    claim.citations.map((at) => [at.sentence, at.start, at.end]),
  ]);
  return { id, signatureId, ...made, parties: sortedSet(made.parties), claim };
}

interface Made {
  readonly block: string;
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
      break;
  }
  return null;
}

function idOf(party: Party, frame: ClaimFrame): string {
  return frame.actors[party.actor].signature.id;
}

/** What a party brings to a block: its country, else its own actor block. */
function stemOf(party: Party, frame: ClaimFrame): string {
  const { country, block } = frame.actors[party.actor].signature;
  return country ?? block.slice('actor:'.length);
}

const monthOf = (date: PartialDate | null, frame: ClaimFrame): string =>
  (date?.start ?? frame.publishedOn ?? '').slice(0, 7);

const roleOrder = ['actor', 'recipient', 'host', 'signatory', 'organizer', 'attendee'];

function eventOf(claim: EventClaim, frame: ClaimFrame): Made {
  const participants = claim.participants
    .map(({ party, role }) => ({ actor: idOf(party, frame), role }))
    .toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  const distinct = participants.filter(
    (one, at) => at === 0 || canonicalJson(one) !== canonicalJson(participants[at - 1]),
  );
  const { type, mode, act, status, date, place } = claim;
  return {
    block: `event:${eventStems(claim, frame).join('+')}:${monthOf(date, frame)}`,
    signature: { kind: 'event', type, mode, act, status, participants: distinct, date, place },
    parties: participants.map((one) => one.actor),
  };
}

/** The one or two parties that an event is filed under; with three countries or more, its place stands for them. */
function eventStems(claim: EventClaim, frame: ClaimFrame): readonly string[] {
  const ranked = claim.participants.toSorted((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  const stems = sortedSet(ranked.map((one) => stemOf(one.party, frame)));
  if (stems.length > 2) return ['many', claim.place?.country ?? ''];
  const place = claim.place?.country ?? null;
  return stems.length === 1 && place !== null ? sortedSet([...stems, place]) : stems;
}

function statementOf(claim: StatementClaim, frame: ClaimFrame): Made {
  const speaker = idOf(claim.speaker, frame);
  const addressee = claim.addressee === null ? null : idOf(claim.addressee, frame);
  const { status, act, cue, content, quoted, date } = claim;
  return {
    block: `statement:${frame.actors[claim.speaker.actor].signature.block.slice(6)}:${(frame.publishedOn ?? '').slice(0, 7)}`,
    signature: {
      kind: 'statement',
      status,
      speaker,
      addressee,
      act,
      cue,
      content,
      quoted,
      date,
      on: frame.publishedOn,
    },
    parties: addressee === null ? [speaker] : [speaker, addressee],
  };
}

function commitmentOf(claim: CommitmentClaim, frame: ClaimFrame): Made {
  const by = sortedSet(claim.by.map((party) => idOf(party, frame)));
  const to = sortedSet(claim.to.map((party) => idOf(party, frame)));
  const { status, action, quantity, due, condition, stage } = claim;
  const stems = sortedSet(claim.by.map((party) => stemOf(party, frame))).slice(0, 2);
  return {
    block: `commitment:${stems.join('+')}:${commitmentAnchor(claim, frame)}`,
    signature: {
      kind: 'commitment',
      status,
      by,
      to,
      action,
      quantity,
      due,
      condition,
      stage,
      on: frame.publishedOn,
    },
    parties: [...by, ...to],
  };
}

/** An undertaking with a sum is followed over the years by its sum; one without, within the month of its report. */
function commitmentAnchor(claim: CommitmentClaim, frame: ClaimFrame): string {
  if (claim.quantity === null) return (frame.publishedOn ?? '').slice(0, 7);
  const { low, high, unit, currency } = claim.quantity;
  return [currency ?? foldPhrase(unit), low ?? '', high ?? ''].join(' ');
}

function figureOf(claim: FigureClaim, frame: ClaimFrame): Made {
  const subject = figureSubject(claim, { pair: frame.pair });
  const saidBy = claim.saidBy === null ? null : idOf(claim.saidBy, frame);
  const { status, measure, of, place, quantity, asOf, frame: framed } = claim;
  return {
    block: figureBlock(claim, subject),
    signature: {
      kind: 'figure',
      status,
      measure,
      of,
      place,
      quantity,
      asOf,
      saidBy,
      frame: framed,
      subject,
      on: frame.publishedOn,
    },
    parties: saidBy === null ? [] : [saidBy],
  };
}

function officeOf(claim: OfficeClaim, frame: ClaimFrame): Made {
  const holder = idOf(claim.holder, frame);
  const { status, title, of, country, to, tenure } = claim;
  const day = frame.publishedOn;
  const on =
    claim.on === null
      ? day === null
        ? null
        : { start: day, end: day }
      : { start: claim.on.start, end: claim.on.end };
  return {
    block: `office:${foldPhrase(title)}:${country ?? foldPhrase(of ?? '')}`,
    signature: { kind: 'office', status, holder, title, of, country, to, tenure, on },
    parties: [holder],
  };
}
