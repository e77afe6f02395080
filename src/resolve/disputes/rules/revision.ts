import { sortedSet } from '../../../model/order.ts';
import { revision } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';
import { isRevision } from '../revised-figures.ts';

/** "Raised the ceiling from A to B": the old value of what somebody sets against the new one. */
export const revisionRule: DisputeRule = {
  card: {
    name: 'dispute-revision',
    kind: 'conflict',
    pattern:
      'One sentence that raises, lowers or revises a target, ceiling, budget or forecast "from" one figure "to" another.',
    example: 'Norway raised the ceiling for fishing from 40,000 tonnes to 50,000 tonnes.',
    mustNotMatch: 'Trade rose from $40 billion to $50 billion last year.',
  },
  find({ figures, frame }) {
    return figures.flatMap((one) => {
      const next = figures.find((other) => isRevision(one, other, frame.wording.revisions));
      if (next === undefined) return [];
      const sides = {
        about: 'revision',
        asserter: one.signature.saidBy,
        denier: null,
        assertion: one.signatureId,
        denial: next.signatureId,
        asserted: one.signature.measure,
        denied: next.signature.measure,
        quantities: [one.signature.quantity, next.signature.quantity],
        countries: sortedSet([...one.signature.subject.whose, ...next.signature.subject.whose]),
      } as const;
      return [revision(sides, { citations: one.citations, frame, rule: 'dispute-revision' })];
    });
  },
};
