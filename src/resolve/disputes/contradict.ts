import { foldedWords } from '../fold-text.ts';
import type { StatementSignature } from '../signature.ts';
import { containment, stems } from '../word-overlap.ts';

const negations: ReadonlySet<string> = new Set([
  'no',
  'not',
  'never',
  'none',
  'without',
  'nobody',
  'nothing',
]);

/** How many words after a negation it still negates. */
const negatedWords = 3;

/**
 * Whether one statement says is so what another speaker says is not: they share most of the shorter one's content words, two at
 * least, and only the denial negates some of these. Plain contradictions only; silence, doubt and degree are none.
 */
export function contradict(assertion: StatementSignature, denial: StatementSignature): boolean {
  if (assertion.speaker === denial.speaker) return false;
  if (assertion.quoted === 'direct' && denial.quoted === 'direct') return false;
  const one = stems(assertion.content);
  const two = stems(denial.content);
  const shared = one.intersection(two);
  if (shared.size < 2 || containment(one, two) < 0.6) return false;
  return (
    negatedStems(denial.content).intersection(shared).size >= 2 && negatedStems(assertion.content).size === 0
  );
}

/** The stems of the few words after each negation. */
function negatedStems(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  const near = words.flatMap((word, at) =>
    negations.has(word) ? words.slice(at + 1, at + 1 + negatedWords) : [],
  );
  return stems(near.join(' '));
}
