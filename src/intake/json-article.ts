import type { Source, SourceHints } from '../model/source.ts';

/** Hints that say nothing, for a file without an envelope. */
export const noHints: SourceHints = {
  id: null,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  publishedOn: null,
  language: null,
};

type Fields = Readonly<Record<string, unknown>>;

/** A text field; numbers count (an id may be one), lists of names are joined; null for all else and for blanks. */
function textOf(fields: Fields, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = fields[key];
    const words = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : value;
    if (typeof words === 'number') return String(words);
    if (typeof words === 'string' && words.trim() !== '') return words;
  }
  return null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads one JSON object as an article: `{id, url, title, byline, outlet, date, lang, text or html}`, all but the text
 * optional. Null where the value is no object or has neither `text` nor `html`.
 *
 * The bytes are the text's own in UTF-8, so that spacing and key order in the JSON do not change the article's id.
 */
export function readJsonArticle(value: unknown, source: string): Source | null {
  if (!isFields(value)) return null;
  const html = textOf(value, 'html');
  const text = textOf(value, 'text', 'body', 'content') ?? html;
  if (text === null) return null;
  return {
    source,
    mediaType: text === html ? 'text/html' : 'text/plain',
    bytes: new TextEncoder().encode(text),
    charset: 'utf-8',
    retrievedAt: null,
    hints: {
      id: textOf(value, 'id'),
      url: textOf(value, 'url', 'link'),
      outlet: textOf(value, 'outlet', 'source', 'publisher'),
      title: textOf(value, 'title', 'headline'),
      byline: textOf(value, 'byline', 'author', 'authors'),
      publishedOn: textOf(value, 'date', 'publishedOn', 'published', 'date_published'),
      language: textOf(value, 'lang', 'language'),
    },
  };
}
