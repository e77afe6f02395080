import { failed } from './failed.ts';
import { Failure } from '../model/failure.ts';
import type { MediaType, Source } from '../model/source.ts';
import { isAddressList, readAddressList } from './address-lists.ts';
import { looksBinary } from './bytes-of.ts';
import { readCsv } from './csv-rows.ts';
import { feedText } from './feed-text.ts';
import { isDocumentForm, type ByteForm } from './file-forms.ts';
import { readFeed } from './feeds.ts';
import type { Intake } from './intake.ts';
import { noHints, readJsonArticle } from './json-article.ts';
import { textOfMarked } from './json-text.ts';
import { parseJson } from './parse-json.ts';

/** Nothing but white space and byte order marks. */
const blanks = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => blanks.has(byte));

type OneArticle = 'html' | 'markdown' | 'text' | 'pdf' | 'docx' | 'odt';

const mediaTypes: Readonly<Record<OneArticle, MediaType>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
};

function plainSource(bytes: Uint8Array, source: string, form: OneArticle): Source {
  return { source, mediaType: mediaTypes[form], bytes, charset: null, retrievedAt: null, hints: noHints };
}

/** What a list of addresses names is passed over, since it lies on the web; a list that names none is empty. */
function readList(bytes: Uint8Array, subject: string): readonly Intake[] {
  const addresses = readAddressList(feedText(bytes));
  if (addresses.length === 0) return [failed('input-empty', subject)];
  return addresses.map(({ url }) => ({ kind: 'passed', path: url, why: 'address' }));
}

/** One object is one article; a list of objects is as many, each named by its id or place. */
function readJson(bytes: Uint8Array, source: string, subject: string): readonly Intake[] {
  const parsed = parseJson(textOfMarked(bytes));
  if ('line' in parsed) {
    if (isJsonFeedText(bytes)) return readFeed(bytes, { source, subject });
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

/** Whether a text opens as a JSON feed does, though it may end in the middle. */
export function isJsonFeedText(bytes: Uint8Array): boolean {
  return /"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
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
  if (!isDocumentForm(from.form) && looksBinary(bytes)) return [failed('input-not-text', from.subject)];
  switch (from.form) {
    case 'json':
    case 'json-lines':
      return readJson(bytes, from.source, from.subject);
    case 'csv':
    case 'tsv':
      return readCsv(textOfMarked(bytes), { ...from, tabs: from.form === 'tsv' });
    case 'feed':
      return isAddressList(bytes) ? readList(bytes, from.subject) : readFeed(bytes, from);
    case 'html':
    case 'markdown':
    case 'text':
    case 'pdf':
    case 'docx':
    case 'odt':
      return [{ kind: 'source', source: plainSource(bytes, from.source, from.form) }];
  }
}
