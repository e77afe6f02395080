/**
 * Characters that make a terminal do something instead of showing something: controls but for tab and newline, and the marks that turn
 * the direction of what follows. A carriage return is kept where it ends a line, as CSV asks.
 */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const acting = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\r(?!\n|$)/g;

/** The weights and the one colour that screens are set in, as `Look.paint` writes them; they show and do nothing else. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const tones = /(\u001B\[(?:1|2|22|36|39)m)/;

/**
 * A line as it is safe on a terminal: what would act is written out ("\u001b"), so that it is seen. In JSON, where it stands inside a
 * text, the value stays the same.
 */
export function withoutControls(line: string): string {
  return line
    .split(tones)
    .map((part, at) => (at % 2 === 1 ? part : writtenOut(part)))
    .join('');
}

function writtenOut(text: string): string {
  return text.replace(acting, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
