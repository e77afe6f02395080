import { actIs } from '../../model/acts.ts';
import type { EventReport } from './event-report.ts';
import { sameWords } from './same-words.ts';

const isOne = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
  one.symmetricDifference(two).size === 0;

/**
 * Whether two reports tell one deed of one side, so that one may deny the other: the same act of the same party to the same others. What
 * is said many times a day, and what is told of one party alone, must be told in like words too.
 */
export function isOneDeedOf(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature, b.signature];
  if (one.type !== two.type || one.act !== two.act) return false;
  if (a.actors.size === 0 || !isOne(a.doers, b.doers) || !isOne(a.others, b.others)) return false;
  const isToldOfBoth = a.doers.size > 0 && a.others.size > 0;
  return (isToldOfBoth && !actIs(one, 'spoken')) || sameWords(a, b);
}
