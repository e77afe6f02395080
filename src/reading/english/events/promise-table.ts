import type { EventType, Status } from '../../../model/claim.ts';

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

const withheld = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
]);

/** Acts that PLOVER files elsewhere than the record does: a treaty once signed is SUPPORT there. */
const ownCodes: ReadonlyMap<string, EventType> = new Map([
  ['signing', 'SUPPORT'],
  ['agreement', 'SUPPORT'],
  ['ties', 'SUPPORT'],
  ['opening of mission', 'SUPPORT'],
  ['sanctions', 'COERCE'],
  ['apology', 'SUPPORT'],
]);

/**
 * The code of PLOVER for what was done, promised or refused; null where nothing happened that it counts.
 *
 * The table: what is past keeps its type; a promise of good is AGREE, of ill THREATEN; good withheld is REJECT.
 * Source: PLOVER manual 0.8, sections 2.3 and 3.1, and the CAMEO conversion of codes 03x and 13x.
 */
export function ploverRoot(event: {
  readonly type: EventType;
  readonly act: string;
  readonly status: Status;
}): EventType | null {
  if (event.status === 'planned') return promised[event.type];
  if (event.status === 'denied') return withheld.has(event.type) ? 'REJECT' : null;
  return ownCodes.get(event.act) ?? event.type;
}
