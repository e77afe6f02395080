import { Worker } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';

// A process that reads one source after another for the program that started it: `argv[2]` is the file whose `read` does it.

/** Ends this process once its parent is gone, also in the middle of a reading that never ends: a thread of its own looks. */
const watchman = `
  setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL'); }, 2000);
`;

/** What is sent back for a source. */
export type Answer = { readonly given: unknown } | { readonly error: string };

async function answerTo(source: unknown): Promise<Answer> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever starts the process names a file with such a function
    const { read } = (await import(file)) as { readonly read: (source: unknown) => Promise<unknown> };
    return { given: await read(source) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const file = process.argv[2].startsWith('file:') ? process.argv[2] : pathToFileURL(process.argv[2]).href;
new Worker(watchman, { eval: true }).unref();
// An interrupt at the terminal reaches every process; the one that started this ends it.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
process.on('message', (source) => void answerTo(source).then((answer) => process.send?.(answer)));
