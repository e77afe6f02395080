/** A word of a person's name, folded, without its possessive mark, its "al-" and its hyphens: "al-sayed's" gives "sayed". */
export function plainNameWord(word: string): string {
  return word
    .replace(/'s$/, '')
    .replace(/^(?:al|el|as|an|ar|ad)-/, '')
    .replace(/-/g, '');
}
