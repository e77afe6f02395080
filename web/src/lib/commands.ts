import { ledgers } from './kinds.ts';
import type { Choice } from './choices.ts';
import type { Facets } from './types.ts';

/** What can be done or looked at by name, whatever the record holds. */
export const fixedCommands: readonly Choice[] = [
  ...ledgers.map(({ path, title, says }) => ({ label: title, says, address: `/${path}` })),
  {
    label: 'Met: who met whom',
    says: 'talks, visits and calls',
    address: '/events?type=consult&status=happened',
  },
  { label: 'Judge conflicts', says: 'decide what the record should say', address: '/judge' },
  {
    label: 'Two or one: judge doubtful pairs',
    says: 'actors and events that may be one',
    address: '/judge?of=pairs',
  },
  { label: 'Sources', says: 'outlets, and who copies whom', address: '/sources' },
  { label: 'Map', says: 'where it happened', address: '/map' },
  { label: 'Network', says: 'who meets whom', address: '/network' },
  { label: 'What comes in', says: 'facts as they arrive', address: '/new' },
  { label: 'Status and doubts', says: 'what was read, and what is doubted', address: '/status' },
  { label: 'Home', says: 'the record', address: '/' },
];

/** The acts and places of the events of a record, as ways to their lists. */
export function commandsOf(facets: Facets | null): readonly Choice[] {
  const valuesOf = (by: string): Facets['facets'][number]['values'] =>
    facets?.facets.find((facet) => facet.by === by)?.values ?? [];
  return [
    ...valuesOf('type').map(({ value, name, count }) => ({
      label: name,
      says: `act · ${count} events`,
      address: `/events?${new URLSearchParams({ type: value })}`,
    })),
    ...valuesOf('place').map(({ value, name, count }) => ({
      label: name,
      says: `place · ${count} events`,
      address: `/events?${new URLSearchParams({ place: value })}`,
    })),
  ];
}
