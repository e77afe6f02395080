/** The most bytes of a line of iCalendar, without its end. Source: RFC 5545, 3.1. */
const mostBytes = 75;

/** A text as a value of iCalendar: backslashes, semicolons, commas and line ends are escaped, other controls left out. RFC 5545, 3.3.11. */
export function icalText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}]/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', String.raw`\n`);
}

/** A content line as the lines that it is folded to, without their ends: the later ones begin with a space, and no character is cut. */
export function foldedLine(line: string): readonly string[] {
  const lines: string[] = [];
  let held = '';
  let bytes = 0;
  for (const sign of line) {
    const length = bytesOf(sign);
    if (bytes + length > mostBytes) {
      lines.push(held);
      held = ' ';
      bytes = 1;
    }
    held += sign;
    bytes += length;
  }
  return [...lines, held];
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A day as iCalendar writes it: "20251030". */
export const icalDay = (day: string): string => day.replaceAll('-', '');
