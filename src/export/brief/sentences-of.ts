import type { Citation } from '../../model/citation.ts';

/** The sentences that facts are cited by, as `sentenceKey` writes them. */
export function sentencesOf(
  facts: readonly { readonly citations: readonly Citation[] }[],
): ReadonlySet<string> {
  return new Set(facts.flatMap(sentenceKeys));
}

/** The sentences that one fact is cited by, as `sentenceKey` writes them. */
export const sentenceKeys = ({ citations }: { readonly citations: readonly Citation[] }): readonly string[] =>
  citations.map(sentenceKey);

/** Whether a citation's sentence is one of those that `sentencesOf` gave. */
export function standsIn(sentences: ReadonlySet<string>): (citation: Citation) => boolean {
  return (citation) => sentences.has(sentenceKey(citation));
}

function sentenceKey({ article, sentence }: Citation): string {
  return `${article} ${sentence}`;
}
