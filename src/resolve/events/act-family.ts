import type { EventSignature } from '../signature.ts';

const families: readonly (readonly [family: string, words: RegExp])[] = [
  ['call', /\b(?:call|phone|telephone|videoconference|video)/],
  ['visit', /\b(?:visit|trip|tour|arriv|travel|stopover|departure|leave)/],
  ['signing', /\b(?:sign|ink|initial)/],
  ['ceremony', /\b(?:ceremon|anniversar|inaugurat|opening|celebrat|festival|funeral)/],
  [
    'meeting',
    /\b(?:meet|met|talk|reception|receiv|summit|dialogue|consult|discuss|negotiat|conference|session|hold|host|greet|welcom)/,
  ],
];

/**
 * The family of acts in which two reports may tell of one happening: a visit and the talks held on it are two.
 *
 * Mode decides before the word; outside CONSULT and AGREE the event type is the family.
 */
export function actFamily(event: Pick<EventSignature, 'type' | 'mode' | 'act'>): string {
  if (event.mode === 'phone') return 'call';
  if (event.mode === 'visit') return 'visit';
  const found = families.find(([, words]) => words.test(event.act.toLowerCase()))?.[0];
  if (event.type === 'CONSULT') return found ?? 'meeting';
  return found === 'signing' || found === 'ceremony' ? found : event.type;
}

const mutual: ReadonlySet<string> = new Set(['meeting', 'call', 'signing', 'ceremony', 'visit']);

/** Whether the parties do the thing together, so that who, when and where tell one such happening from another. */
export function isMutual(family: string): boolean {
  return mutual.has(family);
}
