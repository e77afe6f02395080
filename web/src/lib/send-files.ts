import { answered, asked, Trouble, wordsOf } from './api.svelte.ts';
import { pause } from './follow.ts';
import type { GivenFile } from './given-files.ts';

/** How files are sent. */
export interface Sending {
  /** The reading for which. */
  readonly id: string;
  readonly signal: AbortSignal;
  /** Told of each file that the server has. */
  readonly onSent: (file: GivenFile) => void;
  /** Told of each that it does not take, with its words. */
  readonly onRefused: (file: GivenFile, why: string) => void;
  /** Told of each that the browser cannot read. */
  readonly onUnread: (file: GivenFile) => void;
}

/** How many files are on their way at once; the largest part of one, in bytes; how often a part is sent before it is given up. */
const [lanes, partBytes, tries] = [3, 4_000_000, 5];

/** Sends files in their order, some at once, the large ones in parts. Throws `Trouble` where the server is not there or takes no more. */
export async function sendFiles(files: readonly GivenFile[], sending: Sending): Promise<void> {
  const rest = files.values();
  const lane = async (): Promise<void> => {
    for (const file of rest) await sendFile(file, sending);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function sendFile(given: GivenFile, sending: Sending): Promise<void> {
  const { size } = given.file;
  for (let at = 0; at === 0 || at < size; at += partBytes) {
    const bytes = await bytesOf(given.file.slice(at, at + partBytes));
    if (bytes === null) return sending.onUnread(given);
    const answer = await sendPart(given, { at, bytes, sending });
    if (answer.status === 413) return sending.onRefused(given, await wordsOf(answer));
    if (!answer.ok) throw new Trouble(await wordsOf(answer));
  }
  sending.onSent(given);
}

/** The bytes of a part in memory; null where the browser cannot read it: the file has changed or gone since it was given. */
function bytesOf(part: Blob): Promise<Blob | null> {
  return part.arrayBuffer().then(
    (bytes) => new Blob([bytes]),
    () => null,
  );
}

/** Sends one part; again after a while where the server is asked too often or does not answer. */
async function sendPart(
  { folder, name }: GivenFile,
  { at, bytes, sending }: { readonly at: number; readonly bytes: Blob; readonly sending: Sending },
): Promise<Response> {
  const { id, signal } = sending;
  const question = asked(`/readings/${id}/files`, { name, folder, at: String(at) });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await answered(question, { signal, bytes });
      if (attempt === tries || (answer.status !== 429 && answer.status !== 503)) return answer;
      await pause(Number(answer.headers.get('retry-after') ?? 1) * 1000, signal);
    } catch (error) {
      if (attempt === tries || signal.aborted) throw error;
      await pause(attempt * 1000, signal);
    }
  }
}
