import { foldedWords } from '../../model/fold-text.ts';
import { commonWords, wordChanges, wordsOf, type WordRun } from './word-changes.ts';

/** Words that an article quotes. */
export interface Quotation {
  /** Who says them, by the ids of the actors. */
  readonly speaker: string;
  /** Without the marks around them. */
  readonly words: string;
  /** The sentence in which they stand: offsets into the text of the article. */
  readonly start: number;
  readonly end: number;
}

/** A quotation that two articles give in other words. */
export interface ChangedQuotation {
  readonly first: Quotation;
  readonly second: Quotation;
  readonly runs: readonly WordRun[];
}

/** Two quotations are of one saying if they share so many words in their order, and this share of the shorter. */
const [fewestCommon, leastShare] = [4, 0.6];

/**
 * What one speaker is quoted as saying in two printings of one report, where the words differ: changed, or left out. A quotation that the other
 * article gives in the same words, in one piece or in several, has not changed. In the order of the first article.
 */
export function changedQuotations(
  firsts: readonly Quotation[],
  seconds: readonly Quotation[],
): readonly ChangedQuotation[] {
  const bySpeaker = Map.groupBy(seconds, ({ speaker }) => speaker);
  const changed = [...Map.groupBy(firsts, ({ speaker }) => speaker)].flatMap(([speaker, said]) =>
    changedOf(said, bySpeaker.get(speaker) ?? []),
  );
  return changed.toSorted((a, b) => a.first.start - b.first.start || a.second.start - b.second.start);
}

function changedOf(firsts: readonly Quotation[], seconds: readonly Quotation[]): readonly ChangedQuotation[] {
  const [isInFirst, isInSecond] = [givenIn(firsts), givenIn(seconds)];
  const pairs = firsts.flatMap((first) =>
    seconds.flatMap((second) => {
      if (isInSecond(first) && isInFirst(second)) return [];
      const share = sharedBy(first, second);
      return share === null ? [] : [{ first, second, share }];
    }),
  );
  const taken = new Set<Quotation>();
  return pairs
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ first, second }) => {
      if (taken.has(first) || taken.has(second)) return [];
      taken.add(first).add(second);
      return [{ first, second, runs: wordChanges(first.words, second.words) }];
    });
}

/**
 * Tells whether an article gives the words of a quotation, also where it parts them: "We will come," she said, "and soon." Spaces are left out:
 * "cyber security" and "cybersecurity" are no two sayings.
 */
function givenIn(quotations: readonly Quotation[]): (one: Quotation) => boolean {
  const inOrder = quotations.toSorted((a, b) => a.start - b.start);
  const whole = inOrder.map(({ words }) => letters(words)).join('');
  return ({ words }) => whole.includes(letters(words));
}

const letters = (words: string): string => foldedWords(words).join('');

/** The share of the longer that both have; null where they are two sayings. */
function sharedBy(first: Quotation, second: Quotation): number | null {
  const [one, other] = [wordsOf(first.words).length, wordsOf(second.words).length];
  const common = commonWords(first.words, second.words);
  return common < fewestCommon || common < leastShare * Math.min(one, other)
    ? null
    : common / Math.max(one, other);
}
