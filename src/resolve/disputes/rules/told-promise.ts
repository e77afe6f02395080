import { speechIs } from '../../../model/statement-acts.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { StatementSignature } from '../../signature.ts';
import { countryOf, oneSide } from '../answered-claim.ts';
import { charge } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

type Statement = SignedClaim<StatementSignature>;

/** That one side says what another has promised: another article may tell that the other denies it. */
export const toldPromiseRule: DisputeRule = {
  card: {
    name: 'dispute-told-promise',
    kind: 'conflict',
    pattern:
      'A statement of one side that another, a state or who speaks for it, has promised something: kept for a denial in another article that does not say who claims it. Whoever says so puts it forward, not the one who is said to have promised.',
    example: 'Peru said that Norway had promised to rebuild the fishing village.',
    mustNotMatch: 'Norway promised to rebuild the fishing village.',
  },
  find(ground) {
    return ground.statements.flatMap((promise) => {
      const state = countryOf(promise.signature.speaker, ground);
      const teller = speechIs(promise.signature.act, 'vows') ? tellerOf(promise, ground) : null;
      if (teller === null || state === null) return [];
      const sides = {
        about: 'charge',
        asserter: teller.signature.speaker,
        denier: null,
        assertion: teller.signatureId,
        denial: '',
        asserted: teller.signature.content,
        countries: [state],
      } as const;
      const told = {
        citations: teller.citations,
        frame: ground.frame,
        rule: 'dispute-told-promise',
      } as const;
      return [charge(sides, told)];
    });
  },
};

/** The statement of another side, in the same sentence, whose words hold the promise; null for none. */
function tellerOf(promise: Statement, ground: DisputeGround): Statement | null {
  const found = ground.statements.find(
    (one) =>
      one.citations[0].start === promise.citations[0].start &&
      speechIs(one.signature.act, 'asserts') &&
      !oneSide(one.signature.speaker, promise.signature.speaker, ground) &&
      one.signature.content.includes(promise.signature.content),
  );
  return found ?? null;
}
