import type { EventMode } from '../model/act-traits.ts';
import type { EventType } from '../model/acts.ts';

/**
 * Conflict and cooperation scores of PLOVER types, from -10 to 10, and of the modes that have a score of their own.
 *
 * Source: PLOVER manual 0.8, table 2.2. The table prints 3 for ACCUSE without a mode, where all its modes lie between -2 and -3.5: its
 * sign was lost in print, and -3 is taken. Modes that the table has no score for (SANCTION's "withdraw" has, CONCEDE has none) take that of their type.
 */
const scores: Readonly<
  Record<EventType, readonly [score: number, modes?: Readonly<Partial<Record<EventMode, number>>>]>
> = {
  AGREE: [2.5],
  CONSULT: [2.5, { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 }],
  SUPPORT: [5],
  CONCEDE: [4.5],
  COOPERATE: [9.5],
  AID: [10],
  RETREAT: [6.5, { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 }],
  REQUEST: [0, { assist: 0.5, change: -1, yield: -1, meet: 0 }],
  ACCUSE: [-3, { disapprove: -2, investigate: -3.5, allege: -3.5 }],
  REJECT: [-2, { assist: -1.5, change: -2, yield: -2, meet: -2 }],
  THREATEN: [-3.5, { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, violence: -3.5 }],
  PROTEST: [-5, { demo: -5, riot: -7, strike: -5, boycott: -4.5 }],
  SANCTION: [-6, { expel: -5.5, withdraw: -6, discontinue: -6 }],
  MOBILIZE: [-5.5, { troops: -6.5, weapons: -6.5 }],
  COERCE: [-7, { seize: -7, restrict: -7, curfew: -6.5, 'martial-law': -7.5, arrest: -7, deport: -7 }],
  ASSAULT: [-9, { abduct: -8.5, targeted: -9.5, destroy: -8.5, firearms: -9, 'heavy-weapons': -9.5 }],
};

/** The conflict and cooperation score of a PLOVER type with its mode, from -10 to 10. */
export function ploverScore(type: EventType, mode: EventMode | null): number {
  const [score, modes = {}] = scores[type];
  return mode === null ? score : (modes[mode] ?? score);
}

/** PLOVER's four quarters of what can be done: in words or in deeds, together or against each other. Manual 0.8, sections 3.1 to 3.16. */
const quads: Readonly<Record<EventType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

const quadNames = {
  1: 'VERBAL COOPERATION',
  2: 'MATERIAL COOPERATION',
  3: 'VERBAL CONFLICT',
  4: 'MATERIAL CONFLICT',
};

/** The quad category of a PLOVER type as POLECAT writes it: "VERBAL COOPERATION". */
export const quadName = (type: EventType): string => quadNames[quads[type]];
