import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { FigureSignature } from '../../signature.ts';
import { agree } from '../../figures/interval.ts';
import { revision } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';

type Figure = SignedClaim<FigureSignature>;

/** "An earlier draft would have listed 17": a number that another of the article has taken the place of. */
export const earlierRule: DisputeRule = {
  card: {
    name: 'dispute-earlier',
    kind: 'conflict',
    pattern:
      'A figure of an earlier draft, count or estimate, against the only other figure of the article that counts the same.',
    example:
      'The final list names 16 ports of Norway. An earlier draft would have named 17 ports but one was dropped.',
    mustNotMatch:
      'The final list names 16 ports of Norway. An earlier draft would have named 17 airports but one was dropped.',
  },
  find({ figures, frame }) {
    const { earlier } = frame.wording.revisions;
    return figures.flatMap((before) => {
      if (!earlier.test(before.citations[0].quote)) return [];
      const now = onlyOther(before, figures);
      if (now === null || earlier.test(now.citations[0].quote)) return [];
      const citations = [before.citations[0], now.citations[0]] as const;
      return [revision(before, now, { citations, frame, rule: 'dispute-earlier' })];
    });
  },
};

/** Units that say what is counted: "ports", unlike people, money and shares of anything. */
function countsNoun(unit: string): boolean {
  return !['people', 'money', 'percent', 'rank'].includes(unit);
}

/** The one other figure of the article of the same unit and head, of another sentence and another value; null for none or several. */
function onlyOther(before: Figure, figures: readonly Figure[]): Figure | null {
  const { quantity, subject } = before.signature;
  const alike = figures.filter(({ signature, citations }) => {
    const other = signature.quantity;
    return (
      citations[0].sentence !== before.citations[0].sentence &&
      other.unit === quantity.unit &&
      other.currency === quantity.currency &&
      (countsNoun(quantity.unit) || (signature.subject.head === subject.head && subject.head !== ''))
    );
  });
  const [now] = alike;
  return alike.length === 1 && !agree(now.signature.quantity, quantity) ? now : null;
}
