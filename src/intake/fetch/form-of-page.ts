import { readContentType } from '../content-type.ts';
import { formOfDocument, formOfName, type FileForm } from '../file-forms.ts';
import { sniffForm } from '../sniff-form.ts';

/** Media types and what they hold; of XML and plain text the first characters tell. */
const forms: Readonly<Record<string, FileForm>> = {
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'json',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/x-ndjson': 'json-lines',
  'application/jsonl': 'json-lines',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'text/markdown': 'markdown',
  'application/xhtml+xml': 'html',
  ...formOfDocument,
  'message/rfc822': 'mail',
  'application/warc': 'warc',
  'application/zip': 'zip',
  'application/gzip': 'gzip',
};

/** Types that many servers give to whatever they have. */
const loose: ReadonlySet<string> = new Set(['text/html', 'text/xml', 'application/xml', 'text/plain']);

/**
 * What an answer holds. The content type decides; feeds that are served as pages, plain text or XML are told by their first characters, and so
 * is what comes without a type that says something. Null for pictures, sound and film.
 */
export function formOfPage(contentType: string | null, bytes: Uint8Array, address: string): FileForm | null {
  const { type } = readContentType(contentType);
  if (type !== null && /^(?:image|audio|video|font)\//.test(type)) return null;
  if (type !== null && forms[type] !== undefined) return forms[type];
  const sniffed = sniffForm(bytes);
  if (type !== null && loose.has(type))
    return sniffed === 'feed' || type !== 'text/html' ? looselyOf(type, sniffed) : 'html';
  return formOfName(new URL(address).pathname) ?? sniffed;
}

/** XML that is no page is read as a feed, whose reader says what is wrong with it. */
function looselyOf(type: string, sniffed: FileForm): FileForm {
  return type === 'text/plain' || sniffed !== 'text' ? sniffed : 'feed';
}
