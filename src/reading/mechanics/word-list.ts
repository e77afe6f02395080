/** The words of a text, parted by white space, in order: how the lists of the lexicon are written. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The words of a text as a set; see {@link wordList}. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}

/** The phrases of a text, parted by commas, in order; white space inside them is one space. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
