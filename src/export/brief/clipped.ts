/** So many characters of a sentence stand in a line. */
const longest = 200;

/** A sentence on one line, cut at a word where it is long. */
export function clipped(sentence: string): string {
  const line = sentence.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
