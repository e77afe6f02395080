import type { Participant, ParticipantRole } from '../../../../model/claim.ts';
import type { Party } from '../../../../model/actor.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { rolesOf } from '../parties/participants.ts';
import type { Draft } from '../claim-of-event.ts';
import type { Candidate } from './candidates.ts';

/** A candidate that was found likely, as a party. */
export interface LikelyParty {
  readonly candidate: Candidate;
  readonly party: Party;
}

/** Whether a mention stands where a doer stands: as subject, as owner, behind "by". */
function isDoer(tree: Tree, { mention }: Candidate): boolean {
  const { head } = mention.tokens;
  const { relation } = tree.tokens[head];
  if (relation === 'nsubj' || relation === 'nmod:poss') return true;
  return prepositionOf(tree, head) === 'by';
}

function as({ party }: LikelyParty, role: ParticipantRole): Participant {
  return { party, role };
}

/**
 * The participants of an event with the likely parties in their roles: where the rules found one side, the likely parties are the other.
 *
 * Null where it can't be told who acts and who receives: without a party of the rules, exactly one of two likely ones must stand as a doer.
 */
export function withRoles(
  { tree, event: { outcome }, participants: ruled }: Pick<Draft, 'tree' | 'event' | 'participants'>,
  likely: readonly LikelyParty[],
): readonly Participant[] | null {
  const { agent, recipient } = rolesOf[outcome.roles];
  const [first, second] = likely;
  if (agent === recipient) return [...ruled, ...likely.map((one) => as(one, agent))];
  if (ruled.length > 0) {
    const isDone = ruled.some(({ role }) => role === agent);
    return isDone
      ? [...ruled, ...likely.map((one) => as(one, recipient))]
      : [...likely.map((one) => as(one, agent)), ...ruled];
  }
  if (second === undefined) return null;
  const doers = likely.filter(({ candidate }) => isDoer(tree, candidate));
  if (doers.length !== 1) return null;
  const [doer] = doers;
  return [as(doer, agent), as(doer === first ? second : first, recipient)];
}
