import { assertionOf, contradict } from '../contradict.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';

/** One says what the other says is not so, though neither calls it a denial. */
export const contradictionRule: DisputeRule = {
  card: {
    name: 'dispute-contradiction',
    kind: 'conflict',
    pattern:
      'Two statements of two speakers that share most of the words of the shorter one, of which only one negates some of them.',
    example:
      'Peru said Norway has secret grain depots in the hills. Norway said it has no secret grain depots in the hills.',
    mustNotMatch:
      'Peru said Norway has secret grain depots in the hills. Norway said it has grain depots by the sea.',
  },
  find({ statements, frame }) {
    const worded = statements.map((statement) => ({
      statement,
      said: assertionOf(statement.signature, frame.wording),
    }));
    return worded.flatMap(({ statement: two, said }) => {
      const one = worded.find((other) => contradict(other.said, said))?.statement;
      if (one === undefined) return [];
      const sides = {
        about: 'denial',
        asserter: one.signature.speaker,
        denier: two.signature.speaker,
        assertion: one.signatureId,
        denial: two.signatureId,
        asserted: one.signature.content,
        denied: two.signature.content,
      } as const;
      return [
        denial(sides, {
          citations: [one.citations[0], two.citations[0]],
          frame,
          rule: 'dispute-contradiction',
        }),
      ];
    });
  },
};
