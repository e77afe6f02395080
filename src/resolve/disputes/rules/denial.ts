import type { Citations } from '../../../model/citation.ts';
import type { ClaimFrame } from '../../prepare/claim-frame.ts';
import { deniedClaim } from '../denied-claim.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';
import { presupposing } from '../presupposing.ts';
import { voicedClaim } from '../voiced-claim.ts';

/** "Norway denied that its trawlers were there": what is denied, and who claims it. */
export const denialRule: DisputeRule = {
  card: {
    name: 'dispute-denial',
    kind: 'conflict',
    pattern:
      'A statement of denying that spells out a reported claim, a clause or a deed: against the statement of the article that makes the claim, where one does.',
    example: 'Norway denied that its trawlers were near the island on Monday.',
    mustNotMatch: 'Norway denied the charges on Monday in Oslo.',
  },
  find({ statements, frame }) {
    return statements.flatMap((one) => {
      const denied = deniedClaim(one.signature, frame.wording.denials);
      if (denied === null) return [];
      const said = voicedClaim(denied, { one, statements, frame });
      const asked =
        said === null
          ? presupposing(denied.claim, { denier: one.signature.speaker, statements, frame })
          : null;
      const voiced = said ?? asked;
      const sides = {
        about: 'denial',
        asserter: voiced?.signature.speaker ?? asserterOf(denied.asserter, frame, one.signature.speaker),
        denier: one.signature.speaker,
        assertion: voiced?.signatureId ?? one.signatureId,
        denial: one.signatureId,
        asserted: asked === null ? denied.claim : `${asked.signature.cue} ${asked.signature.content}`,
      } as const;
      const citations: Citations = voiced === null ? one.citations : [voiced.citations[0], one.citations[0]];
      return [denial(sides, { citations, frame, rule: 'dispute-denial' })];
    });
  },
};

/** The state of the article that "Russian claims", "the Pentagon's claim" point at; null where they point at none. */
function asserterOf(code: string | null, frame: ClaimFrame, denier: string): string | null {
  if (code === null) return null;
  const found = frame.actors.find(({ type, country }) => type === 'state' && country === code);
  return found === undefined || found.id === denier ? null : found.id;
}
