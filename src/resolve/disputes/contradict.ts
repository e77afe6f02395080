import { speechIs } from '../../model/statement-acts.ts';
import { foldedWords } from '../../model/fold-text.ts';
import type { Wording } from '../../model/wording.ts';
import type { StatementSignature } from '../signature.ts';
import { containment, stems } from '../word-overlap.ts';
import { takeCountries } from '../../world/country-words.ts';

/** How many words after a negation it still negates. */
const negatedWords = 3;

/** A statement, ready for comparing. */
export interface Assertion {
  readonly speaker: string;
  readonly act: StatementSignature['act'];
  readonly quoted: StatementSignature['quoted'];
  readonly stems: ReadonlySet<string>;
  /** The stems of the few words after each negation. */
  readonly negated: ReadonlySet<string>;
}

/** How many words after a negated belief are negated: all of the clause in "does not believe the harbour has been closed". */
const doubtedWords = 8;

/** The words that a negation reaches; behind "not believe" the clause that is not believed. */
function negatedAfter(words: readonly string[], at: number, { beliefs }: Wording): readonly string[] {
  const next = words[at + 1] ?? '';
  return beliefs.has(next)
    ? words.slice(at + 2, at + 2 + doubtedWords)
    : words.slice(at + 1, at + 1 + negatedWords);
}

/** What a statement says, ready for comparing. */
export function assertionOf(
  { speaker, act, quoted, content }: StatementSignature,
  wording: Wording,
): Assertion {
  const words = foldedWords(content);
  const near = words.flatMap((word, at) =>
    wording.negations.has(word) ? negatedAfter(words, at, wording) : [],
  );
  return {
    speaker,
    act,
    quoted,
    stems: stems(words.filter((word) => !wording.beliefs.has(word)).join(' '), wording),
    // Names of countries are left out: "not in Peru" denies what is said of Peru.
    negated: near.length === 0 ? new Set() : stems(takeCountries(near.join(' ')).rest.join(' '), wording),
  };
}

/**
 * Whether one statement says is so what another speaker says is not: they share most of the shorter one's content words, two at
 * least, and only the denial negates some of these. Plain contradictions only; silence, doubt and degree are none.
 */
export function contradict(assertion: Assertion, denial: Assertion): boolean {
  if (!speechIs(assertion.act, 'asserts')) return false;
  if (denial.negated.size < 2 || assertion.negated.size > 0 || assertion.speaker === denial.speaker)
    return false;
  if (assertion.quoted === 'direct' && denial.quoted === 'direct') return false;
  const shared = assertion.stems.intersection(denial.stems);
  if (shared.size < 2 || containment(assertion.stems, denial.stems) < 0.6) return false;
  return denial.negated.intersection(shared).size >= 2;
}
