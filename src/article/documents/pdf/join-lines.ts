const brokenWord = /(\p{L}{2,})[-\u00AD\u2010]$/u;
const wordStart = /^\p{Ll}{2,}/u;

/** The words of some lines, in lower case, but for those that a line end may have broken. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const word of line.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? [])
      words.add(word.replaceAll('\u2010', '-'));
  return words;
}

/**
 * Joins the lines of one paragraph. A word broken at a line's end is made whole; one that the document also writes with its hyphen ("long-standing"),
 * and one that goes on with a capital or a digit, keeps it.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const broken = brokenWord.exec(text);
    const start = wordStart.exec(line);
    if (text === '' || !broken) text += text === '' || /[-\u2010]$/.test(text) ? line : ` ${line}`;
    else if (!start) text = text.endsWith('\u00AD') ? text.slice(0, -1) + line : text + line;
    else {
      const [head, tail] = [(broken[1] ?? '').toLowerCase(), start[0]];
      const keeps = words.has(`${head}-${tail}`) && !words.has(head + tail);
      text = (keeps ? text : text.slice(0, -1)) + line;
    }
  }
  return text;
}
