import { actIs } from '../../../model/acts.ts';
import { asserts, countryOf, oneSide } from '../answered-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';
import { denial } from '../dispute-claim.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { EventSignature, StatementSignature } from '../../signature.ts';

/** "Peru said that …, a charge denied by Norway": a denial told as an act against the one who has said it. */
export const refutedRule: DisputeRule = {
  card: {
    name: 'dispute-refuted',
    kind: 'conflict',
    pattern:
      'A denial told as an act of one against another, in the sentence in which the other says it or right behind it.',
    example:
      'Peru said on Monday that Norwegian trawlers were near the island, an accusation denied by Norway.',
    mustNotMatch:
      'Peru said on Monday that Norwegian trawlers were near the island, an offer rejected by Norway.',
  },
  find(ground) {
    return ground.events.flatMap((event) => {
      const [denier, ...others] = partiesOf(event, 'actor');
      if (!isDenial(event, ground) || event.signature.status !== 'happened') return [];
      if (denier === undefined || others.length > 0) return [];
      const said = heard(event, denier, ground);
      return said === undefined ? [] : [disputeOf(said, { event, denier, ground })];
    });
  },
};

/** A denial, or a rejection told of the claim itself: "a claim rejected by Norway". */
function isDenial({ signature, citations }: SignedClaim<EventSignature>, { frame }: DisputeGround): boolean {
  return (
    actIs(signature, 'denying') ||
    (signature.type === 'REJECT' && frame.wording.denials.deniedInTail.test(citations[0].quote))
  );
}

function partiesOf({ signature }: SignedClaim<EventSignature>, role: string): readonly string[] {
  return signature.participants.filter((one) => one.role === role).map((one) => one.actor);
}

/** What the side that is contradicted says: in the sentence whose tail denies it, else there or last in the sentence before. */
function heard(
  event: SignedClaim<EventSignature>,
  denier: string,
  ground: DisputeGround,
): SignedClaim<StatementSignature> | undefined {
  const against = partiesOf(event, 'recipient').filter((one) => countryOf(one, ground) !== null);
  const { sentence: at, quote } = event.citations[0];
  const others = ground.statements.filter(
    (one) => asserts(one, ground) && !oneSide(one.signature.speaker, denier, ground),
  );
  const here = others.filter((one) => one.citations[0].sentence === at);
  if (ground.frame.wording.denials.deniedInTail.test(quote)) return here.length === 1 ? here[0] : undefined;
  return others.findLast(
    ({ signature, citations: [{ sentence }] }) =>
      (sentence === at || sentence === at - 1) &&
      against.some((one) => oneSide(one, signature.speaker, ground)),
  );
}

interface Denied {
  readonly event: SignedClaim<EventSignature>;
  readonly denier: string;
  readonly ground: DisputeGround;
}

function disputeOf(said: SignedClaim<StatementSignature>, { event, denier, ground }: Denied): SignedClaim {
  const sides = {
    about: 'denial',
    asserter: said.signature.speaker,
    denier,
    assertion: said.signatureId,
    denial: event.signatureId,
    asserted: said.signature.content.replace(ground.frame.wording.denials.tail, ''),
  } as const;
  const citations = [said.citations[0], event.citations[0]] as const;
  return denial(sides, { citations, frame: ground.frame, rule: 'dispute-refuted' });
}
