import { traitsOf, type Act, type EventType, type ToldAct } from '../../src/model/acts.ts';
import type { Status } from '../../src/model/claim.ts';

const promised: Readonly<Record<EventType, EventType>> = {
  AGREE: 'AGREE',
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  CONCEDE: 'AGREE',
  RETREAT: 'AGREE',
  REQUEST: 'REQUEST',
  ACCUSE: 'ACCUSE',
  REJECT: 'REJECT',
  THREATEN: 'THREATEN',
  PROTEST: 'THREATEN',
  SANCTION: 'THREATEN',
  MOBILIZE: 'THREATEN',
  COERCE: 'THREATEN',
  ASSAULT: 'THREATEN',
};

/** Acts that PLOVER files elsewhere than the record does: a treaty once signed is SUPPORT there. */
const ownCodes: Readonly<Partial<Record<Act, EventType>>> = {
  signing: 'SUPPORT',
  agreement: 'SUPPORT',
  ties: 'SUPPORT',
  'opening of mission': 'SUPPORT',
  sanctions: 'COERCE',
  apology: 'SUPPORT',
};

/**
 * The code of PLOVER for what was done, promised or refused; null where nothing happened that it counts.
 *
 * The table: what is past keeps its type; a promise of good is AGREE, of ill THREATEN; good withheld is REJECT.
 * Source: PLOVER manual 0.8, sections 2.3 and 3.1, and the CAMEO conversion of codes 03x and 13x.
 */
export function ploverRoot(event: ToldAct & { readonly status: Status }): EventType | null {
  if (event.status === 'planned') return promised[event.type];
  if (event.status === 'denied') return traitsOf(event).withheld === null ? null : 'REJECT';
  return ownCodes[event.act] ?? event.type;
}
