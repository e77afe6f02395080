import { signClaim } from '../../prepare/sign-claim.ts';
import { findCaptionSlips } from '../caption-names.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';

/** A caption that names another holder of an office than the article below it. */
export const captionRule: DisputeRule = {
  card: {
    name: 'dispute-participants',
    kind: 'conflict',
    pattern:
      'A caption that gives an office of one person at a time to a name that the body of the article gives to another.',
    example:
      'Norwegian Foreign Minister Ingrid Berg shakes hands with Canadian Foreign Minister Paul Roy. (Photo: Reuters)\n\nNorwegian Foreign Minister Anna Lund met Canadian Foreign Minister Paul Roy on Monday. Lund said that the talks went well.',
    mustNotMatch:
      'Norwegian Foreign Minister Anna Lund shakes hands with Canadian Foreign Minister Paul Roy. (Photo: Reuters)\n\nNorwegian Foreign Minister Anna Lund met Canadian Foreign Minister Paul Roy on Monday. Lund said that the talks went well.',
  },
  find({ reading, frame }) {
    return findCaptionSlips(reading).flatMap(({ caption, body }) => {
      const [wrong, right] = [caption, body].map((claim) => signClaim(claim, frame));
      if (wrong === null || right === null) return [];
      const sides = {
        about: 'participants',
        asserter: wrong.parties[0],
        denier: right.parties[0],
        assertion: wrong.signatureId,
        denial: right.signatureId,
        asserted: `${body.title} of ${body.of ?? body.country ?? ''}`,
      } as const;
      return [
        denial(sides, {
          citations: [wrong.citations[0], right.citations[0]],
          frame,
          rule: 'dispute-participants',
        }),
      ];
    });
  },
};
