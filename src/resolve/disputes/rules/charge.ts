import { actIs } from '../../../model/acts.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { EventSignature } from '../../signature.ts';
import { countryOf } from '../answered-claim.ts';
import { charge } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

/** A charge of one against a state: another article may tell that the state denies it. */
export const chargeRule: DisputeRule = {
  card: {
    name: 'dispute-charge',
    kind: 'conflict',
    pattern:
      'A charge of one side against a state, in words: kept for a denial in another article that does not say who charges.',
    example: 'Peru accused Norway of shelling the fishing village on Monday.',
    mustNotMatch: 'Peru thanked Norway for rebuilding the fishing village on Monday.',
  },
  find(ground) {
    return ground.events.flatMap((event) => {
      const accused = accusedBy(event, ground);
      const words = ground.statements.find(
        ({ signature, citations }) =>
          signature.speaker === accused?.asserter && citations[0].start === event.citations[0].start,
      );
      if (accused === null || words === undefined) return [];
      const sides = {
        about: 'charge',
        asserter: accused.asserter,
        denier: null,
        assertion: words.signatureId,
        denial: '',
        asserted: words.signature.content,
        countries: [accused.state],
      } as const;
      const told = { citations: words.citations, frame: ground.frame, rule: 'dispute-charge' } as const;
      return [charge(sides, told)];
    });
  },
};

/** Who charges which state; null for what is no charge of one side against one other. */
function accusedBy(
  { signature }: SignedClaim<EventSignature>,
  ground: DisputeGround,
): { readonly asserter: string; readonly state: string } | null {
  if (signature.status !== 'happened' || !actIs(signature, 'charge')) return null;
  const having = (role: string): readonly string[] =>
    signature.participants.filter((one) => one.role === role).map((one) => one.actor);
  const [asserter, ...more] = having('actor');
  const states = new Set(having('recipient').map((one) => countryOf(one, ground)));
  const [state] = states;
  if (asserter === undefined || more.length > 0 || states.size !== 1 || state === null) return null;
  return state === undefined || countryOf(asserter, ground) === state ? null : { asserter, state };
}
