import type { LocalActor, Party } from '../../../../model/actor.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

/** Whether two are of one side: the same, or a state and somebody of it. */
export function isOneSide(one: LocalActor, other: LocalActor): boolean {
  const isState = one.type === 'state' || other.type === 'state';
  return one === other || (isState && one.country !== null && one.country === other.country);
}

/**
 * Whether a joined verb acts only on those who act, so that the verb which it is joined to is misread: "closed its port after Lima fired a
 * rocket and urged Lima to stop".
 */
export function isUponItself(
  { tokens }: Tree,
  { predicate, outcome }: TokenEvent,
  [agents, recipients]: readonly [readonly Party[], readonly Party[]],
): boolean {
  if (outcome.roles !== 'directed' || tokens[predicate].relation !== 'conj') return false;
  return recipients.length > 0 && recipients.every((one) => agents.some(({ actor }) => actor === one.actor));
}
