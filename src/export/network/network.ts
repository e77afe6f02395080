import type { EventType } from '../../model/acts.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { pairsOf } from '../event-sides.ts';

/** What two actors did of one PLOVER type, together or the one to the other. */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Whether the source acted towards the target; else they acted together. */
  readonly directed: boolean;
  readonly type: EventType;
  /** The plain words for what was done, sorted. */
  readonly acts: readonly string[];
  /** How many events there were. */
  readonly weight: number;
  /** First and last day of the events, `YYYY-MM-DD`; null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Ids of the events, sorted. */
  readonly events: readonly string[];
}

/** What is known so far of an edge. */
interface Growing extends Pick<Edge, 'source' | 'target' | 'directed' | 'type'> {
  readonly acts: Set<string>;
  readonly events: string[];
  first: string | null;
  last: string | null;
}

/** The edges that grow, by their ids. */
export type EdgeTally = Map<string, Growing>;

/**
 * Adds an event that happened to the edges of its pairs: who acted towards whom, or who acted together. Other events
 * are left out, and pairs of which one is no node.
 */
export function addEvent(tally: EdgeTally, event: RecordedEvent, nodes: ReadonlySet<string>): void {
  if (event.status !== 'happened') return;
  for (const { doer, other, directed } of pairsOf(event)) {
    if (doer === null || other === null || !nodes.has(doer.actor) || !nodes.has(other.actor)) continue;
    const ends = [doer.actor, other.actor];
    const [source, target] = directed ? ends : ends.toSorted(compareText);
    const id = `${source}-${event.type}${directed ? '-to' : ''}-${target}`;
    const edge = tally.get(id) ?? begun({ source, target, directed, type: event.type });
    grow(edge, event);
    tally.set(id, edge);
  }
}

const begun = (ends: Pick<Edge, 'source' | 'target' | 'directed' | 'type'>): Growing => ({
  ...ends,
  acts: new Set(),
  events: [],
  first: null,
  last: null,
});

/** Adds an event to an edge in place, so that an edge of many events costs no more for each. */
function grow(edge: Growing, { id, act, date }: RecordedEvent): void {
  edge.acts.add(act);
  edge.events.push(id);
  if (date === null) return;
  if (edge.first === null || date.start < edge.first) edge.first = date.start;
  if (edge.last === null || date.end > edge.last) edge.last = date.end;
}

/** The edges, sorted by id. */
export function edgesOf(tally: EdgeTally): readonly Edge[] {
  return [...tally]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, edge]) => ({
      ...edge,
      id,
      acts: sortedSet(edge.acts),
      weight: edge.events.length,
      events: sortedSet(edge.events),
    }));
}
