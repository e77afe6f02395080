import { sortedSet } from '../../../model/order.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';

/** "A and B accused each other": what the one says of the other, the other says of it. */
export const mutualRule: DisputeRule = {
  card: {
    name: 'dispute-mutual',
    kind: 'conflict',
    pattern: 'An accusation of two by two: "each other", "one another", "traded blame".',
    example: 'Norway and Peru blamed each other for the clash on Monday.',
    mustNotMatch: 'Norway blamed Peru for the clash on Monday.',
  },
  find({ events, frame }) {
    const known = new Set<string>();
    return events.flatMap(({ signature, signatureId, citations }) => {
      // "accused each other of breaking the truce": what both are said to have done is alleged of both.
      const charged = signature.type === 'ACCUSE' && signature.status === 'happened';
      if (!charged && signature.status !== 'alleged') return [];
      const doers = sortedSet(
        signature.participants.filter((one) => one.role === 'actor').map((one) => one.actor),
      );
      if (doers.length !== 2 || !frame.wording.denials.mutually.test(citations[0].quote)) return [];
      // An article that comes back to it tells the same quarrel: its first sentence stands for all.
      if (known.has(doers.join())) return [];
      known.add(doers.join());
      const [one, two] = doers.map((id) => frame.actors.find((actor) => actor.id === id)?.name ?? '');
      const sides = {
        about: 'denial',
        asserter: doers[0],
        denier: doers[1],
        assertion: signatureId,
        denial: signatureId,
        asserted: `accuses ${two}`,
        denied: `accuses ${one}`,
      } as const;
      return [denial(sides, { citations: [citations[0]], frame, rule: 'dispute-mutual' })];
    });
  },
};
