import { textWidth } from './text-width.ts';

/**
 * A text in lines of at most `width` columns, broken between words; a word that is longer stands on a line of its own. White space is
 * folded. An endless width gives one line; an empty text none.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  if (width === Infinity) return [words.join(' ')];
  const lines: string[] = [];
  let line = words[0];
  let room = width - textWidth(line);
  for (const word of words.slice(1)) {
    const needed = textWidth(word) + 1;
    if (needed <= room) {
      line += ` ${word}`;
      room -= needed;
      continue;
    }
    lines.push(line);
    line = word;
    room = width - textWidth(word);
  }
  return [...lines, line];
}

/** A text wrapped with its later lines set in, so that what leads it stands out: "- one two" over "  three". */
export function hanging(lead: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(textWidth(lead));
  return wrapped(text, width - indent.length).map((line, at) => `${at === 0 ? lead : indent}${line}`);
}
