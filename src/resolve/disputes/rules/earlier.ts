import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { FigureSignature } from '../../signature.ts';
import { agree } from '../../figures/interval.ts';
import { revision } from '../dispute-claim.ts';
import type { Wording } from '../../../model/wording.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';
import { stems } from '../../word-overlap.ts';

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
  find(ground) {
    const { figures, frame } = ground;
    const { earlier } = frame.wording.revisions;
    return figures.flatMap((before) => {
      if (!earlier.test(before.citations[0].quote)) return [];
      const now = onlyOther(before, ground);
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

/** A sentence that counts two lots of one thing gives no total of it. */
function isCountedTwice(
  { signature, citations }: Pick<Figure, 'signature' | 'citations'>,
  figures: readonly Figure[],
): boolean {
  const { unit, low } = signature.quantity;
  return figures.some(
    (other) =>
      other.citations[0].start === citations[0].start &&
      other.signature.quantity.unit === unit &&
      other.signature.quantity.low !== low,
  );
}

/** Whether two sentences share a word beside what is counted and what tells the earlier from the later text. */
function sharesDeed(before: Figure, after: Figure, wording: Wording): boolean {
  const counted = stems(before.signature.quantity.unit, wording);
  const [one, two] = [before, after].map(({ citations }) => stems(citations[0].quote, wording));
  return one.intersection(two).difference(counted).size > 0;
}

/** The one other figure of the article of the same unit and head, of another sentence and another value; null for none or several. */
function onlyOther(before: Figure, { figures, frame: { wording } }: DisputeGround): Figure | null {
  const { quantity, subject } = before.signature;
  const alike = figures.filter(({ signature, citations }) => {
    const other = signature.quantity;
    return (
      citations[0].sentence !== before.citations[0].sentence &&
      other.unit === quantity.unit &&
      other.currency === quantity.currency &&
      !isCountedTwice({ signature, citations }, figures) &&
      (countsNoun(quantity.unit) || (signature.subject.head === subject.head && subject.head !== ''))
    );
  });
  // "An earlier draft would have listed 17 ports": of several that count ports, the one that is listed too.
  const told = alike.length > 1 ? alike.filter((one) => sharesDeed(before, one, wording)) : alike;
  const [now] = told;
  return told.length === 1 && !agree(now.signature.quantity, quantity) ? now : null;
}
