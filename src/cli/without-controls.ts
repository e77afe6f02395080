import { actingCharacters } from '../model/acting-characters.ts';

/** What would act; a carriage return is kept where it ends a line, as CSV asks. */
const acting = new RegExp(`[${actingCharacters}]|\\r(?!\\n|$)`, 'g');

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
