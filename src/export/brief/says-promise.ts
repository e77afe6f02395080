import { foldedWords } from '../../model/fold-text.ts';
import type { RecordedCommitment, RecordedStatement } from '../../model/record.ts';
import { sentenceKeys } from './sentences-of.ts';

/** What share of the shorter one's words make reported words and an undertaking of one sentence the same. */
const leastShare = 0.5;

/**
 * Finds whether reported words only say what an undertaking of their sentence tells: not "the plan was useful" in "said the plan was
 * useful and pledged to pay for it".
 */
export function saysPromise(
  commitments: readonly RecordedCommitment[],
): (statement: RecordedStatement) => boolean {
  const bySentence = Map.groupBy(
    commitments.flatMap((one) => sentenceKeys(one).map((sentence) => ({ one, sentence }))),
    ({ sentence }) => sentence,
  );
  return (statement) =>
    sentenceKeys(statement).some((sentence) =>
      (bySentence.get(sentence) ?? []).some(({ one }) => isSame(statement.content, one.action)),
    );
}

/** Words of so few letters say little of what is said: "the", "and", "will". */
const shortWord = 3;

function isSame(content: string, action: string): boolean {
  const [said, undertaken] = [content, action].map(
    (text) => new Set(foldedWords(text).filter((word) => word.length > shortWord)),
  );
  const shared = said.intersection(undertaken).size;
  return shared >= leastShare * Math.min(said.size, undertaken.size);
}
