import { readSource } from '../../src/article/read-source.ts';
import { formOfName, isDocumentForm } from '../../src/intake/file-forms.ts';
import { usualLimits } from '../../src/intake/intake.ts';
import { readStream } from '../../src/intake/read-stream.ts';
import { inOneChunk } from '../../src/intake/streams/placed-bytes.ts';
import type { Article } from '../../src/model/article.ts';
import { Failure } from '../../src/model/failure.ts';

/** What is wrong with the reading of one input. */
export interface Fault {
  readonly kind: 'threw' | 'slow' | 'spans' | 'no-code';
  readonly detail: string;
}

/** Processor time that an input may take: so much at least, in milliseconds, and so much more for each kilobyte. */
const leastMs = 1500;
const msEachKb = 5;
/** What the libraries for documents do is bound from outside, at a minute an article. */
const documentMs = 60_000;

/** Blocks must lie in the text, one after another, and begin and end at whole letters. */
function spanFault({ text, blocks }: Article): string | null {
  let at = 0;
  for (const { span } of blocks) {
    if (span.start < at || span.end < span.start || span.end > text.length)
      return `block ${span.start}–${span.end} after ${at} of ${text.length}`;
    at = span.end;
  }
  return text.isWellFormed() ? null : 'half of a surrogate pair';
}

async function readingFault(name: string, bytes: Uint8Array): Promise<Fault | null> {
  const stream = {
    name,
    form: null,
    source: name,
    subject: name,
    bytes: inOneChunk(bytes),
    limits: usualLimits,
  };
  for await (const intake of readStream(stream)) {
    if (intake.kind === 'failure' && !(intake.failure instanceof Failure))
      return { kind: 'no-code', detail: String(intake.failure) };
    if (intake.kind !== 'source') continue;
    const outcome = await readSource(intake.source);
    const fault = outcome.kind === 'article' ? spanFault(outcome.article) : null;
    if (fault !== null) return { kind: 'spans', detail: fault };
  }
  return null;
}

function isDocument(name: string): boolean {
  const form = formOfName(name);
  return form !== null && isDocumentForm(form);
}

/** Reads an input as far as articles; what is wrong with that, or null. */
export async function faultOf(name: string, bytes: Uint8Array): Promise<Fault | null> {
  const before = process.cpuUsage();
  try {
    const fault = await readingFault(name, bytes);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    const freeMs = isDocument(name) ? documentMs : leastMs;
    if (fault === null && ms > freeMs + (bytes.length / 1024) * msEachKb)
      return { kind: 'slow', detail: `${ms.toFixed(0)} ms for ${bytes.length} bytes` };
    return fault;
  } catch (error) {
    return { kind: 'threw', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
