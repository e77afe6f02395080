const none: readonly never[] = [];

/** What was found, by the sentence that it stands in; the order of the list is kept, and a sentence without any has an empty list. */
export function bySentence<T extends { readonly sentence: number }>(
  findings: readonly T[],
): (sentence: number) => readonly T[] {
  const shelves = Map.groupBy(findings, ({ sentence }) => sentence);
  return (sentence) => shelves.get(sentence) ?? none;
}
