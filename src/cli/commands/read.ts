import { lstatSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { Failure } from '../../model/failure.ts';
import { isWebAddress } from '../../intake/fetch/is-web-address.ts';
import { allowHostOption, pagesOption } from '../web-options.ts';
import { threadsArgument, wholeDayArgument } from '../arguments.ts';
import { groups } from '../groups.ts';
import type { ReadOptions } from '../runs/read.ts';
import { natsOption, queueOption } from '../queue-options.ts';
import { withNewRecord, withUnsettledRecord, type AddCommand, type Session } from '../session.ts';

/** `chancery read PATH…`: articles into the record. */
export const addRead: AddCommand = (program, session) => {
  program
    .command('read')
    .summary('read articles: files, folders, addresses, or - to paste a text')
    .helpGroup(groups.read)
    .description(
      'read articles into the record: texts, pages, feeds, PDF, Word, OpenDocument, mail, WARC and ZIP files, folders, addresses on the web, or - for text that you paste or pipe in',
    )
    .argument('<path...>', 'files, folders and addresses (https://…); - is standard input')
    .option('--date <date>', 'the day on which the text appeared, where it does not say', wholeDayArgument)
    .option('--outlet <name>', 'who published it')
    .option('--title <title>', 'its title; for one text')
    .option('--url <address>', 'its address; for one text')
    .option('--short', 'take also a text that is shorter than a report: a sentence, a note')
    .addOption(pagesOption())
    .addOption(allowHostOption())
    .addOption(
      new Option(
        '--threads <n>',
        'worker threads; 0 reads in the main thread; else as many as the work is worth',
      )
        .argParser(threadsArgument)
        .env('CHANCERY_THREADS'),
    )
    .addOption(natsOption())
    .addOption(queueOption())
    .action((paths: readonly string[], options: ReadOptions) => {
      refuseWrong(paths, options);
      if (options.nats !== undefined) return handIn(paths, options, { program, session });
      return withNewRecord(program, async (store) => {
        const { readCommand } = await import('../runs/read.ts');
        await readCommand(paths, options, { store, session });
      });
    });
};

/** Hands in to workers what is named. */
async function handIn(
  paths: readonly string[],
  options: ReadOptions,
  { program, session }: { readonly program: Command; readonly session: Session },
): Promise<void> {
  await withUnsettledRecord(program, async (store) => {
    const { handInCommand } = await import('../runs/hand-in.ts');
    await handInCommand(paths, options, { store, session });
  });
}

/**
 * Throws `usage` for a title or an address of several texts, and `input-missing` where none of the paths is there, so that a mistyped path
 * makes no record.
 */
function refuseWrong(paths: readonly string[], { title, url }: ReadOptions): void {
  if (paths.length > 1 && (title !== undefined || url !== undefined))
    throw new Failure('usage', '--title and --url are for one text, not for several paths');
  const isThere = (path: string): boolean =>
    path === '-' || isWebAddress(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!paths.some(isThere)) throw new Failure('input-missing', paths.join(', '));
}
