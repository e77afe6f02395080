import { speechIs } from '../../../model/statement-acts.ts';
import { actIs } from '../../../model/acts.ts';
import { chargeBefore, saidBefore } from '../answered-claim.ts';
import type { Asserted, Denying } from '../answered-claim.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

/** "Peru said that … Norway denied this": a denial that only points back at what another has just said. */
export const answerRule: DisputeRule = {
  card: {
    name: 'dispute-answer',
    kind: 'conflict',
    pattern:
      'A denial of "this", "such a …" or "the allegations", or words that call the charges false, right after what another says or charges.',
    example: 'Norway said on Monday that Peru had closed its port to trawlers. Peru denied this on Tuesday.',
    mustNotMatch:
      'Norway said on Monday that Peru had closed its port to trawlers. Peru welcomed this on Tuesday.',
  },
  find(ground) {
    return denialsIn(ground).flatMap((one) => {
      const answered = answeredBy(one, ground);
      if (answered === null) return [];
      const sides = {
        about: 'denial',
        asserter: answered.asserter,
        denier: one.denier,
        assertion: answered.claim.signatureId,
        denial: one.claim.signatureId,
        asserted: answered.content,
        denied: one.denies ? '' : one.words,
      } as const;
      const citations = [answered.claim.citations[0], one.claim.citations[0]] as const;
      return [denial(sides, { citations, frame: ground.frame, rule: 'dispute-answer' })];
    });
  },
};

/** What "this" or "the allegations" is; null where that is not to be told. */
function answeredBy(one: Denying, ground: DisputeGround): Asserted | null {
  const { pointsBack, ofCharge, heldFalse } = ground.frame.wording.denials;
  if (!one.denies) return heldFalse.test(one.words) ? chargeBefore(one, ground) : null;
  if (pointsBack.test(one.words)) return saidBefore(one, ground);
  return ofCharge.test(one.words) ? chargeBefore(one, ground) : null;
}

/** The words that point back, without those meant that stand behind them ("the accusations … arming rebels"); else all of the content. */
function pointing(content: string, { wording }: DisputeGround['frame']): string {
  const { pointsBack, ofCharge, heldFalse } = wording.denials;
  const [first] = content.split(' … ');
  return [pointsBack, ofCharge, heldFalse].some((pattern) => pattern.test(first)) ? first : content;
}

/** What is said of another's words: statements, and denials told as acts in a sentence of nothing else. */
function denialsIn({ statements, events, frame }: DisputeGround): readonly Denying[] {
  const spoken = statements.map((claim): Denying => {
    const { speaker, act, content } = claim.signature;
    return {
      claim,
      denier: speaker,
      words: pointing(content.trim(), frame),
      denies: speechIs(act, 'denies'),
    };
  });
  const done = events.flatMap((claim): readonly Denying[] => {
    const { status, participants } = claim.signature;
    const doers = participants.filter(({ role }) => role === 'actor');
    const what = frame.wording.denials.bareDenial.exec(claim.citations[0].quote.trim())?.groups?.['what'];
    const isBare =
      actIs(claim.signature, 'denying') && status === 'happened' && doers.length === 1 && what !== undefined;
    return isBare ? [{ claim, denier: doers[0].actor, words: what, denies: true }] : [];
  });
  const heard = new Set(spoken.filter((one) => one.denies).map(({ claim }) => claim.citations[0].start));
  return [...spoken, ...done.filter(({ claim }) => !heard.has(claim.citations[0].start))];
}
