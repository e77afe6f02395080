import { actIs } from '../../../../model/acts.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { outcome, type Outcome } from '../../lexicon/event-frame.ts';

const joint = new Set(['joint', 'combined', 'bilateral', 'trilateral', 'multinational']);

interface Drill {
  readonly noun: number;
  readonly recipients: readonly number[];
}

/**
 * The outcome of a noun; a drill with others is cooperation, a drill alone mobilisation. Source: PLOVER manual 0.8, section 3.14.1.
 */
export function drillOutcome(tree: Tree, told: Outcome, { noun, recipients }: Drill): Outcome {
  if (!actIs(told, 'shareable')) return told;
  const isJoint =
    recipients.length > 0 || dependents(tree, noun, ['amod']).some((word) => joint.has(lemmaAt(tree, word)));
  return isJoint ? outcome('COOPERATE', 'drill') : told;
}
