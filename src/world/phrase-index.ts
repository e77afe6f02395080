/** Phrases of several words with what they stand for, to be found in a row of words. */
export interface PhraseIndex<Value> {
  /** What the longest known phrase stands for that begins at a word, and how many words it has; null where none begins there. */
  longestAt(words: readonly string[], at: number): { readonly value: Value; readonly length: number } | null;
}

/** Indexes phrases, their words parted by spaces; of two that are alike the first stays. */
export function indexPhrases<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const values = new Map<string, Value>();
  const longest = new Map<string, number>();
  for (const [phrase, value] of entries) {
    if (values.has(phrase)) continue;
    values.set(phrase, value);
    const parts = phrase.split(' ');
    longest.set(parts[0], Math.max(longest.get(parts[0]) ?? 0, parts.length));
  }
  const longestAt = (words: readonly string[], at: number): { value: Value; length: number } | null => {
    for (let length = Math.min(longest.get(words[at]) ?? 0, words.length - at); length > 0; length -= 1) {
      const value = values.get(length === 1 ? words[at] : words.slice(at, at + length).join(' '));
      if (value !== undefined) return { value, length };
    }
    return null;
  };
  return { longestAt };
}
