import { extname } from 'node:path';
import type { DocumentType } from '../model/source.ts';

/** What a file's bytes are, as far as its ending and first characters tell, where they are read whole. */
export type ByteForm =
  | 'json'
  | 'json-lines'
  | 'csv'
  | 'tsv'
  | 'feed'
  | 'html'
  | 'markdown'
  | 'text'
  | 'pdf'
  | 'docx'
  | 'odt';

/** Forms that are read as streams, since they hold many sources: archives, packed files, and mail with what is attached. */
export type ArchiveForm = 'gzip' | 'zstd' | 'zip' | 'wacz' | 'warc' | 'mail';

export type FileForm = ByteForm | ArchiveForm;

const formOfEnding: Readonly<Record<string, FileForm>> = {
  '.txt': 'text',
  '.text': 'text',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.odt': 'odt',
  '.eml': 'mail',
  '.gz': 'gzip',
  '.zst': 'zstd',
  '.zip': 'zip',
  '.wacz': 'wacz',
  '.warc': 'warc',
  '.opml': 'feed',
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

/** The endings of names that are read in folders. */
export const readEndings: readonly string[] = Object.keys(formOfEnding);

/** The forms of documents by their media types. */
export const formOfDocument: Readonly<Record<DocumentType, FileForm>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** The form that a file name's ending means; null where it means none. */
export function formOfName(name: string): FileForm | null {
  return formOfEnding[extname(name).toLowerCase()] ?? null;
}

/** Whether a form is a document, which is no text and may be larger. */
export function isDocumentForm(form: FileForm): boolean {
  return form === 'pdf' || form === 'docx' || form === 'odt' || form === 'mail';
}
