import type { Email } from 'postal-mime';
import {
  askProcess,
  endProcess,
  startProcess,
  usualBounds,
  type ReadingBounds,
} from '../processes/bounded-process.ts';
import { programFile } from '../processes/program-file.ts';

/** Up to so many bytes a message is opened at once, whatever it holds; starting a process takes as long as opening a hundred of them. */
const small = 256_000;

/** Opens one message. A larger one may be meant to hold the library up: see `openMail`. */
export async function read(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes);
}

/**
 * Opens a message (RFC 5322, MIME); a large one in a process of its own, within bounds. Throws `reading-too-long` and `reading-too-large` beside what the
 * library throws.
 */
export async function openMail(
  bytes: Uint8Array,
  subject: string,
  bounds: ReadingBounds = usualBounds,
): Promise<Email> {
  if (bytes.length <= small) return read(bytes);
  const child = startProcess(programFile('open-mail', import.meta.url).href, bounds);
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the process gives what `read` gives
    return (await askProcess(child, bytes, { subject, bounds })) as Email;
  } finally {
    await endProcess(child);
  }
}
