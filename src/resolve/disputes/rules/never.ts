import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { EventSignature, StatementSignature } from '../../signature.ts';
import { stems } from '../../word-overlap.ts';
import { oneSide } from '../answered-claim.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

/** "Peru suspended the treaty. … Its mission said it had never suspended the treaty": a deed told as done, which its doer says was never done. */
export const neverRule: DisputeRule = {
  card: {
    name: 'dispute-never',
    kind: 'conflict',
    pattern:
      'A statement of the doer that he "had never" done what the article tells him to have done, in the same words.',
    example:
      'Peru suspended the grain treaty with Norway last week. Peru said on Monday it had never suspended the treaty.',
    mustNotMatch:
      'Peru suspended the grain treaty with Norway last week. Peru said on Monday it had never opposed the treaty.',
  },
  find(ground) {
    return ground.statements.flatMap((one) => {
      const deed = ground.frame.wording.denials.neverDone.exec(one.signature.content)?.groups;
      if (deed === undefined) return [];
      const event = ground.events.find((told) => isDeed(told, one, { deed: deed['deed'] ?? '', ground }));
      if (event === undefined) return [];
      const sides = {
        about: 'denial',
        asserter: null,
        denier: one.signature.speaker,
        assertion: event.signatureId,
        denial: one.signatureId,
        asserted: `${deed['who'] ?? ''}${deed['deed'] ?? ''}`,
      } as const;
      const citations = [event.citations[0], one.citations[0]] as const;
      return [denial(sides, { citations, frame: ground.frame, rule: 'dispute-never' })];
    });
  },
};

/** How many sentences may lie between a deed and what its doer says of it. */
const reach = 8;

/** Whether an event is the deed that a statement says was never done: of the same side, in the words for it. */
function isDeed(
  { signature, citations }: SignedClaim<EventSignature>,
  said: SignedClaim<StatementSignature>,
  { deed, ground }: { readonly deed: string; readonly ground: DisputeGround },
): boolean {
  const [at] = citations;
  const far = Math.abs(said.citations[0].sentence - at.sentence);
  if (signature.status !== 'happened' || far === 0 || far > reach) return false;
  const doers = signature.participants.filter(({ role }) => role === 'actor');
  if (doers.length !== 1 || !oneSide(doers[0].actor, said.signature.speaker, ground)) return false;
  const words = stems(deed, ground.frame.wording);
  return words.size >= 2 && words.isSubsetOf(stems(at.quote, ground.frame.wording));
}
