import { parse } from 'yaml';
import { squeeze } from './clean-text.ts';
import { findCalendarDate, habitsOf } from './calendar-dates.ts';

/** What the head of a plain text says of it, and the text below. */
export interface TextHeader {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** As written: the reader of dates decides. */
  readonly date: string | null;
  readonly body: string;
}

const bare: Omit<TextHeader, 'body'> = {
  title: null,
  byline: null,
  outlet: null,
  url: null,
  language: null,
  date: null,
};

/** Front matter longer than this is text between two rules. */
const frontMatterReach = 10_000;
/** Front matter is flat: more brackets than this are another thing, and cost the parser the square of their depth. */
const mostBrackets = 40;

/** Each field of the header with the keys that people write for it. */
const keysOf: Readonly<Record<keyof typeof bare, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors'],
  outlet: ['outlet', 'source', 'publisher', 'site'],
  url: ['url', 'link', 'canonical'],
  language: ['lang', 'language'],
  date: ['date', 'published', 'publishedon'],
};

function valueOf(fields: ReadonlyMap<string, unknown>, field: keyof typeof bare): string | null {
  for (const key of keysOf[field]) {
    const value = fields.get(key);
    const list = Array.isArray(value) ? value : [value];
    const words = list.filter((part) => typeof part === 'string' || typeof part === 'number').join(', ');
    if (words !== '') return words;
  }
  return null;
}

function parseFrontMatter(block: string): ReadonlyMap<string, unknown> | null {
  if (block.split(/[[{]/).length > mostBrackets) return null;
  try {
    // The failsafe schema keeps every scalar a string: a date must not become an instant of some zone.
    const value: unknown = parse(block, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  } catch {
    return null; // Two rules with prose between them: no front matter, the text stays whole.
  }
}

function readFrontMatter(text: string): TextHeader | null {
  const opening = /^\s*---[ ]*\n/.exec(text.slice(0, 200));
  if (!opening) return null;
  const start = opening[0].length;
  const end = text.indexOf('\n---', start - 1);
  if (end === -1 || end - start > frontMatterReach) return null;
  const fields = parseFrontMatter(text.slice(start, end + 1));
  if (!fields) return null;
  const lineEnd = text.indexOf('\n', end + 1);
  return {
    title: valueOf(fields, 'title'),
    byline: valueOf(fields, 'byline'),
    outlet: valueOf(fields, 'outlet'),
    url: valueOf(fields, 'url'),
    language: valueOf(fields, 'language'),
    date: valueOf(fields, 'date'),
    body: lineEnd === -1 ? '' : text.slice(lineEnd + 1),
  };
}

/** `date 2025-11-01`, `Date: 1 November 2025`; the text may go on in the same line. */
function readDateLine(text: string): TextHeader | null {
  const opening = /^\s{0,100}date(?::| )\s{0,10}/i.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length, opening[0].length + 40);
  const found = findCalendarDate(rest, habitsOf(null));
  if (!found || !rest.startsWith(found.words)) return null;
  const body = text.slice(opening[0].length + found.words.length);
  return { ...bare, date: squeeze(found.words), body };
}

/** Splits clean text into its header (YAML front matter or a `date` line) and its body; most texts have no header. */
export function readTextHeader(text: string): TextHeader {
  return readFrontMatter(text) ?? readDateLine(text) ?? { ...bare, body: text };
}
