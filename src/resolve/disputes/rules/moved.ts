import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { StatementSignature } from '../../signature.ts';
import { moved } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';

/** "The vote was scheduled for Tuesday but is now planned for Thursday": the day before and after. */
export const movedRule: DisputeRule = {
  card: {
    name: 'dispute-moved',
    kind: 'conflict',
    pattern:
      'Words that say that something was moved from one day to another, or was planned for one and is now planned for another.',
    example: 'Norwegian officials said the summit with Peru was postponed from 14 June to 21 June.',
    mustNotMatch: 'Norwegian officials said the summit with Peru runs from 14 June to 21 June.',
  },
  find({ statements, frame }) {
    return statements.flatMap((one: SignedClaim<StatementSignature>) => {
      const { content, speaker } = one.signature;
      const days = frame.wording.revisions.movedDay.map((form) => form.exec(content)?.groups);
      const { before = '', after = '' } = days.find((found) => found !== undefined) ?? {};
      if (before === after) return [];
      const sides = {
        about: 'revision',
        asserter: speaker,
        denier: null,
        assertion: one.signatureId,
        denial: one.signatureId,
        asserted: before,
        denied: after,
        matter: content,
      } as const;
      return [moved(sides, { citations: one.citations, frame, rule: 'dispute-moved' })];
    });
  },
};
