const signs = /[.*+?^${}()|[\]\\/]/g;

/**
 * Pattern source that matches any one of the words, as one group that captures nothing.
 *
 * Signs are escaped; a space stands for white space of any length, an apostrophe for the curled one too. The longest word
 * is tried first, so that "in excess of" is never cut short by "in". An empty list matches nothing.
 */
export function anyOf(words: Iterable<string>): string {
  const alternatives = [...new Set(words)].toSorted((a, b) => b.length - a.length).map(sourceOf);
  return alternatives.length === 0 ? '(?!)' : `(?:${alternatives.join('|')})`;
}

function sourceOf(word: string): string {
  return word
    .replace(signs, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll("'", "['’]");
}
