import { textColumns, type Look } from '../screen/look.ts';
import { hanging, wrapped } from '../screen/wrap.ts';

/** The widest that running text is set. */
const widest = 100;

/**
 * A Markdown text of our own as lines of a screen: wrapped, the lines of a list set in, headings and bold words by weight. Where the screen has
 * no width it is a file or another program, and the text stays as it is.
 */
export function markdownScreen(text: string, look: Look): readonly string[] {
  if (look.columns === Infinity) return text.split('\n');
  const width = textColumns(look, widest);
  return text.split('\n').flatMap((line) => {
    const [, heading] = /^#{1,6} (.*)$/.exec(line) ?? [];
    if (heading !== undefined) return wrapped(plain(heading), width).map((one) => look.paint(one, 'strong'));
    const [, lead = ''] = /^( {0,9}(?:- |\d{1,6}\. ))/.exec(line) ?? [];
    const lines = hanging(lead, line.slice(lead.length), width);
    return lines.length === 0 ? [''] : inBold(lines, look);
  });
}

/** Takes the backslashes off that keep signs from being read as Markdown. */
const plain = (text: string): string => text.replace(/\\([\\`*_[\]<>#|])/g, '$1');

/** Sets what stands between two pairs of asterisks by weight, over the ends of lines. */
function inBold(lines: readonly string[], { paint }: Look): readonly string[] {
  let bold = false;
  return lines.map((line) =>
    line
      .split('**')
      .map((part, at) => {
        if (at > 0) bold = !bold;
        return paint(plain(part), bold ? 'strong' : 'plain');
      })
      .join(''),
  );
}
