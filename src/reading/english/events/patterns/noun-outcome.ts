import type { Outcome } from '../../lexicon/event-frame.ts';
import type { Tree } from '../../grammar/tree.ts';
import { drillOutcome } from './joint-drill.ts';
import { strikeOutcome } from './stoppage.ts';

/** An event noun with those who act and receive, as heads of noun phrases. */
interface NounParties {
  readonly noun: number;
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
}

/** The outcome of a noun where the words around it settle which of its meanings it has: a drill with others, a strike of workers. */
export function nounOutcome(tree: Tree, told: Outcome, parties: NounParties): Outcome {
  return strikeOutcome(tree, drillOutcome(tree, told, parties), parties);
}
