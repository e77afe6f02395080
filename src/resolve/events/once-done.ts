import { actIs } from '../../model/acts.ts';
import type { EventSignature } from '../signature.ts';
import type { EventReport } from './event-report.ts';

/** Words that two sentences share at least where both parties of a deed are named; fewer where all words of one stand in the other. */
const leastShared = 2;

/** Whether a deed that is done once is told by its year alone: "recognised Tonga in 1998". */
export function isOnceInYear({ type, act, status, date }: EventSignature): boolean {
  return (
    actIs({ type, act }, 'once') &&
    status === 'happened' &&
    date?.precision === 'year' &&
    date.basis === 'stated'
  );
}

const isOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.symmetricDifference(b).size === 0;

const withoutNumbers = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !/\d/u.test(word)));

/**
 * Whether two reports tell one deed that its parties do once, each by a year alone: the same act of the same parties in like words. A deed
 * of one party is known by its words alone, which must all stand in the other sentence: "left the Tuna Treaty" is not "left the Trade Treaty".
 */
export function isOneDecision(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature, b.signature];
  if (!isOnceInYear(one) || !isOnceInYear(two) || one.type !== two.type || one.act !== two.act) return false;
  if (!isOne(a.doers, b.doers) || !isOne(a.others, b.others)) return false;
  const [short, long] = [a.words, b.words].map(withoutNumbers).toSorted((x, y) => x.size - y.size);
  const shared = short.intersection(long).size;
  const isOfTwo = a.actors.size > 1;
  if (shared === short.size) return short.size > (isOfTwo ? 0 : leastShared);
  return isOfTwo && shared >= leastShared && shared >= short.size / 2;
}
