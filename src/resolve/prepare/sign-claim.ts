import type { Party } from '../../model/actor.ts';
import type { Claim, CommitmentClaim, FigureClaim, OfficeClaim, StatementClaim } from '../../model/claim.ts';
import { sortedSet } from '../../model/order.ts';
import { dayNumber, dayText } from '../../model/iso-days.ts';
import { figureSubject } from '../figures/figure-subject.ts';
import {
  commitmentFields,
  figureFields,
  officeFields,
  speakersOf,
  statementFields,
} from '../shared-fields.ts';
import type { OfficeSignature } from '../signature.ts';
import { objectOf } from '../commitments/undertaken.ts';
import { idOf } from './claim-frame.ts';
import type { ClaimFrame } from './claim-frame.ts';
import { eventSignature } from './event-signature.ts';
import { signedClaim } from './signed-claim.ts';
import type { Made, SignedClaim } from './signed-claim.ts';

/** A claim with its signature; null for alias claims, which go to their actor, and deeds: see `findDeeds`. */
export function signClaim(claim: Claim, frame: ClaimFrame): SignedClaim | null {
  const made = signatureOf(claim, frame);
  return made === null
    ? null
    : signedClaim({ ...made, rule: claim.rule, citations: claim.citations }, frame.article);
}

function signatureOf(claim: Claim, frame: ClaimFrame): Made | null {
  switch (claim.kind) {
    case 'event':
      return eventSignature(claim, frame);
    case 'statement':
      return statementOf(claim, frame);
    case 'commitment':
      return commitmentOf(claim, frame);
    case 'figure':
      return figureOf(claim, frame);
    case 'office':
      return officeOf(claim, frame);
    case 'deed':
    case 'alias':
      return null;
  }
}

/** Words of a phrase that is no name: "officials" of "Dutch officials". */
const plainWord = /(?:^|\s)\p{Ll}{4,}/u;

/** Who spoke for a state or a body, as written; null for a person and where a name stands there. */
function voiceOf({ actor, name }: Party, frame: ClaimFrame): string | null {
  const speaker = frame.actors[actor];
  return speaker.type !== 'person' && name !== speaker.name && plainWord.test(name) ? name : null;
}

function statementOf(claim: StatementClaim, frame: ClaimFrame): Made {
  const said = [claim.speaker, ...(claim.jointly ?? [])].map((party) => idOf(party, frame));
  const addressee = claim.addressee === null ? null : idOf(claim.addressee, frame);
  const { status } = claim;
  const { publishedOn: on } = frame;
  const voice = said.length === 1 ? voiceOf(claim.speaker, frame) : null;
  const fields = { status, ...statementFields(claim), ...speakersOf(said), voice, addressee, on };
  return {
    signature: { kind: 'statement', ...fields },
    parties: addressee === null ? said : [...said, addressee],
  };
}

function commitmentOf(claim: CommitmentClaim, frame: ClaimFrame): Made {
  const by = sortedSet(claim.by.map((party) => idOf(party, frame)));
  const to = sortedSet(claim.to.map((party) => idOf(party, frame)));
  const { status, condition } = claim;
  const { publishedOn: on } = frame;
  const object = objectOf(claim.action, frame.wording);
  return {
    signature: { kind: 'commitment', status, ...commitmentFields(claim), by, to, condition, object, on },
    parties: [...by, ...to],
  };
}

function figureOf(claim: FigureClaim, frame: ClaimFrame): Made {
  const subject = figureSubject(claim, frame);
  const saidBy = claim.saidBy === null ? null : idOf(claim.saidBy, frame);
  const on = figureDay(subject.head, frame);
  return {
    signature: { kind: 'figure', status: claim.status, ...figureFields(claim), saidBy, subject, on },
    parties: saidBy === null ? [] : [saidBy],
  };
}

/** The month of the report; its day for the toll of a happening, which rises from day to day. */
function figureDay(head: string, { publishedOn, wording }: ClaimFrame): string | null {
  if (publishedOn === null || wording.figures.tolls.has(head)) return publishedOn;
  return `${publishedOn.slice(0, 7)}-01`;
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
