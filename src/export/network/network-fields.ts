import type { RecordedActor } from '../../model/record.ts';
import type { Edge } from './network.ts';

/** A field of a node or an edge: its name and its value; null where it is not known. */
export interface NetworkField<T> {
  readonly name: string;
  readonly of: (value: T) => string | null;
}

/** What is told of a node beside its name. */
export const nodeFields: readonly NetworkField<RecordedActor>[] = [
  { name: 'type', of: ({ type }) => type },
  { name: 'country', of: ({ country }) => country },
  { name: 'offices', of: ({ offices }) => listed(offices.map(({ title }) => title)) },
];

/** What is told of an edge beside its ends and weight. */
export const edgeFields: readonly NetworkField<Edge>[] = [
  { name: 'plover', of: ({ type }) => type },
  { name: 'acts', of: ({ acts }) => listed(acts) },
  { name: 'first', of: ({ first }) => first },
  { name: 'last', of: ({ last }) => last },
  { name: 'events', of: ({ events }) => events.join(' ') },
];

const listed = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('; '));
