import { oneLine } from '../words/one-line.ts';
import type { RecordedCommitment } from '../../model/record.ts';

/** What somebody means to do, or is ready for, without giving a word: "aim", "plans", "is ready", right before the "to" of the action. */
const intent = /\b(?:(?:aim|plan|intend|seek|mean)s?|(?:is|are) (?:ready|willing|prepared))\s*$/u;

/** Who gives a word to somebody, right before them: "promised farmers better prices". */
const promising = /\b(?:promised|guaranteed)\s*$/u;

/** How many characters of an action tell where it stands in its sentence. */
const opening = 40;

/** The verb of the sentence that tells an undertaking better than its stage: "aim", "promised" before those who are promised; null for none. */
export function verbOfIntent({
  stage,
  action,
  history,
}: Pick<RecordedCommitment, 'stage' | 'action' | 'history'>): string | null {
  const [first] = history;
  if (stage !== 'pledged' || first === undefined || /^(?:will|would|that)\s/u.test(action)) return null;
  const sentence = oneLine(first.citation.quote);
  const at = sentence.indexOf(oneLine(action).slice(0, opening));
  const verb = /^to\s/u.test(action) ? intent : promising;
  return at < 0 ? null : (verb.exec(sentence.slice(0, at))?.[0].trim() ?? null);
}
