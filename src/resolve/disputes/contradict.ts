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

/** A statement with the words that are compared, found once. */
export interface Asserted {
  readonly speaker: string;
  readonly direct: boolean;
  readonly stems: ReadonlySet<string>;
  /** Stems of the few words after each negation. */
  readonly negated: ReadonlySet<string>;
}

/** What of a statement is compared. */
export function assertedIn(statement: StatementSignature): Asserted {
  return {
    speaker: statement.speaker,
    direct: statement.quoted === 'direct',
    stems: stems(statement.content),
    negated: negatedStems(statement.content),
  };
}

/**
 * Whether one statement says is so what another speaker says is not: they share most of the shorter one's content words, two at
 * least, and only the denial negates some of these. Plain contradictions only; silence, doubt and degree are none.
 */
export function contradict(assertion: Asserted, denial: Asserted): boolean {
  if (denial.negated.size < 2 || assertion.negated.size > 0) return false;
  if (assertion.speaker === denial.speaker || (assertion.direct && denial.direct)) return false;
  const shared = assertion.stems.intersection(denial.stems);
  if (shared.size < 2 || containment(assertion.stems, denial.stems) < 0.6) return false;
  return denial.negated.intersection(shared).size >= 2;
}

function negatedStems(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  const near = words.flatMap((word, at) =>
    negations.has(word) ? words.slice(at + 1, at + 1 + negatedWords) : [],
  );
  return stems(near.join(' '));
}
