import { failed } from './failed.ts';
import { extname } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { MediaType, Source } from '../model/source.ts';
import { looksBinary } from './bytes-of.ts';
import { readCsv } from './csv-rows.ts';
import { readFeed } from './feeds.ts';
import type { Intake } from './intake.ts';
import { noHints, readJsonArticle } from './json-article.ts';
import { textOfMarked } from './json-text.ts';
import { parseJson } from './parse-json.ts';

/** What a file's bytes are, as far as its ending and first characters tell. */
export type ByteForm = 'json' | 'json-lines' | 'csv' | 'tsv' | 'feed' | 'html' | 'markdown' | 'text';

const formOfEnding: Readonly<Record<string, ByteForm>> = {
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** The form that a file name's ending means; null where it means none. */
export function formOfName(name: string): ByteForm | null {
  return formOfEnding[extname(name).toLowerCase()] ?? null;
}

/** The form that the first characters show: for standard input and files without an ending. */
export function sniffForm(bytes: Uint8Array): ByteForm {
  const head = textOfMarked(bytes.subarray(0, 2048)).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return 'feed';
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article|div|p|h1|meta)[\s>]/i.test(head))
    return 'html';
  if (head.startsWith('[')) return 'json';
  if (!head.startsWith('{')) return 'text';
  const firstLine = head.split('\n', 1)[0].trimEnd();
  return firstLine.endsWith('}') ? 'json-lines' : 'json';
}

/** Nothing but white space and byte order marks. */
const blanks = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => blanks.has(byte));

const mediaTypes: Readonly<Record<'html' | 'markdown' | 'text', MediaType>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
};

function plainSource(bytes: Uint8Array, source: string, form: 'html' | 'markdown' | 'text'): Source {
  return { source, mediaType: mediaTypes[form], bytes, charset: null, retrievedAt: null, hints: noHints };
}

/** One object is one article; a list of objects is as many, each named by its id or place. */
function readJson(bytes: Uint8Array, source: string, subject: string): readonly Intake[] {
  const parsed = parseJson(textOfMarked(bytes));
  if ('line' in parsed) {
    const place = `${subject}:${parsed.line}:${parsed.column}`;
    return [{ kind: 'failure', failure: new Failure('json-broken', place, { cause: parsed.cause }) }];
  }
  const { value } = parsed;
  if (isJsonFeed(value)) return readFeed(bytes, { source, subject });
  if (!Array.isArray(value)) {
    const article = readJsonArticle(value, source);
    return [article ? { kind: 'source', source: article } : failed('input-not-article', subject)];
  }
  if (value.length === 0) return [failed('input-empty', subject)];
  return value.map((element: unknown, position): Intake => {
    const article = readJsonArticle(element, `${source}#${position + 1}`);
    if (!article) return failed('input-not-article', `${subject}#${position + 1}`);
    const id = article.hints.id;
    return { kind: 'source', source: id === null ? article : { ...article, source: `${source}#${id}` } };
  });
}

/** Source: JSON Feed 1.1, "version". */
function isJsonFeed(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  return typeof version === 'string' && version.startsWith('https://jsonfeed.org/');
}

/**
 * Gives the articles in the bytes of one file, in their order: one for text and HTML, one or more for JSON, one for
 * each row of CSV and each entry of a feed. Empty and binary bytes give a failure. `subject` names the file to the user.
 */
export function readBytes(
  bytes: Uint8Array,
  from: { readonly source: string; readonly subject: string; readonly form: ByteForm },
): readonly Intake[] {
  if (isBlank(bytes)) return [failed('input-empty', from.subject)];
  if (looksBinary(bytes)) return [failed('input-not-text', from.subject)];
  switch (from.form) {
    case 'json':
    case 'json-lines':
      return readJson(bytes, from.source, from.subject);
    case 'csv':
    case 'tsv':
      return readCsv(textOfMarked(bytes), { ...from, tabs: from.form === 'tsv' });
    case 'feed':
      return readFeed(bytes, from);
    case 'html':
    case 'markdown':
    case 'text':
      return [{ kind: 'source', source: plainSource(bytes, from.source, from.form) }];
  }
}
