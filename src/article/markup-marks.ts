import { squeeze } from './clean-text.ts';

/** A line of text with its Markdown marks read and removed. */
export interface PlainLine {
  readonly text: string;
  readonly role: 'heading' | 'bold' | 'list-item' | 'quotation' | 'image' | 'plain';
}

const htmlComment = /<!--[^>]{0,500}-->/g;
const struckOut = /<(s|del|strike)>[^<]{0,300}<\/\1>/gi;
const inlineTag = /<\/?(?:u|b|i|em|strong|sup|sub|span|a|p|br)(?: [^<>]{0,300})?\/?>/gi;
const image = /!\[([^\][]{0,500})\](?:\([^()\n]{0,1000}\))?/g;
const link = /\[([^\][]{1,500})\]\([^()\s]{1,1000}(?: "[^"]{0,300}")?\)/g;
const strong = /\*\*|__(?=\S)|(?<=\S)__/g;
const emphasis = /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,300})(?<=\S)\*(?![\p{L}\p{N}*])/gu;
const escaped = /\\([!-/:-@[-`{-~])/g;
const tableBars = /^\|+\s?|\s?\|+$/g;
const rule = /^\|?[ :|-]{3,}\|?$/;

const bullet = /^(?:[-*•▪●·–]|\u2014(?= \p{L})) +(?=\S)/u;
/** "6.  Together with …", "(b) …": the number of a paragraph is no part of its sentence. */
const ordinal = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\)) +(?=[\p{L}"“‘'*([])/iu;

function withoutInlineMarks(line: string): string {
  return squeeze(
    line
      .replace(htmlComment, ' ')
      .replace(struckOut, '')
      .replace(inlineTag, '')
      .replace(image, '$1')
      .replace(link, '$1')
      .replace(strong, '')
      .replace(emphasis, '$1')
      .replace(escaped, '$1')
      .replace(tableBars, ''),
  );
}

/**
 * Reads the Markdown marks of one line, as they also stand in plain text that a converter made: headings, bold
 * lines, bullets, numbered paragraphs, quotations, images, links, table bars, escapes.
 *
 * Source: CommonMark 0.31 for the marks. Text without marks comes back as it was, blanks squeezed.
 */
export function readMarks(line: string): PlainLine {
  const trimmed = line.trim();
  if (rule.test(trimmed) && trimmed.includes('-')) return { text: '', role: 'plain' };
  const heading = /^#{1,6} +/.exec(trimmed);
  if (heading) return { text: withoutInlineMarks(trimmed.slice(heading[0].length)), role: 'heading' };
  if (trimmed.startsWith('>'))
    return { text: withoutInlineMarks(trimmed.replace(/^(?:> ?)+/, '')), role: 'quotation' };
  const mark = bullet.exec(trimmed) ?? ordinal.exec(trimmed);
  if (mark) return { text: withoutInlineMarks(trimmed.slice(mark[0].length)), role: 'list-item' };
  if (/^\|? ?!\[/.test(trimmed)) return { text: withoutInlineMarks(trimmed), role: 'image' };
  const bold = /^(?:\*\*|__)[^\n]*(?:\*\*|__):?$/.test(trimmed);
  return { text: withoutInlineMarks(trimmed), role: bold ? 'bold' : 'plain' };
}

/** A line without the bullet or number that opens it; null where none does. */
export function withoutBullet(line: string): string | null {
  const mark = bullet.exec(line) ?? ordinal.exec(line);
  return mark ? line.slice(mark[0].length) : null;
}
