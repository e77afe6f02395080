import { speechIs } from '../../../model/statement-acts.ts';
import { stateIn } from '../../../world/state-seats.ts';
import { countryOf } from '../answered-claim.ts';
import { stateActor } from '../state-actor.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';

/** "Peru's map is a fabrication": who says so contradicts the one whose it is. */
export const untrueRule: DisputeRule = {
  card: {
    name: 'dispute-untrue',
    kind: 'conflict',
    pattern:
      'A statement of one side that a thing of another state is a fabrication, has no basis or does not exist.',
    example: 'The Norwegian minister said that Peru’s map of the strait is a fabrication.',
    mustNotMatch: 'The Norwegian minister said that Peru’s map of the strait is a masterpiece.',
  },
  find(ground) {
    const { untrueThing } = ground.frame.wording.quarrels;
    return ground.statements.flatMap((one) => {
      const { speaker, act, content } = one.signature;
      const { whose = '', what = '' } = untrueThing.exec(content.trim())?.groups ?? {};
      const asserter = stateActor(stateIn(whose), ground);
      if (asserter === null || !speechIs(act, 'asserts')) return [];
      if (countryOf(speaker, ground) === countryOf(asserter, ground)) return [];
      const sides = {
        about: 'denial',
        asserter,
        denier: speaker,
        assertion: one.signatureId,
        denial: one.signatureId,
        asserted: `its ${what}`,
        denied: content,
      } as const;
      return [denial(sides, { citations: one.citations, frame: ground.frame, rule: 'dispute-untrue' })];
    });
  },
};
