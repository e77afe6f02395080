import type { FileForm } from './file-forms.ts';
import { textOfMarked } from './json-text.ts';

/** What the first bytes of packed files and documents are. */
const magics: readonly (readonly [string, FileForm])[] = [
  ['%PDF-', 'pdf'],
  ['\u001F\u008B', 'gzip'],
  ['\u0028\u00B5\u002F\u00FD', 'zstd'],
  ['WARC/', 'warc'],
];

/** What a ZIP file is, by the name of its first entry: documents begin with their own. */
function sniffZip(head: string): FileForm {
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return head.includes('[Content_Types].xml') || head.includes('word/') ? 'docx' : 'zip';
}

/** The form that the first characters show: for standard input and files without an ending. */
export function sniffForm(bytes: Uint8Array): FileForm {
  const raw = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (raw.startsWith('PK\u0003\u0004')) return sniffZip(raw);
  const magic = magics.find(([opening]) => raw.startsWith(opening));
  if (magic) return magic[1];
  const head = textOfMarked(bytes.subarray(0, 2048)).trimStart();
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex)[\s>]/i.test(head)
  )
    return 'feed';
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article|div|p|h1|meta)[\s>]/i.test(head))
    return 'html';
  if (
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Date|Subject): \S/i.test(head) &&
    isMail(head)
  )
    return 'mail';
  if (head.startsWith('[')) return 'json';
  if (!head.startsWith('{')) return 'text';
  const firstLine = head.split('\n', 1)[0].trimEnd();
  return firstLine.endsWith('}') ? 'json-lines' : 'json';
}

/** Whether a text opens with the head of a message: three of its fields before the first empty line. */
function isMail(head: string): boolean {
  const fields = head
    .split(/\r?\n\r?\n/, 1)[0]
    .match(/^(?:from|to|date|subject|message-id|mime-version|received|content-type):/gim);
  return new Set(fields?.map((field) => field.toLowerCase())).size >= 3;
}
