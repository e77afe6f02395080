import { oneLine } from '../words/one-line.ts';
/** How many characters of a sentence stand in a line. */
const longest = 300;

/** A sentence in quotation marks on one line, cut at a word where it is long; marks inside it become single ones. */
export function quoted(sentence: string): string {
  return `“${clipped(singleMarks(oneLine(sentence)))}”`;
}

function clipped(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** Single marks for double ones, each that opens with one that closes: a sentence may end within what is said. */
function singleMarks(line: string): string {
  const single = line.replace(/(?<=^|[\s(])["“]/gu, '‘').replace(/["“”]/gu, '’');
  const [opened, closed] = [line.match(/(?<=^|[\s(])["“]/gu), line.match(/(?<![\s(])["”]/gu)].map(
    (marks) => marks?.length ?? 0,
  );
  return opened > closed ? `${single}’` : single;
}
