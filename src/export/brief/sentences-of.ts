import type { Citation } from '../../model/citation.ts';

/** The sentences that facts are cited by, as "article sentence". */
export function sentencesOf(
  facts: readonly { readonly citations: readonly Citation[] }[],
): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ citations }) => citations.map(({ article, sentence }) => `${article} ${sentence}`)),
  );
}
