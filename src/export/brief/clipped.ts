import { oneLine } from '../words/one-line.ts';
/** How many characters of a sentence stand in a line. */
const longest = 200;

/** A sentence in quotation marks on one line, cut at a word where it is long; marks inside it become single ones. */
export function quoted(sentence: string): string {
  return `“${clipped(singleMarks(oneLine(sentence)))}”`;
}

function clipped(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function singleMarks(line: string): string {
  return line.replace(/(?<=^|[\s(])["“]/gu, '‘').replace(/["“”]/gu, '’');
}
