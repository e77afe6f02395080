import { InvalidArgumentError } from 'commander';
import type { AddCommand } from '../session.ts';
import { withNewRecord } from '../session.ts';

/** `chancery read PATH…`: articles into the record. */
export const addRead: AddCommand = (program, session) => {
  program
    .command('read')
    .description('read articles into the record: files, folders, or - for standard input')
    .argument('<path...>', 'files and folders; - is standard input')
    .option('--threads <n>', 'worker threads; 0 reads in the main thread', count, null)
    .action((paths: readonly string[], options: { readonly threads: number | null }) =>
      withNewRecord(program, async (store) => {
        const { readPaths } = await import('../read-paths.ts');
        await readPaths(paths, { store, session, threads: options.threads });
      }),
    );
};

function count(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0 || n > 64) throw new InvalidArgumentError('a whole number from 0 to 64.');
  return n;
}
