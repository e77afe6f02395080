import { actIs } from '../../../model/acts.ts';
import { speechIs } from '../../../model/statement-acts.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { FigureSignature } from '../../signature.ts';
import { agree } from '../../figures/interval.ts';
import { oneSide } from '../answered-claim.ts';
import { countDenied } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

type Figure = SignedClaim<FigureSignature>;

/** "Peru said 100 were hurt. Norway denied the count; its minister said 12 were": two counts of which the one denies the other. */
export const deniedCountRule: DisputeRule = {
  card: {
    name: 'dispute-denied-count',
    kind: 'conflict',
    pattern:
      'A denial of a number of people that another side has given right before, and the number that the side that denies gives right after.',
    example:
      'The Peruvian defence ministry said on Monday that more than 100 soldiers were killed. Norway denied the report on the number of casualties. Norwegian Defence Minister Anna Lund said that 12 soldiers were killed.',
    mustNotMatch:
      'The Peruvian defence ministry said on Monday that more than 100 soldiers were killed. Norway regretted the report on the number of casualties. Norwegian Defence Minister Anna Lund said that 12 soldiers were killed.',
  },
  find(ground) {
    return deniers(ground).flatMap(({ who, sentence }) => {
      const counts = ground.figures.filter(({ signature }) => signature.quantity.unit === 'people');
      const isBy = (one: Figure): boolean => {
        const { saidBy } = one.signature;
        return saidBy !== null && oneSide(saidBy, who, ground);
      };
      const before = counts.findLast(
        (one) =>
          far(one, sentence) < 0 &&
          far(one, sentence) >= -reach &&
          !isBy(one) &&
          one.signature.saidBy !== null,
      );
      const after = counts.find((one) => far(one, sentence) > 0 && far(one, sentence) <= reach && isBy(one));
      if (before === undefined || after === undefined) return [];
      if (agree(before.signature.quantity, after.signature.quantity)) return [];
      const told = {
        citations: [before.citations[0], after.citations[0]],
        frame: ground.frame,
        rule: 'dispute-denied-count',
      } as const;
      return [countDenied(before, after, told)];
    });
  },
};

/** How many sentences may lie between a denial and the counts. */
const reach = 2;

const far = (one: SignedClaim, sentence: number): number => one.citations[0].sentence - sentence;

/** Who denies a number of people, and in which sentence. */
function deniers({
  statements,
  events,
  frame,
}: DisputeGround): readonly { readonly who: string; readonly sentence: number }[] {
  const { ofCount } = frame.wording.quarrels;
  return [
    ...statements.flatMap(({ signature, citations: [{ sentence }] }) =>
      speechIs(signature.act, 'denies') && ofCount.test(signature.content)
        ? [{ who: signature.speaker, sentence }]
        : [],
    ),
    ...events.flatMap(({ signature, citations: [{ sentence, quote }] }) => {
      const doers = signature.participants.filter(({ role }) => role === 'actor');
      return actIs(signature, 'denying') && doers.length === 1 && ofCount.test(quote)
        ? [{ who: doers[0].actor, sentence }]
        : [];
    }),
  ];
}
