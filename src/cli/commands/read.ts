import { Option } from 'commander';
import { threadsArgument, wholeDayArgument } from '../arguments.ts';
import { groups } from '../groups.ts';
import type { ReadOptions } from '../runs/read.ts';
import { withNewRecord, type AddCommand } from '../session.ts';

/** `chancery read PATH…`: articles into the record. */
export const addRead: AddCommand = (program, session) => {
  program
    .command('read')
    .summary('read articles: files, folders, or - to paste a text')
    .helpGroup(groups.read)
    .description('read articles into the record: files, folders, or - for text that you paste or pipe in')
    .argument('<path...>', 'files and folders; - is standard input')
    .option('--date <date>', 'the day on which the text appeared, where it does not say', wholeDayArgument)
    .option('--outlet <name>', 'who published it')
    .option('--title <title>', 'its title; for one text')
    .option('--url <address>', 'its address; for one text')
    .option('--short', 'take also a text that is shorter than a report: a sentence, a note')
    .addOption(
      new Option(
        '--threads <n>',
        'worker threads; 0 reads in the main thread; else as many as the work is worth',
      )
        .argParser(threadsArgument)
        .env('CHANCERY_THREADS'),
    )
    .action((paths: readonly string[], options: ReadOptions) =>
      withNewRecord(program, async (store) => {
        const { readCommand } = await import('../runs/read.ts');
        await readCommand(paths, options, { store, session });
      }),
    );
};
