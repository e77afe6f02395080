import type { ActorHead, RecordedParty } from '../../model/record.ts';
import { codesOfBody } from '../../world/cameo-actors.ts';
import { codesOfState } from '../../world/state-codes.ts';
import { sectorsOf } from '../sectors-of.ts';
import { officeOn } from '../words/office-on.ts';
import type { PolecatCells } from './polecat-columns.ts';

/** What the cells of a side are made from. */
export interface SideGiven {
  readonly parties: readonly RecordedParty[];
  readonly headOf: (actor: string) => ActorHead | null;
  /** Day of the event, by which an office is chosen. */
  readonly day: string | null;
  /** The sentence that tells the event first. */
  readonly quote: string;
}

/**
 * The cells of those who acted, or of those acted on: several parties of one side stand in one cell, parted by "; ", as PLOVER lists them.
 * In a list of several, one that is not known is "None", as POLECAT writes it, so that the lists of a side keep step.
 */
export function sideCells(
  side: 'Actor' | 'Recipient',
  { parties, headOf, day, quote }: SideGiven,
): PolecatCells {
  const heads = parties.map(({ actor }) => headOf(actor));
  const sectors = heads.map((head) => (head === null ? [] : sectorsOf(head)));
  return {
    [`${side} Name`]: parties.map(({ name }) => name).join('; '),
    [`${side} Country`]: inStep(heads.map(countryOf)),
    [`${side} COW`]: inStep(heads.map((head) => codesOfState(head?.country ?? '')?.cow ?? '')),
    [`Primary ${side} Sector`]: inStep(sectors.map(([first = '']) => first)),
    [`${side} Sectors`]: [...new Set(sectors.flat())].join('; '),
    [`${side} Title`]: inStep(heads.map((head) => officeOn(head?.offices ?? [], day)?.title ?? '')),
    [`${side} Name Raw`]: inStep(heads.map((head) => (head === null ? '' : asWritten(head, quote)))),
  };
}

function countryOf(head: ActorHead | null): string {
  if (head === null) return '';
  return head.country ?? codesOfBody(head.name)?.plover ?? '';
}

/** Values of a list; empty where all are. */
function inStep(values: readonly string[]): string {
  return values.every((value) => value === '') ? '' : values.map((value) => value || 'None').join('; ');
}

/** The longest name of an actor that stands in the sentence as it is; empty where the sentence names it otherwise. */
function asWritten({ name, aliases }: ActorHead, quote: string): string {
  const found = [name, ...aliases].filter((one) => quote.includes(one));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
