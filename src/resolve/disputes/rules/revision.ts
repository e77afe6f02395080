import { revision } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';
import type { RevisionWording } from '../../../model/wording.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { FigureSignature } from '../../signature.ts';
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
    const { revisions } = frame.wording;
    return ofChanges(figures, revisions).flatMap(([one, beside]) => {
      const next = beside.find((other) => isRevision(one, other, revisions));
      if (next === undefined) return [];
      return [revision(one, next, { citations: one.citations, frame, rule: 'dispute-revision' })];
    });
  },
};

type Figure = SignedClaim<FigureSignature>;

/** The figures of sentences that tell of a change, in their order, each with all those of its sentence. */
function ofChanges(
  figures: readonly Figure[],
  { changed }: RevisionWording,
): readonly (readonly [Figure, readonly Figure[]])[] {
  const bySentence = Map.groupBy(figures, ({ citations }) => citations[0].quote);
  const told = new Map([...bySentence].filter(([sentence]) => changed.test(sentence)));
  return figures.flatMap((one) => {
    const beside = told.get(one.citations[0].quote);
    return beside === undefined ? [] : [[one, beside] as const];
  });
}
