import type { Attachment, Email } from 'postal-mime';
import { gatherBytes } from '../bytes-of.ts';
import { deepest, type Entry, type ReadEntry } from '../entry.ts';
import { failed } from '../failed.ts';
import type { Intake } from '../intake.ts';
import type { Source } from '../../model/source.ts';
import { noHints } from '../json-article.ts';
import { formOfDocument, formOfName, type FileForm } from '../file-forms.ts';
import { openMail } from './open-mail.ts';
import { bytesOf, inOneChunk, placed } from '../streams/placed-bytes.ts';

/** A shorter message that comes with a paper only says that it does. */
const shortestBeside = 400;

/** Forms of attachments by their type, for those whose names do not tell. */
const formOfType: Readonly<Record<string, FileForm>> = {
  ...formOfDocument,
  'text/html': 'html',
  'text/plain': 'text',
};

const fieldOf = (email: Email, key: string): string | null =>
  email.headers.find((header) => header.key === key)?.value ?? null;

/** The subject without what mail programs put before it. */
const subjectOf = ({ subject }: Email): string | null =>
  subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|sv)\s*:)+\s*/i, '').trim() || null;

/** The text of a message: its plain form where it has one, else its page. */
function bodyOf(email: Email): Pick<Source, 'mediaType' | 'bytes'> | null {
  const plain = email.text?.trim() ?? '';
  const words = plain === '' ? (email.html?.trim() ?? '') : plain;
  if (words === '') return null;
  return {
    mediaType: plain === '' ? 'text/html' : 'text/plain',
    bytes: new TextEncoder().encode(words),
  };
}

function sourceOf(email: Email, body: Pick<Source, 'mediaType' | 'bytes'>, source: string): Source {
  return {
    source,
    ...body,
    charset: 'utf-8',
    retrievedAt: null,
    hints: {
      ...noHints,
      title: subjectOf(email),
      byline: email.from?.name || null,
      // As the sender wrote it: the day of the sender's clock.
      publishedOn: fieldOf(email, 'date'),
      language: fieldOf(email, 'content-language'),
    },
  };
}

const bytesIn = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Attachments of kinds that are read, with the names by which they are called. */
function papersOf({
  attachments,
}: Email): readonly { readonly name: string; readonly form: FileForm; readonly bytes: Uint8Array }[] {
  return attachments.flatMap((one, at) => {
    const name = (one.filename ?? '').replace(/^.*[\\/]/, '') || `attachment-${at + 1}`;
    const form = formOfName(name) ?? formOfType[one.mimeType.toLowerCase()] ?? null;
    return form === null || one.disposition === 'inline' ? [] : [{ name, form, bytes: bytesIn(one) }];
  });
}

/**
 * Reads a message (RFC 5322, MIME): its text, plain before HTML, with subject, sender and date as hints; and what is attached, where it is of a
 * kind that is read, called `<message>/<name>`. A few words that only come with a paper are left out.
 */
export async function* readMail(entry: Entry, read: ReadEntry): AsyncGenerator<Intake> {
  const { limits, subject } = entry;
  const bytes = await gatherBytes(bytesOf(entry.open(0)), { bytes: limits.documentBytes, subject });
  const email = await openMail(bytes, subject);
  const papers = papersOf(email);
  const body = bodyOf(email);
  if (body === null && papers.length === 0) yield failed('input-empty', subject);
  if (body !== null && (papers.length === 0 || body.bytes.length >= shortestBeside))
    yield { kind: 'source', source: sourceOf(email, body, entry.source) };
  if (papers.length > 0 && entry.depth >= deepest) yield failed('archive-too-deep', subject);
  else
    for (const paper of papers)
      yield* read({
        ...entry,
        name: paper.name,
        form: paper.form,
        source: `${entry.source}/${paper.name}`,
        subject: `${subject}/${paper.name}`,
        open: (offset) => placed(inOneChunk(paper.bytes.subarray(offset)), offset),
        path: null,
        depth: entry.depth + 1,
        resume: [],
      });
}
