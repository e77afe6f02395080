/** Words kept at most; the news of a day has some 30,000. */
const mostWords = 1 << 15;

/** Longer words are rare, and are worked out each time, where nothing else is said. */
const longestWord = 40;

/** From so many characters on, a word cut out of a text may keep the whole text in memory (V8), so it is copied. */
const shortestView = 13;

/**
 * Keeps what `make` gives for a word, so that a regular expression is asked once of each word and not at every token.
 *
 * `make` must depend on the word alone. Memory is bounded: the words are forgotten when there are too many. `longest` is the length in units
 * up to which they are kept.
 */
export function remember<T>(make: (word: string) => T, longest: number = longestWord): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > longest) return make(word);
    if (known.size >= mostWords) known.clear();
    const own = ownCopy(word);
    const value = make(own);
    known.set(own, value);
    return value;
  };
}

/**
 * Keeps what `make` gives for the last `most` texts that it was asked for, however long they are: the articles of a day are compared with one
 * another again and again. `make` must depend on the text alone.
 */
export function rememberLast<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    // What was asked for last stands last, so that the first goes first.
    known.delete(text);
    known.set(text, value);
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    return value;
  };
}

/** A copy of the word that does not keep the article in memory. */
function ownCopy(word: string): string {
  return word.length < shortestView ? word : word.split('').join('');
}
