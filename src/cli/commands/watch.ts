import { Option } from 'commander';
import { minutesArgument, threadsArgument } from '../arguments.ts';
import { groups } from '../groups.ts';
import { natsOption, queueOption } from '../queue-options.ts';
import type { WatchOptions } from '../runs/watch.ts';
import { withNewRecord, type AddCommand } from '../session.ts';
import { allowHostOption, pagesOption } from '../web-options.ts';

/** `chancery watch FEED…`: reads what is new in feeds, for weeks. */
export const addWatch: AddCommand = (program, session) => {
  program
    .command('watch')
    .summary('read what is new in feeds, and tell it, until it is stopped')
    .helpGroup(groups.read)
    .description(
      'watch feeds: read what is new in them into the record and tell what it says that nobody told before; it goes on until it is stopped, and then goes on where it was',
    )
    .argument('<feed...>', 'addresses of feeds (https://…), and OPML files that list them')
    .option('--once', 'visit the feeds that are due once, and end: for cron')
    .option(
      '--every <minutes>',
      'least time between two visits to a feed; feeds may ask for more',
      minutesArgument,
      15,
    )
    .option(
      '--alert <conditions>',
      'print, as a line of JSON each, only the new facts that "chancery list" would list under these conditions: --alert "with KOR --type commitment"; may be given several times',
      (words: string, before: readonly string[] | undefined) => [...(before ?? []), words],
    )
    .addOption(
      new Option('--format <form>', 'what is new in words for people, or as one JSON object a line')
        .choices(['words', 'jsonl'])
        .default('words'),
    )
    .option(
      '-o, --output <file>',
      'add the lines to this file, as JSON: there each comes once, whenever the program is killed',
    )
    .addOption(pagesOption())
    .addOption(allowHostOption())
    .addOption(
      new Option('--threads <n>', 'worker threads')
        .argParser(threadsArgument)
        .default(1)
        .env('CHANCERY_THREADS'),
    )
    .addOption(natsOption())
    .addOption(queueOption())
    .action(async (feeds: readonly string[], options: WatchOptions) => {
      const { alertsOf, feedsNamed, watch } = await import('../runs/watch.ts');
      // What is wrong on the command line is told before a record is made.
      const asked = { feeds: await feedsNamed(feeds), alerts: alertsOf(options.alert ?? []) };
      await withNewRecord(program, (store) => watch(asked, options, { store, session }));
    });
};
