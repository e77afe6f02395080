import type { RecordedActor } from '../../model/record.ts';
import { hasLine } from '../jsonl.ts';
import type { RecordView } from '../record-view.ts';
import { addEvent, edgesOf, type Edge, type EdgeTally } from './network.ts';

/** How a network is written: what stands before the nodes, between nodes and edges, and behind them; each without line ends. */
export interface NetworkForm {
  readonly head: readonly string[];
  readonly node: (actor: RecordedActor) => string;
  readonly between: readonly string[];
  readonly edge: (edge: Edge) => string;
  readonly foot: readonly string[];
}

/**
 * Who did what with whom: every actor a node, and an edge for each pair of them and each PLOVER type. Nodes are streamed; what an edge
 * weighs is known at the end, so the ids of actors and of the events of each edge are held, and nothing else of them.
 */
export async function* networkLines(view: RecordView, form: NetworkForm): AsyncGenerator<string> {
  const nodes = new Set<string>();
  const tally: EdgeTally = new Map();
  yield* form.head;
  for await (const value of view.values()) {
    if (value.kind === 'event') addEvent(tally, value, nodes);
    if (value.kind !== 'actor' || !hasLine(value)) continue;
    nodes.add(value.id);
    yield form.node(value);
  }
  yield* form.between;
  for (const edge of edgesOf(tally)) yield form.edge(edge);
  yield* form.foot;
}
