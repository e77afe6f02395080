import { actIs, traitsOf } from '../../model/acts.ts';
import type { EventReport } from './event-report.ts';

/** Whether one is received and the other leaves: "flew home from Lima" is no reception of the same day. */
export function isLeavingBesideReception(a: EventReport, b: EventReport): boolean {
  const leaves = ({ signature }: EventReport): boolean =>
    traitsOf(signature).roles === 'visiting' && !actIs(signature, 'stay');
  return [a, b].some(leaves) && [a, b].some(({ signature }) => actIs(signature, 'sits down'));
}
